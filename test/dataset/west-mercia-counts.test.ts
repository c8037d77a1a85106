/**
 * What the documents state or let one count, held against the shipped facts. Each count is taken from the lines of the
 * document where it is at hand, by the method in its comment, and stands here as a number for where it is not.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readConfig } from "../../src/config";
import { openDocuments } from "../../src/dataset/documents";
import { readDataset } from "../../src/dataset/read";
import type { ThingRecord } from "../../src/dataset/types";
import { MODEL } from "../../src/domain";

const PACK = "002_5cd9752bd9187d59.txt";
const folder = openDocuments(readConfig())?.path ?? null;
const withDocuments = folder ? it : it.skip;

const lines = (first: number, last: number): string[] =>
  readFileSync(path.join(folder!, PACK), "utf8")
    .split("\n")
    .slice(first - 1, last);
const matching = (pattern: RegExp, first: number, last: number): number =>
  lines(first, last).filter((line) => pattern.test(line)).length;

const { things } = readDataset("seeds/west-mercia", MODEL).dataset;
const ofType = (name: string): ThingRecord[] => things.filter(({ entity }) => entity.name === name);
const slug = (id: string): string => id.split("/").slice(2).join("/");
const leadsTo = (thing: ThingRecord, relation: string, target: string): boolean =>
  (thing.relations.get(relation) ?? []).some((id) => slug(id) === target);
const count = (type: string, holds: (thing: ThingRecord) => boolean = () => true): number =>
  ofType(type).filter(holds).length;
const entries = (listing: string): number => count("Entry", (entry) => leadsTo(entry, "listing", listing));

/** A line of the plan begins with its reference in the first cell of a row. */
const PLAN_LINE = /^([1-4]\.\d+|[A-D]\.?\d+)\t/;
/** A row of a performance table has a first cell, and is neither the head nor one of the headings between. */
const TABLE_ROW = /^(?!Topic|Putting|Building|Reassuring|Reforming)[^\t]+\t/;

interface Counted {
  readonly what: string;
  readonly expected: number;
  readonly inDocument?: () => number;
  readonly inFacts: () => number;
}

const PLAN = { plan: "delivery-plan" };
const commitmentsUnder = (objective: string): number =>
  count("Commitment", (line) => leadsTo(line, "objective", `safer-west-mercia-plan.${objective}`));

const COUNTS: Counted[] = [
  {
    what: "lines of the delivery plan: rows whose first cell is a reference",
    expected: 55,
    inDocument: () => matching(PLAN_LINE, 1347, 1540),
    inFacts: () => count("Commitment", (line) => leadsTo(line, "plan", PLAN.plan)),
  },
  {
    what: "of them under Putting victims and survivors first: from its heading to the next",
    expected: 8,
    inDocument: () => matching(PLAN_LINE, 1347, 1383),
    inFacts: () => commitmentsUnder("putting-victims-and-survivors-first"),
  },
  {
    what: "of them under Building a more secure West Mercia",
    expected: 11,
    inDocument: () => matching(PLAN_LINE, 1384, 1442),
    inFacts: () => commitmentsUnder("building-a-more-secure-west-mercia"),
  },
  {
    what: "of them under Reforming West Mercia",
    expected: 16,
    inDocument: () => matching(PLAN_LINE, 1443, 1487),
    inFacts: () => commitmentsUnder("reforming-west-mercia"),
  },
  {
    what: "of them under Reassuring West Mercia's communities",
    expected: 20,
    inDocument: () => matching(PLAN_LINE, 1488, 1540),
    inFacts: () => commitmentsUnder("reassuring-west-mercias-communities"),
  },
  {
    what: "recommendations of the SOC strategy: numbered lines of its last chapter but one",
    expected: 25,
    // The chapter's own heading is numbered too.
    inDocument: () => matching(/^\s*\d+\. /, 784, 827),
    inFacts: () => count("Recommendation", (each) => leadsTo(each, "strategy", "soc-strategy")),
  },
  {
    what: "end notes of the SOC strategy: the highest number printed",
    expected: 56,
    inDocument: () =>
      Math.max(...lines(831, 891).map((line) => Number(/^\s*(?:- )?(\d+)\.? /.exec(line)?.[1] ?? 0))),
    inFacts: () => entries("soc-strategy-pcc.end-notes"),
  },
  {
    what: "mechanisms of the glossary: rows that are no head",
    expected: 34,
    inDocument: () => matching(/^(?!NAME)[^\t]+\t/, 1546, 1585),
    inFacts: () => entries("pcp-2019-09.oversight-glossary"),
  },
  {
    what: "members of the Panel: lines of the roster with a name and a seat",
    expected: 17,
    inDocument: () => matching(/\t/, 20, 36),
    inFacts: () => count("Seat"),
  },
  {
    what: "rows of the table headed Performance Summary",
    expected: 29,
    inDocument: () => matching(TABLE_ROW, 1591, 1624),
    inFacts: () => entries("pcp-2019-09.performance-summary-1"),
  },
  {
    what: "rows of the table headed Summary",
    expected: 30,
    inDocument: () => matching(TABLE_ROW, 1630, 1664),
    inFacts: () => entries("pcp-2019-09.performance-summary-2"),
  },
  {
    what: "items of the Panel's work programme: bullets of its second column that hold a text",
    expected: 18,
    inDocument: () =>
      lines(1719, 1725)
        .flatMap((line) => line.split("•").slice(1))
        .filter((text) => /\w{3}/.test(text.replace(/<[^>]*>/g, ""))).length,
    inFacts: () => entries("pcp-2019-09-work-programme.programme"),
  },
  {
    // Paragraph 19 has one; paragraph 20 has one, and the inspection of 2014 to which it returns.
    what: "inspections that the performance report tells of in its paragraphs 19 and 20",
    expected: 3,
    inFacts: () =>
      ofType("Inspection").filter(({ evidence }) =>
        evidence.some(({ locators }) =>
          locators.some(
            ({ document, range }) =>
              document === "pcp-2019-09-performance-report" &&
              range.firstLine >= 1304 &&
              range.lastLine <= 1306,
          ),
        ),
      ).length,
  },
  {
    what: "questions printed on Telford in August 2017: numbers of the list",
    expected: 6,
    inFacts: () => entries("mam-2017-08.questions"),
  },
  {
    what: "actions of August 2017: numbers of the list of actions arising",
    expected: 3,
    inFacts: () => count("Action", (action) => leadsTo(action, "raisedAt", "mam-2017-08")),
  },
];

describe("what the documents let one count", () => {
  it.each(COUNTS)("$what", ({ expected, inFacts }) => {
    expect(inFacts()).toBe(expected);
  });

  withDocuments.each(COUNTS.filter(({ inDocument }) => inDocument))(
    "counted in the lines: $what (DOCUMENTS_DIR not set: skipped)",
    ({ expected, inDocument }) => {
      expect(inDocument!()).toBe(expected);
    },
  );
});
