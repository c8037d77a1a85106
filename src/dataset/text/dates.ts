/** Dates of a text in the forms in common print: 22 August 2017, 9th July, September 2019, 10/09/2019, 2018/19, Q4. */
import type { PartialDate } from "../../model";
import { DATE_HINT, DATE_PATTERNS, type DateMark } from "./date-forms";
import { remembered } from "./remembered";

/** A mark that says nothing yet. */
const EMPTY = { days: [], months: [], years: [], quarter: null, season: null, weekday: null };

/** All dates of a normalized text, in order. A part of one date is no date of its own. */
export const datesOf = remembered(findDates);

function findDates(text: string): DateMark[] {
  const found: DateMark[] = [];
  if (!DATE_HINT.test(text)) return found;
  for (const { pattern, make } of DATE_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const mark = make(match.slice(1));
      if (mark) found.push({ ...EMPTY, ...mark, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A stored date, or one side of an interval, as marks. An open side has none. */
export function dateMarks(date: Pick<PartialDate, "edtf">): DateMark[] {
  return date.edtf.split("/").flatMap((side, index, sides) => {
    // FY2018/19 is one financial year, and its slash no interval.
    if (sides[0]!.startsWith("FY")) return index === 0 ? financialYear(date.edtf) : [];
    return side === ".." ? [] : datesOf(isoWords(side.replace(/[~?%]$/, "")));
  });
}

function financialYear(edtf: string): DateMark[] {
  const [, first, , quarter] = /^FY(\d{4})\/(\d{2})(?: Q([1-4]))?$/.exec(edtf)!;
  const years = [Number(first), Number(first) + 1];
  return [{ ...EMPTY, years, quarter: quarter ? Number(quarter) : null, start: 0, end: edtf.length }];
}

/** 2019-06 in words, as the print form of a month is "June 2019". */
function isoWords(side: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(side);
  return match ? `${MONTH_NAMES[Number(match[2]) - 1]} ${match[1]}` : side;
}

export const MONTH_NAMES =
  "January February March April May June July August September October November December".split(" ");
