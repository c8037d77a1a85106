import { Marks } from "../../../src/crossref/search/highlight";
import { contains, narrowest } from "../../../src/crossref/search/narrowest";
import { wordsOf } from "../../../src/crossref/search/query";
import { parseRanges } from "../../../src/dataset/documents";

const range = (text: string): ReturnType<typeof parseRanges>[number] => parseRanges(text)[0]!;

describe("words that are searched for", () => {
  it.each([
    ["53,000 hours", ["53,000", "hours"]],
    ["2.1, A4.3", ["2.1", "a4.3"]],
    ["nurse's, bells", ["nurse's", "bells"]],
    ["1,x", ["1", "x"]],
  ])("of %s", (text, words) => {
    expect(wordsOf(text).words).toEqual(words);
  });

  it("are marked where they stand, at the beginning of longer ones too", () => {
    expect(new Marks(["fall"], false).in("A fall, falls; no waterfall.")).toEqual([2, 6, 8, 13]);
    expect(new Marks(["corridors"], true).in("Cold coridors")).toEqual([5, 13]);
    expect(new Marks(["corridors"], false).in("Cold coridors")).toEqual([]);
  });
});

describe("passages that overlap", () => {
  it.each([
    ["L4-6", "L4", true],
    ["L4-6", "L4-6", false],
    ["L4", "L4.1", true],
    ["L4.1", "L4", false],
    ["L4.1-3", "L4.3", true],
    ["L4.1-3", "L4.1-3", false],
    ["L4.1-3", "L4.3-4", false],
    ["L4-6", "L5.2", true],
    ["L4-6", "L6-7", false],
  ])("%s takes in %s: %s", (wide, narrow, expected) => {
    expect(contains(range(wide), range(narrow))).toBe(expected);
  });

  const LINES = { L4: "Fees rise.", L5: "Nothing else.", L6: "Fees fall." };
  const marks = new Marks(["fees"], false);
  const passage = (locator: string, excerpt: string, document = "d") => ({
    document,
    range: range(locator),
    excerpt,
    marks: marks.in(excerpt),
    locator,
  });
  const shown = (...all: ReturnType<typeof passage>[]): string[] =>
    narrowest(all).map(({ locator }) => locator);
  const WIDE = passage("L4-6", Object.values(LINES).join("\n"));

  it("leave the narrow ones, where these hold all that the wide one does", () => {
    expect(shown(WIDE, passage("L4", LINES.L4), passage("L6", LINES.L6))).toEqual(["L4", "L6"]);
  });

  it("leave the wide one as well, where a word stands in it alone", () => {
    expect(
      shown(
        WIDE,
        passage("L4-5", `${LINES.L4}\n${LINES.L5}`),
        passage("L4", LINES.L4),
        passage("L4.1", LINES.L4),
      ),
    ).toEqual(["L4-6", "L4.1"]);
  });

  it("are in one place: the same words elsewhere, or in another document, hide nothing", () => {
    expect(shown(WIDE, passage("L9", LINES.L4), passage("L10", LINES.L6))).toEqual(["L4-6", "L9", "L10"]);
    expect(shown(WIDE, passage("L4", LINES.L4, "e"), passage("L6", LINES.L6, "e"))).toEqual([
      "L4-6",
      "L4",
      "L6",
    ]);
  });
});
