import { coverageMarks } from "../../../src/dataset/load/coverage";
import { parseLocators, parseRanges } from "../../../src/dataset/documents";
import type { CoverageRecord } from "../../../src/dataset/types";

const position = { file: "coverage.yaml", line: 1, column: 1 };
const record = (document: string, more: Partial<CoverageRecord>): CoverageRecord => ({
  document,
  complete: false,
  repeats: [],
  noFact: [],
  leftOut: [],
  position,
  ...more,
});

describe("marks of coverage", () => {
  it("begin with the document as a whole, and are numbered through all its records", () => {
    const marks = coverageMarks([
      record("notes", { noFact: [{ at: parseRanges("L3,L7.1"), why: "HEADING", position }] }),
      record("other", {}),
      record("notes", {
        complete: true,
        leftOut: [
          { at: parseRanges("L9"), what: ["Item"], why: "NOT_A_NAME", position },
          { at: parseRanges("L10"), what: null, why: "PRIVATE", position },
        ],
      }),
    ]);

    expect(marks.map(({ document, number, values }) => [document, number, values])).toEqual([
      ["notes", 1, { kind: "COMPLETE" }],
      ["notes", 2, { kind: "LEFT_OUT", reason: "NOT_A_NAME", places: "L9", words: ["Item"] }],
      ["notes", 3, { kind: "LEFT_OUT", reason: "PRIVATE", places: "L10" }],
      ["notes", 4, { kind: "NO_FACT", reason: "HEADING", places: "L3,L7.1" }],
    ]);
    expect(marks.flatMap(({ passages, repeats }) => [...passages, ...repeats])).toEqual([]);
  });

  it("of repetitions go line by line", () => {
    const [mark] = coverageMarks([
      record("copy", {
        repeats: [{ at: parseRanges("L7-8,L9.2-3"), of: parseLocators("notes#L1-2"), position }],
      }),
    ]);

    expect(mark!.values).toEqual({ kind: "REPEATED", places: "L7-8,L9.2-3" });
    expect(mark!.passages).toEqual(parseLocators("copy#L7,L8,L9.2-3"));
    expect(mark!.repeats).toEqual(parseLocators("notes#L1,L2"));
  });
});
