import fc from "fast-check";
import { isSlug, slugify } from "../../../src/model";
import type { ThingRecord } from "../../../src/dataset/types";
import { SightlineError } from "../../../src/errors";
import { readDataset } from "../../../src/dataset/read";
import { MODEL } from "../../../src/domain";
import { withSample, type Change } from "../../support/sample-dataset";

/** Reads the sample with an extra file, and gives its things by `type/slug`. */
function things(file: string, name = "extra.yaml", change: readonly Change[] = []): Map<string, ThingRecord> {
  return withSample(
    change,
    (folder) => {
      const { dataset, problems } = folder.read();
      expect(problems).toEqual([]);
      return new Map(dataset.things.map((thing) => [thing.id.replace("sample/", ""), thing]));
    },
    { [name]: file },
  );
}

const targets = (thing: ThingRecord | undefined, relation: string): readonly string[] =>
  (thing?.relations.get(relation) ?? []).map((id) => id.replace("sample/", ""));

describe("reading a dataset folder", () => {
  it("gives manifest, things with positions, and coverage", () => {
    const { dataset } = withSample([], (folder) => folder.read());
    expect(dataset.manifest).toEqual({
      id: "sample",
      title: "A sample board",
      description: "Made up for tests.",
      version: "1.0.0",
      licence: "Apache-2.0",
    });
    const meeting = dataset.things.find(({ id }) => id === "sample/meeting/board-2023-03")!;
    expect(meeting.position).toEqual({ file: "facts.yaml", line: 28, column: 5 });
    expect(meeting.keyPositions.get("chair")).toEqual({ file: "facts.yaml", line: 33, column: 5 });
    expect(meeting.values.get("heldOn")).toMatchObject({
      earliest: "2023-03-14",
      printed: "Tuesday 14 March 2023",
    });
    expect(dataset.coverage[0]).toMatchObject({
      document: "notes",
      complete: true,
      noFact: [{ why: "COLUMN_HEADING" }, { why: "COURTESY" }, { why: "GARBLED" }],
    });
  });

  it("sets relations by nesting, and marks them as placed", () => {
    const { dataset } = withSample([], (folder) => folder.read());
    const statement = dataset.things.find(
      ({ id }) => id === "sample/statement/board-2023-03.pumps.failures",
    )!;
    expect(targets(statement, "item")).toEqual(["agenda-item/board-2023-03.pumps"]);
    expect([...(statement.placed ?? [])]).toEqual(["item"]);
    const tenure = dataset.things.find(({ entity }) => entity.name === "Tenure")!;
    expect(targets(tenure, "role")).toEqual(["role/pump-officer"]);
  });

  it("takes references under the inverse of a many-to-many relation", () => {
    const found = things(
      "topics:\n  - { id: rain, name: Rain, evidence: notes#L1, things: [meeting/board-2023-03] }\n",
    );
    expect(targets(found.get("topic/pumps"), "things")).toEqual(["agenda-item/board-2023-03.pumps"]);
    expect(targets(found.get("topic/rain"), "things")).toEqual(["meeting/board-2023-03"]);
  });

  it("looks short references up from the inside outwards", () => {
    const found = things(`
meetings:
  - id: m
    board: sample-board
    status: HELD
    evidence: notes#L1
    actionsRaised:
      - { id: .a, gist: Mend., raisedUnder: .i, evidence: notes#L1 }
    agendaItems:
      - id: .i
        position: 1
        evidence: notes#L1
        questions:
          - { id: .q, position: 1, gist: Is it so?, evidence: notes#L1 }
        answers:
          - { id: .a, position: 1, gist: It is., questions: [.q], evidence: notes#L1 }
        decisions:
          - { id: .d, position: 1, kind: NOTED, gist: Noted., concerns: [question/.q, action/.a], evidence: notes#L1 }
`);
    expect(targets(found.get("action/m.a"), "raisedUnder")).toEqual(["agenda-item/m.i"]);
    expect(targets(found.get("answer/m.i.a"), "questions")).toEqual(["question/m.i.q"]);
    expect(targets(found.get("decision/m.i.d"), "concerns")).toEqual(["question/m.i.q", "action/m.a"]);
  });

  it("makes the ids of names, absences and tombstones", () => {
    const found = things(`
names:
  - { of: role/pump-officer, text: Officer of the Pumps, kind: VARIANT, evidence: notes#L7 }
  - { of: role/pump-officer, text: Pumps & Wells, kind: VARIANT, evidence: notes#L7 }
  - { of: role/pump-officer, text: Pumps and Wells, kind: VARIANT, evidence: notes#L7 }
absences:
  - { of: meeting/board-2023-03, property: endsAt, state: NOT_STATED, evidence: notes#L2 }
tombstones:
  - { formerId: person/b-example, kind: RENAMED, reason: Full name found., movedTo: person/ben-example }
`);
    expect([...found.keys()].filter((id) => /^(name|absence|tombstone)/.test(id))).toEqual([
      "name/role.pump-officer.officer-of-the-pumps",
      "name/role.pump-officer.pumps-and-wells",
      expect.stringMatching(/^name\/role\.pump-officer\.pumps-and-wells-[0-9a-f]{8}$/),
      "absence/meeting.board-2023-03.endsat",
      "tombstone/person-b-example",
      "name/role.pump-officer.po",
    ]);
  });

  it("reads the short and the long form of evidence, and lists of both", () => {
    const found = things(`
boards:
  - id: b
    name: B
    inPublic: true
    evidence:
      - notes#L1,L3
      - { at: [notes#L7.1-2, notes#L9], properties: [name], reference: 4a, page: 12, inferred: Why., wide: Because., via: tenure/ben-example-pump-officer }
`);
    const range = (firstLine: number, lastLine = firstLine, units: [number, number] | null = null) => ({
      document: "notes",
      range: { firstLine, lastLine, units },
    });
    expect(found.get("board/b")?.evidence).toMatchObject([
      { locators: [range(1), range(3)], properties: null, reference: null, inferred: null, via: null },
      {
        locators: [range(7, 7, [1, 2]), range(9)],
        properties: ["name"],
        reference: "4a",
        page: "12",
        inferred: "Why.",
        wide: "Because.",
        via: "sample/tenure/ben-example-pump-officer",
      },
    ]);
  });

  it("reads JSON lines as it reads YAML", () => {
    const line = {
      list: "boards",
      id: "b",
      name: "B",
      evidence: "notes#L1",
      meetings: [{ id: ".m", status: "HELD", evidence: { at: "notes#L2" } }],
    };
    const found = things(`${JSON.stringify(line)}\n\n`, "big/boards.jsonl");
    expect(found.get("board/b")?.position).toEqual({ file: "big/boards.jsonl", line: 1, column: 1 });
    expect(targets(found.get("meeting/b.m"), "board")).toEqual(["board/b"]);
  });

  it("keeps a printed number as it is written", () => {
    const found = things("boards:\n  - { id: b, name: 1.10, evidence: notes#L1 }\n");
    expect(found.get("board/b")?.values.get("name")).toBe("1.10");
  });

  it("lets things refer to each other in a circle", () => {
    const found = things(
      "areas:\n  - { id: a, name: A, partOf: [b], evidence: notes#L1 }\n  - { id: b, name: B, partOf: [a], evidence: notes#L1 }\n",
    );
    expect(targets(found.get("area/a"), "partOf")).toEqual(["area/b"]);
    expect(targets(found.get("area/b"), "partOf")).toEqual(["area/a"]);
  });

  it("takes one of the two ends of a symmetric relation, and not both", () => {
    const person = (id: string, other: string): string =>
      `  - { id: ${id}, name: X, differsFrom: [${other}], evidence: notes#L1 }\n`;
    const { problems } = withSample([], (folder) => folder.read(), {
      "extra.yaml": `people:\n${person("a", "b")}${person("b", "a")}`,
    });
    expect(problems.map(({ rule, position, message }) => [rule, position.line, message])).toEqual([
      ["repeated-reference", 3, "`differsFrom` of person/b names person/a twice"],
    ]);
  });

  it("follows no anchors, which could lead to themselves", () => {
    const { problems } = withSample([], (folder) => folder.read(), { "extra.yaml": "areas: &a\n  - *a\n" });
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ["syntax", "*a points at another place of the file"],
      ["shape", "An area is a block of keys, and nothing stands here"],
    ]);
  });

  it("reports all problems in one run, in order of place", () => {
    const { problems } = withSample(
      [
        ["facts.yaml", "status: HELD", "status: HELT"],
        ["facts.yaml", "board: sample-board", "board: simple-board"],
        ["documents.yaml", "kind: NOTES", "kin: NOTES"],
      ],
      (folder) => folder.read(),
    );
    expect(problems.map(({ rule, position }) => `${position.file}:${position.line} ${rule}`)).toEqual([
      "documents.yaml:4 unknown-key",
      "facts.yaml:29 unknown-reference",
      "facts.yaml:30 unknown-value",
    ]);
  });

  it("does not call a reference unknown where a mistake of syntax may hide its target", () => {
    const { problems, whole } = withSample(
      [["facts.yaml", "boards:\n  - id", "boards:\n  -- id"]],
      (folder) => folder.read(),
    );
    expect(whole).toBe(false);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["syntax", "shape"]));
  });

  it("has one digest for one content, whatever the time and place", () => {
    const digest = (change: readonly Change[] = []): string =>
      withSample(change, (folder) => folder.read().dataset.digest);
    expect(digest()).toBe(digest());
    expect(digest()).toMatch(/^[0-9a-f]{64}$/);
    expect(digest([["facts.yaml", "Three of", "All of"]])).not.toBe(digest());
  });

  it.each([
    ["no/such/folder", "There is no folder no/such/folder"],
    [__dirname, `${__dirname} is no dataset: it has no dataset.yaml`],
  ])("refuses %s", (folder, message) => {
    expect(() => readDataset(folder, MODEL)).toThrow(new SightlineError("DATASET_NOT_FOUND", message, ""));
  });
});

describe("made ids", () => {
  it("are slugs for any printed name", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }), (text) => {
        if (text.trim() === "") return;
        const found = withSample(
          [],
          (folder) => folder.read().dataset.things.filter(({ entity }) => entity.name === "Name"),
          {
            "extra.jsonl": JSON.stringify({
              list: "names",
              of: "role/pump-officer",
              text,
              kind: "VARIANT",
              evidence: "notes#L1",
            }),
          },
        );
        const slugs = found.map(({ id }) => id.split("/")[2]!);
        expect(slugs).toHaveLength(slugify(text) === "po" && text.trim() === "PO" ? 1 : 2);
        expect(slugs.every(isSlug)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
