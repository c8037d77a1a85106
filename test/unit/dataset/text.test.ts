import fc from "fast-check";
import { parsePartialDate } from "../../../src/model";
import { datesAgree, dateStands } from "../../../src/dataset/text/date-match";
import { dateMarks, datesOf, MONTH_NAMES } from "../../../src/dataset/text/dates";
import { nameWords } from "../../../src/dataset/text/names";
import { normalize } from "../../../src/dataset/text/normalize";
import { numbersOf } from "../../../src/dataset/text/numbers";
import { promisesOf } from "../../../src/dataset/text/promises";
import { timesOf } from "../../../src/dataset/text/times";
import { standsIn, stem, tokenize } from "../../../src/dataset/text/tokens";
import { WordUse } from "../../../src/dataset/text/word-use";

/** Whether the date stands in the text. */
const stands = (date: string, text: string): boolean =>
  dateMarks(parsePartialDate(date)).every((mark) => dateStands(mark, datesOf(normalize(text))));

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The forms in which documents print a day. */
const FORMS: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${d} ${MONTH_NAMES[m - 1]} ${y}`,
  (y, m, d) => `on the ${d} th of ${MONTH_NAMES[m - 1]}, ${y}`,
  (y, m, d) => `${d}th ${MONTH_NAMES[m - 1]!.slice(0, 3)} ${y}`,
  (y, m, d) => `Monday, ${d} ${MONTH_NAMES[m - 1]} ${y}, 11.00 am`,
  (y, m, d) => `${MONTH_NAMES[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${String(d).padStart(2, "0")}.${String(m).padStart(2, "0")}.${y}`,
  (y, m, d) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  (y, m, d) => `by ${d} ${MONTH_NAMES[m - 1]}. The year was ${y}.`,
];

describe("normal form", () => {
  it("evens out typography and drops mark-up", () => {
    expect(normalize("“Pumps’ –\u00a0old” **300** <p>x</p> £5^{iv} a\u00adb &amp; c")).toBe(
      `"Pumps' - old" 300 x £5 ab & c`,
    );
  });

  it("is its own normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        expect(normalize(normalize(normalize(text)))).toBe(normalize(normalize(text))),
      ),
    );
  });
});

describe("a printed value in a text", () => {
  it.each<[string, string, boolean]>([
    ["Sample Board – Notes", "the sample board - NOTES of it", true],
    ["Pump Officer", "the Pump Officer's van", true],
    ["Pump Officer", "the Pump Officers", false],
    ["Pump", "Pumps", false],
    ["IT", "it was so", false],
    ["VAL", "the VAL's line", true],
    ["A & B", "A and B", false],
    ["1.", "1.\tPUMPS", true],
    ["4a", "item 4b", false],
    ["4,600", "over 4,600 pumps", true],
  ])("%s in %s: %s", (value, text, expected) => {
    expect(standsIn(value, tokenize(text))).toBe(expected);
  });

  it("forgives plural and possessive where stems are compared", () => {
    expect(["police", "councils", "council's", "policies", "press", "csps"].map(stem)).toEqual([
      "police",
      "council",
      "council",
      "policy",
      "press",
      "csp",
    ]);
  });
});

describe("numbers", () => {
  it.each<[string, number[]]>([
    ["3 pumps and 4,600 wells", [3, 4600]],
    ["one hundred and five of twenty-five", [105, 25]],
    ["two three", [2, 3]],
    ["1.2 million and £4m", [1.2, 1, 1_200_000, 4, 4_000_000]],
    ["ranked 8th, then twenty-first", [8, 21]],
    ["no number of any kind", []],
    ["two thousand and nineteen", [2019]],
  ])("%s", (text, expected) => {
    expect(numbersOf(tokenize(text)).flatMap(({ values }) => values)).toEqual(expected);
  });

  it("reads any whole number in figures, with or without commas", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (value) => {
        for (const text of [`${value}`, value.toLocaleString("en-GB")]) {
          expect(numbersOf(tokenize(`about ${text} pumps`))[0]!.values[0]).toBe(value);
        }
      }),
    );
  });
});

describe("dates", () => {
  it("are found in every common form, and no other day is", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...FORMS), (date, other, form) => {
        const [y, m, d] = date.split("-").map(Number) as [number, number, number];
        expect(stands(date, form(y, m, d))).toBe(true);
        if (other !== date) expect(stands(other, form(y, m, d))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, string, boolean]>([
    ["2019-06", "in June 2019", true],
    ["2019-06", "on 18 June 2019", true],
    ["2019-06", "in June 2018 and in 2019", false],
    ["2019", "the 2018/19 report", true],
    ["FY2018/19", "the 2018/19 report", true],
    ["FY2018/19", "in 2018-2019", true],
    ["FY2018/19", "in 2018 and in 2019", false],
    ["FY2018/19 Q4", "quarter 4 of 2018/19", true],
    ["FY2018/19 Q4", "January - March 2019", true],
    ["Q1 2019", "January to March 2019", true],
    ["Q2 2019", "January to March 2019", false],
    ["summer 2019", "Summer 2019", true],
    ["2016/2021", "the plan of 2016-21", true],
    ["../2019-09", "by September 2019", true],
    ["2017-09-11", "on the 11 th September", false],
    ["2019-05", "Karen may go in 2019", false],
  ])("%s in %s: %s", (date, text, expected) => {
    expect(stands(date, text)).toBe(expected);
  });

  it("agree with a printed form that says less, and with none that says otherwise", () => {
    const [own] = dateMarks(parsePartialDate("2017-09-11"));
    const agree = (text: string): boolean => datesOf(text).every((mark) => datesAgree(own!, mark));
    expect(["11 th September", "September 2017", "11 September 2017"].map(agree)).toEqual([true, true, true]);
    expect(["12 September", "September 2018", "11 August 2017"].map(agree)).toEqual([false, false, false]);
  });
});

describe("times", () => {
  it.each<[string, number[]]>([
    ["@ 10:30", [630]],
    ["11.00 am to 1.05 pm", [660, 785]],
    ["9am, 9.00am and 19:00 hrs", [540, 540, 1140]],
    ["noon and midnight", [720, 0]],
    ["2.5 % of £4.50 on 10.09.2019", []],
  ])("%s", (text, expected) => {
    expect(timesOf(text).flatMap(({ minutes }) => minutes)).toEqual(expected);
  });
});

describe("names", () => {
  const names = (text: string): string[] =>
    nameWords(tokenize(text)).map(({ token, opens }) => (opens ? `${token.raw}?` : token.raw));

  it.each<[string, string[]]>([
    ["The pump of Northtown failed.", ["Northtown"]],
    ["Pumps failed. Wells ran dry.", ["Pumps?", "Wells?"]],
    ["Cllr Ada Placeholder of the CSB", ["Ada", "Placeholder", "CSB"]],
    ["6. Can the PO say more?", ["PO"]],
    ["CSPs met", ["CSPs"]],
    ["Ada Placeholder spoke", ["Ada?", "Placeholder"]],
    ["write to pumps@sample.example", ["pumps@sample.example"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("open a sentence only if the texts write them so elsewhere, and never small", () => {
    const use = new WordUse(["Northtown is wet.", "The pumps of Northtown.", "Pumps of the PUMPS kind."]);
    expect(["northtown", "pumps", "rain"].map((word) => use.isName(word))).toEqual([true, false, false]);
  });
});

describe("promises", () => {
  it.each<[string, string[]]>([
    ["The PO will mend it.", ["will"]],
    ["It was agreed to wait.", ["agreed to"]],
    ["The PO to provide a note.", ["to provide"]],
    ["They met in order to provide a note.", []],
    ["A list would be circulated.", ["would be circulated"]],
    ["The PO is to be told.", ["is to be told"]],
    ["It would rain.", []],
  ])("%s", (text, expected) => {
    expect(promisesOf(text).map((mark) => mark.text)).toEqual(expected);
  });
});
