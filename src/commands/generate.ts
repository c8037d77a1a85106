import fs from "node:fs/promises";
import path from "node:path";
import { printSdl } from "../api/schema/print-schema";
import { buildGraphqlSchema } from "../api/schema/build-schema";
import { datasetJsonSchema } from "../dataset/json-schema";
import { FAMILIES, MODEL } from "../domain";
import { schemaText } from "../graph/write";
import { settingsPage } from "../reference/settings-page";
import { typesPage } from "../reference/types-page";
import { command, type MakeCommand } from "./command";

/** Everything that derives from the declarations and is committed, by path. */
export function generatedFiles(): Record<string, string> {
  return {
    "schema/schema.graphql": printSdl(buildGraphqlSchema(MODEL)),
    "schema/dataset.schema.json": `${JSON.stringify(datasetJsonSchema(MODEL), null, 2)}\n`,
    "schema/neo4j.cypher": schemaText(MODEL),
    "docs/reference/types.md": typesPage(MODEL, FAMILIES),
    "docs/reference/settings.md": settingsPage(),
  };
}

/** `sightline generate`: for those who change the declarations. */
export const generateCommand: MakeCommand = (context) =>
  command("generate", "Write the files that derive from the declarations (for developers).", {
    "sightline generate": "write schema/ and docs/reference/ anew",
    "sightline generate --check": "say which of them are stale, and write nothing",
  })
    .option("--check", "only compare; exit status 1 where a file is stale")
    .action(async ({ check }: { check?: true }) => {
      for (const [file, text] of Object.entries(generatedFiles())) {
        const place = path.join(context.cwd, file);
        const present = await fs.readFile(place, "utf8").catch(() => null);
        if (present === text) continue;
        if (check) {
          context.err.write(`${file} is stale: run \`npm run generate\` and commit it\n`);
          context.exit(1);
          continue;
        }
        await fs.mkdir(path.dirname(place), { recursive: true });
        await fs.writeFile(place, text);
        context.out.write(`written: ${file}\n`);
      }
    });
