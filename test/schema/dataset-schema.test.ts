import Ajv from "ajv";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { datasetJsonSchema } from "../../src/dataset/json-schema";
import { datasetFiles } from "../../src/dataset/read/files";
import { MODEL } from "../../src/domain";

const schema = datasetJsonSchema(MODEL) as { definitions: Record<string, Record<string, unknown>> };
const ajv = addFormats(
  new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
  }),
);
const validate = ajv.compile(schema);
const validateManifest = ajv.compile({
  ...schema,
  $ref: "#/definitions/Manifest",
  properties: undefined,
  type: undefined,
  additionalProperties: undefined,
});
const seed = join(__dirname, "../../seeds/west-mercia");

const meeting = { id: "sample-2020", status: "HELD", board: "sample-board", evidence: "sample-notes#L1-2" };

describe("the JSON Schema of dataset files", () => {
  it.each(datasetFiles(seed).filter(({ name }) => name !== "dataset.yaml" && !name.endsWith(".jsonl")))(
    "accepts $name",
    ({ text }) => {
      const content: unknown = parse(text);
      if (content === null) return;
      validate(content);
      expect(validate.errors).toBeNull();
    },
  );

  it("accepts the manifest", () => {
    validateManifest(parse(readFileSync(join(seed, "dataset.yaml"), "utf8")));
    expect(validateManifest.errors).toBeNull();
  });

  it.each<[string, unknown]>([
    ["an unknown list", { meetngs: [meeting] }],
    ["an unknown key", { meetings: [{ ...meeting, baord: "x" }] }],
    ["a value outside a closed list", { meetings: [{ ...meeting, status: "DONE" }] }],
    ["a missing relation", { meetings: [{ ...meeting, board: undefined }] }],
    ["a thing without evidence", { meetings: [{ ...meeting, evidence: undefined }] }],
    ["a wrong locator", { meetings: [{ ...meeting, evidence: "sample-notes#1-2" }] }],
    [
      "a reference without its type",
      { actions: [{ id: "a", gist: "x", raisedAt: "m", owner: ["somebody"], evidence: "n#L1" }] },
    ],
    ["a list under a to-one relation", { meetings: [{ ...meeting, board: ["x"] }] }],
    [
      "a relation that the place sets already",
      {
        meetings: [
          { ...meeting, agendaItems: [{ id: ".1", position: 1, meeting: "other", evidence: "n#L1" }] },
        ],
      },
    ],
  ])("refuses %s", (_, content) => {
    expect(validate(JSON.parse(JSON.stringify(content)))).toBe(false);
  });

  it("accepts nesting, short ids, typed references and the long form of evidence", () => {
    const item = {
      id: ".1",
      position: 1,
      evidence: { at: ["n#L1", "n#L3.2-4"], properties: ["position"], via: "attendance/x.y" },
    };
    validate({
      meetings: [
        { ...meeting, heldOn: { date: 2020, printed: "2020" }, agendaItems: [item], topics: ["rain"] },
      ],
    });
    expect(validate.errors).toBeNull();
  });

  it("describes every definition and every field", () => {
    for (const [name, definition] of Object.entries(schema.definitions)) {
      expect([name, definition.description]).toEqual([name, expect.stringMatching(/\S/)]);
      for (const [field, { description }] of Object.entries(
        (definition.properties ?? {}) as Record<string, { description?: string }>,
      )) {
        expect([name, field, description]).toEqual([name, field, expect.stringMatching(/\S/)]);
      }
    }
  });
});
