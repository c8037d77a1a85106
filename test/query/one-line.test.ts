import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { printSdl } from "../../src/api/schema/print-schema";
import { checkDataset } from "../../src/dataset/check";
import { datasetJsonSchema } from "../../src/dataset/json-schema";
import { readDataset, type ReadResult } from "../../src/dataset/read";
import { schemaText } from "../../src/graph/write";
import { buildModel } from "../../src/model";
import { typesPage } from "../../src/reference/types-page";
import { apiFor, servedSchema } from "../support/api";
import { testDatabase } from "../support/database";
import { loadForTest } from "../support/load";
import * as kitchen from "../support/small-model";

const FOLDER = path.resolve("test/support/small-model");
const DATASET = "one-line";
const model = buildModel(Object.values(kitchen));
const sdl = printSdl(servedSchema(model));

const FACTS = `
kettles:
  - { id: k1, name: Kettle 1, colour: Red }
  - { id: k2, name: Kettle 2, colour: Blue }
  - id: k3
    name: Kettle 3
    lids:
      - { id: .l1, holes: 3 }
lids:
  - { id: l2, kettle: k1, holes: 2 }
`;

/** Lines of the small model that hold a word, by file. */
function linesWith(word: RegExp): string[] {
  return fs.readdirSync(FOLDER).flatMap((file) => {
    const lines = fs.readFileSync(path.join(FOLDER, file), "utf8").split("\n");
    return lines.filter((line) => word.test(line)).map(() => file);
  });
}

function readFacts(facts: string): ReadResult {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-one-line-"));
  try {
    const manifest = {
      id: DATASET,
      title: "Kitchen",
      description: "Placeholders.",
      version: "1.0.0",
      licence: "CC0-1.0",
    };
    fs.writeFileSync(path.join(folder, "dataset.yaml"), JSON.stringify(manifest));
    fs.mkdirSync(path.join(folder, "facts"));
    fs.writeFileSync(path.join(folder, "facts", "kitchen.yaml"), facts);
    return readDataset(folder, model);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Rules that facts break, with message and remedy. */
const problemsOf = (facts: string): string[] =>
  checkDataset(readFacts(facts)).problems.map(
    ({ rule, message, remedy }) => `${rule}: ${message}. ${remedy}`,
  );

/** The block of SDL of a type. */
const block = (name: string): string =>
  new RegExp(`^(type|input|enum) ${name}\\b[^}]*}`, "m").exec(sdl)?.[0] ?? "";

const definitions = (datasetJsonSchema(model) as { definitions: Record<string, { properties: object }> })
  .definitions;

describe("a property, declared in one line", () => {
  it("is one line", () => {
    expect(linesWith(/colour\?/)).toEqual(["kettle.ts"]);
    expect(linesWith(/colour/i)).toHaveLength(1);
  });

  it("reaches the GraphQL schema, with its filter and its order", () => {
    expect(block("Kettle")).toMatch(/"""Its colour as printed\."""\s+colour: String$/m);
    expect(block("KettleWhere")).toMatch(/colour: TextFilter$/m);
    expect(block("KettleOrderField")).toMatch(/^ {2}COLOUR$/m);
  });

  it("reaches the dataset's JSON Schema, the check and the reference", () => {
    expect(definitions.Kettle!.properties).toHaveProperty("colour");
    expect(problemsOf("kettles: [{ id: k1, name: Kettle 1, color: Red }]")).toEqual([
      expect.stringMatching(/^unknown-key: .*color.*colour/),
    ]);
    expect(problemsOf("kettles: [{ id: k1, name: Kettle 1, colour: [Red] }]")).toHaveLength(1);
    expect(typesPage(model, { kitchen: Object.values(kitchen) })).toContain(
      "| `colour` | Label (printed) | Its colour as printed. |",
    );
  });
});

describe("a type, declared in a file and a line of its family's index", () => {
  it("is one file and one line", () => {
    expect(linesWith(/\bLid\b/)).toEqual(["index.ts", "lid.ts"]);
  });

  it("reaches the GraphQL schema: type, root fields, way back, filter and order", () => {
    expect(block("Lid")).toMatch(/^type Lid implements Node {/);
    expect(block("Query")).toMatch(/^ {2}lid\($/m);
    expect(block("Query")).toMatch(/^ {2}lids\(/m);
    expect(block("Kettle")).toMatch(/^ {2}lids\(/m);
    expect(block("KettleWhere")).toMatch(/lids: LidManyFilter$/m);
    expect(block("LidOrderField")).toMatch(/^ {2}HOLES$/m);
  });

  it("reaches the dataset's JSON Schema, the check, the reference and the database's indexes", () => {
    expect(definitions.Lid!.properties).toMatchObject({ holes: {}, kettle: {} });
    expect(definitions.Kettle!.properties).toHaveProperty("lids");
    expect(problemsOf(FACTS)).toEqual([]);
    expect(problemsOf("lids: [{ id: l1, kettle: k9 }]")).toEqual([expect.stringContaining("k9")]);
    expect(problemsOf("lids: [{ id: l1, holes: 2 }]")).toEqual([expect.stringContaining("kettle")]);
    expect(typesPage(model, { kitchen: Object.values(kitchen) })).toMatch(
      /^## Lid\n\nWhat closes a kettle\.$/m,
    );
    expect(schemaText(model)).toContain("FOR (n:Lid)");
  });
});

describe("both, once loaded", () => {
  beforeAll(async () => {
    await loadForTest(readFacts(FACTS).dataset, model);
  }, 120_000);

  it("are stored under their own names", async () => {
    const { driver, database } = await testDatabase();
    const text =
      "MATCH (lid:Lid)-[:CLOSES]->(kettle:Kettle {dataset: $dataset}) RETURN lid.holes AS holes, kettle.colour AS colour ORDER BY holes";

    const { records } = await driver.executeQuery(text, { dataset: DATASET }, { database });

    expect(records.map((record) => record.toObject())).toEqual([
      { holes: 2, colour: "Red" },
      { holes: 3, colour: null },
    ]);
  });

  it("are read, filtered and ordered", async () => {
    const api = await apiFor(DATASET, { model });
    const text = `{
      red: kettles(where: { colour: { eq: "Red" }, lids: { some: { holes: { lt: 3 } } } }) { nodes { name lids { nodes { holes } } } }
      all: kettles(orderBy: [{ by: COLOUR, direction: DESC }]) { nodes { colour } }
      lids { nodes { id caption kettle { name } } }
    }`;

    const { data, errors } = await api.run(text);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      red: { nodes: [{ name: "Kettle 1", lids: { nodes: [{ holes: 2 }] } }] },
      all: { nodes: [{ colour: null }, { colour: "Red" }, { colour: "Blue" }] },
      lids: {
        nodes: [
          { id: "one-line/lid/l2", caption: "l2", kettle: { name: "Kettle 1" } },
          { id: "one-line/lid/k3.l1", caption: "k3.l1", kettle: { name: "Kettle 3" } },
        ],
      },
    });
  });
});
