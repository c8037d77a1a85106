import { kebab, type EntityModel, type Model } from "../../model";
import { listIndex } from "../list-index";
import { MARK } from "./stored";

export interface SchemaStatement {
  /** Name of the constraint or index; it says what is indexed, so a changed declaration makes another. */
  readonly name: string;
  readonly cypher: string;
  /** What it is for: the statement that would be slow or wrong without it. */
  readonly serves: string;
}

/** Constraints and indexes that the model asks for, in the order in which they are to be made. */
export function schemaStatements(model: Model): SchemaStatement[] {
  return [
    {
      name: "sightline_key",
      cypher: `CREATE CONSTRAINT sightline_key IF NOT EXISTS FOR (n:${MARK}) REQUIRE n.key IS UNIQUE`,
      serves:
        "one thing by its id, both ends of each relationship while loading, and all of one generation to count or delete",
    },
    index("SightlineDataset", ["id"], "the pointer to the live generation of a dataset"),
    ...model.entities.map(entityIndex),
    ...model.interfaces.filter(({ name }) => name === "Fact").map(searchIndex),
    ...model.entities.filter(({ name }) => name === "Passage").map(passageIndex),
    ...model.interfaces
      .filter((shared) => shared.properties.some(({ name, required }) => name === "name" && required))
      .map(({ name }) =>
        index(name, ["generation", "name"], `things of any type under ${name} by their name`),
      ),
  ];
}

/** The text of `schema/neo4j.cypher`. */
export function schemaText(model: Model): string {
  const blocks = schemaStatements(model).map(({ cypher, serves }) => `// ${serves}\n${cypher};\n`);
  return `// Constraints and indexes, made by \`sightline load\`. Each with what it serves.\n\n${blocks.join("\n")}`;
}

/** One for each type: every load writes what is indexed. */
function entityIndex(entity: EntityModel): SchemaStatement {
  const columns = listIndex(entity);
  const order = columns.length > 2 ? ", in their order" : "";
  return index(entity.name, columns, `${entity.collection}: all of a generation${order}`);
}

/** The full-text index: names, texts, names of topics; and the generation, so that one dataset does not crowd out another. */
export const SEARCH_INDEX = "sightline_search_generation";

const searchIndex = ({ name }: { readonly name: string }): SchemaStatement =>
  fulltext(
    SEARCH_INDEX,
    name,
    ["searchNames", "searchText", "searchTopics", "generation"],
    "search: things by words of their names, texts and topics",
  );

/** The full-text index of the documents' own words, where they were at hand. */
export const PASSAGE_INDEX = "sightline_passage_generation";

const passageIndex = ({ name }: { readonly name: string }): SchemaStatement =>
  fulltext(PASSAGE_INDEX, name, ["excerpt", "generation"], "search: passages by the documents' own words");

/** Folds accents and case; no words are left out and none is cut to its stem, as names and abbreviations count. */
const fulltext = (
  name: string,
  label: string,
  columns: readonly string[],
  serves: string,
): SchemaStatement => ({
  name,
  cypher:
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${listed(columns)}] ` +
    "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }",
  serves,
});

const listed = (columns: readonly string[]): string => columns.map((column) => `n.${column}`).join(", ");

function index(label: string, columns: readonly string[], serves: string): SchemaStatement {
  const name = [
    "sightline",
    kebab(label).replaceAll("-", "_"),
    ...columns.map((each) => kebab(each).replaceAll("-", "_")),
  ].join("_");
  const cypher = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${listed(columns)})`;
  return { name, cypher, serves };
}
