import fc from "fast-check";
import { splitUnits } from "../../../src/dataset/documents";

const texts = (line: string): string[] => splitUnits(line).map((unit) => unit.text);

describe("the units of a line", () => {
  it.each<[string, string, string[]]>([
    [
      "cells at tabs",
      "Present:\tMx Ada Placeholder\tChair (CH)",
      ["Present:", "Mx Ada Placeholder", "Chair (CH)"],
    ],
    ["no unit for empty cells", "\tOne\t\tTwo\t", ["One", "Two"]],
    [
      "sentences",
      "The pump failed. It was mended! Was it? Yes.",
      ["The pump failed.", "It was mended!", "Was it?", "Yes."],
    ],
    [
      "titles",
      "Mr. Placeholder met Cllr. Sample at St. Nowhere.",
      ["Mr. Placeholder met Cllr. Sample at St. Nowhere."],
    ],
    [
      "initials",
      "A. B. Placeholder spoke. Then C. Sample left.",
      ["A. B. Placeholder spoke.", "Then C. Sample left."],
    ],
    [
      "e.g. and i.e.",
      "Bodies, e.g. Sample Board, i.e. The Board, met.",
      ["Bodies, e.g. Sample Board, i.e. The Board, met."],
    ],
    [
      "No. before a number only",
      "See No. 5 and para. 3. The answer was no. Then all left.",
      ["See No. 5 and para. 3.", "The answer was no.", "Then all left."],
    ],
    [
      "decimals and times",
      "It rose 2.5 to 3.75 by 9.00am. At 1.05 p.m. it fell.",
      ["It rose 2.5 to 3.75 by 9.00am.", "At 1.05 p.m. it fell."],
    ],
    [
      "web addresses",
      "See www.sample.example/a.b?c=D for more. Or ask.",
      ["See www.sample.example/a.b?c=D for more.", "Or ask."],
    ],
    [
      "numbers that label",
      "6. Is it so? 2.1. It is. B2. Perhaps.",
      ["6. Is it so?", "2.1. It is.", "B2. Perhaps."],
    ],
    [
      "texts run together",
      "1.Is it wet?2.Is it dry? All good.Then rain.",
      ["1.Is it wet?", "2.Is it dry?", "All good.", "Then rain."],
    ],
    [
      "closing quotes and brackets",
      'He said "no." (She did not.) They "agreed". End.',
      ['He said "no."', "(She did not.)", 'They "agreed".', "End."],
    ],
    ["bullets", "• One thing ● another \uf0b7 a third", ["One thing", "another", "a third"]],
    [
      "remnants of HTML",
      '<ul style="x"><li>One</li> <li>Two</li></ul><p>Three.</p><br/>Four',
      ["One", "Two", "Three.", "Four"],
    ],
    [
      "inline tags and addresses stay",
      "An <i>old</i> pump at <http://sample.example/p>.",
      ["An <i>old</i> pump at <http://sample.example/p>."],
    ],
    ["asterisks and dashes at the edges", "- **300 Draft**", ["300 Draft"]],
    ["a dash inside is no end", "Sample Board – nothing to report", ["Sample Board – nothing to report"]],
    ["furniture alone is no unit", "• - ** <p></p>\t…", []],
    ["a small letter goes on", "It was approx. half. and so on", ["It was approx. half. and so on"]],
  ])("%s", (_, line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  it("never lose a word, overlap, or leave the line, whatever the line", () => {
    const piece = fc.constantFrom(
      "Pump",
      "rain",
      "Mr.",
      "e.g.",
      "5.",
      "?",
      ".",
      "\t",
      "• ",
      "<p>",
      " ",
      '"',
      "A.",
      "9.00am",
      "(",
      ")",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const line = pieces.join("");
        let at = 0;
        const units = splitUnits(line);
        for (const [index, unit] of units.entries()) {
          expect(unit.number).toBe(index + 1);
          expect(unit.start).toBeGreaterThanOrEqual(at);
          expect(line.slice(unit.start, unit.end)).toBe(unit.text);
          expect(unit.text).toBe(unit.text.trim());
          at = unit.end;
        }
        const letters = (text: string): string => text.replace(/<p>/g, "").replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(units.map((unit) => unit.text).join(""))).toBe(letters(line));
      }),
    );
  });
});
