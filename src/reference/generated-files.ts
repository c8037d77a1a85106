import "reflect-metadata";
import { printSdl } from "../api/schema/print-schema";
import { buildGraphqlSchema } from "../api/schema/build-schema";
import { datasetJsonSchema } from "../dataset/json-schema";
import { QUESTIONS } from "../crossref";
import { FAMILIES, MODEL } from "../domain";
import { schemaText } from "../graph/write";
import { questionsPage } from "./questions-page";
import { settingsPage } from "./settings-page";
import { typesPage } from "./types-page";

/** Everything that derives from the declarations and is committed, by path. */
export function generatedFiles(): Record<string, string> {
  return {
    "schema/schema.graphql": printSdl(buildGraphqlSchema(MODEL, QUESTIONS)),
    "schema/dataset.schema.json": `${JSON.stringify(datasetJsonSchema(MODEL), null, 2)}\n`,
    "schema/neo4j.cypher": schemaText(MODEL),
    "docs/reference/questions.md": questionsPage(QUESTIONS),
    "docs/reference/types.md": typesPage(MODEL, FAMILIES),
    "docs/reference/settings.md": settingsPage(),
  };
}
