/** What curators declare of documents' texts, as marks to be stored. */
import { formatRanges } from "../documents/locator";
import type { CoverageRecord, LineRange, Locator } from "../types";

export interface Mark {
  readonly document: string;
  /** Place among the marks of its document, counted from 1. */
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** The places that repeat others, and what they repeat. */
  readonly passages: readonly Locator[];
  readonly repeats: readonly Locator[];
}

/** The marks of all documents, in the order in which they are written; of each document, first that it is complete. */
export function coverageMarks(coverage: readonly CoverageRecord[]): Mark[] {
  const numbers = new Map<string, number>();
  return [...coverage]
    .sort((a, b) => Number(b.complete) - Number(a.complete))
    .flatMap(({ document, complete, repeats, noFact, leftOut }) => {
      const mark = (
        values: Mark["values"],
        at: readonly LineRange[] | null,
        of: Pick<Mark, "passages" | "repeats"> = { passages: [], repeats: [] },
      ): Mark => {
        const number = (numbers.get(document) ?? 0) + 1;
        numbers.set(document, number);
        return { document, number, values: { ...values, ...(at && { places: formatRanges(at) }) }, ...of };
      };
      return [
        ...(complete ? [mark({ kind: "COMPLETE" }, null)] : []),
        ...repeats.map(({ at, of }) =>
          mark({ kind: "REPEATED" }, at, {
            passages: at.flatMap(byLine).map((range) => ({ document, range })),
            repeats: of.flatMap(({ document: other, range }) =>
              byLine(range).map((line) => ({ document: other, range: line })),
            ),
          }),
        ),
        ...noFact.map(({ at, why }) => mark({ kind: "NO_FACT", reason: why }, at)),
        ...leftOut.map(({ at, what, why }) =>
          mark({ kind: "LEFT_OUT", reason: why, ...(what && { words: what }) }, at),
        ),
      ];
    });
}

/** A passage for each line, so that a reprinted text is read line by line as the other is. */
function byLine({ firstLine, lastLine, units }: LineRange): LineRange[] {
  if (units) return [{ firstLine, lastLine, units }];
  return Array.from({ length: lastLine - firstLine + 1 }, (_, at) => ({
    firstLine: firstLine + at,
    lastLine: firstLine + at,
    units: null,
  }));
}
