import fc from "fast-check";
import {
  formatLocator,
  formatRange,
  LocatorError,
  parseLocators,
  parseRanges,
  rangeHolds,
} from "../../../src/dataset/documents";
import type { LineRange } from "../../../src/dataset/types";

const line = fc.integer({ min: 1, max: 9_999_999 });
const unit = fc.integer({ min: 1, max: 99_999 });
const ordered = (pair: [number, number]): [number, number] =>
  pair[0] <= pair[1] ? pair : [pair[1], pair[0]];
const range: fc.Arbitrary<LineRange> = fc.oneof(
  fc
    .tuple(line, line)
    .map(ordered)
    .map(([firstLine, lastLine]) => ({ firstLine, lastLine, units: null })),
  fc
    .tuple(line, fc.tuple(unit, unit).map(ordered))
    .map(([at, units]) => ({ firstLine: at, lastLine: at, units })),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,6}([-.][a-z0-9]{1,6}){0,3}$/);

describe("locators", () => {
  it("come back from their written form", () => {
    fc.assert(
      fc.property(slug, fc.array(range, { minLength: 1, maxLength: 4 }), (document, ranges) => {
        const text = `${document}#${ranges.map(formatRange).join(",")}`;
        const parsed = parseLocators(text);
        expect(parsed).toEqual(ranges.map((each) => ({ document, range: each })));
        expect(parsed.map((each) => formatLocator(each).slice(document.length + 1)).join(",")).toBe(
          text.slice(document.length + 1),
        );
      }),
    );
  });

  it("hold the units between their ends, and no others", () => {
    expect(rangeHolds(parseRanges("L40.3-5")[0]!, 40, 3)).toBe(true);
    expect(rangeHolds(parseRanges("L40.3-5")[0]!, 40, 6)).toBe(false);
    expect(rangeHolds(parseRanges("L7-13")[0]!, 13, 99)).toBe(true);
    expect(rangeHolds(parseRanges("L7-13")[0]!, 14, 1)).toBe(false);
  });

  it.each([
    ["notes", '"notes" names no lines: write document#L7-13'],
    ["Some Notes#L7", '"Some Notes" in "Some Notes#L7" is not the id of a document: write document#L7-13'],
    [
      "notes#7",
      '"7" is not a place in a document: write L7 for a line, L7-13 for lines, L40.3 or L40.3-5 for units of a line, with commas between several',
    ],
    ["notes#L13-7", '"L13-7" ends before it starts'],
    ["notes#L4.5-2", '"L4.5-2" ends before it starts'],
    [
      "notes#L7,other#L8",
      '"other#L8" in "L7,other#L8" names a second document: give each document a list entry of its own',
    ],
  ])("refuses %s", (text, message) => {
    expect(() => parseLocators(text)).toThrow(new LocatorError(message));
  });
});
