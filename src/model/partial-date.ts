/**
 * Dates as documents print them: sometimes a day, sometimes a month, a quarter, a season, a financial year or a span.
 *
 * Notation: EDTF for day, month, year, `~` (about), `?` (doubtful) and intervals (`2016-05/2021-05`, `../2019-09` for
 * "by", `2019-04/..` for "from"); in words, as EDTF's numbers for them are mistaken for months: `summer 2019`,
 * `Q3 2019` (calendar quarter), `FY2018/19` (April to March), `FY2018/19 Q4`.
 * A month above 12 is refused: EDTF reads 2019-21 as a season, and plans here are printed "2016-21".
 */
import edtf from "edtf";

export const PRECISIONS = [
  "DAY",
  "MONTH",
  "QUARTER",
  "SEASON",
  "YEAR",
  "FINANCIAL_YEAR",
  "INTERVAL",
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A partial date in its stored form. `earliest` or `latest` is null where the span is open on that side. */
export interface PartialDate {
  /** The notation above, as the dataset wrote it. */
  readonly edtf: string;
  /** First day it can mean, YYYY-MM-DD. */
  readonly earliest: string | null;
  /** Last day it can mean, YYYY-MM-DD. */
  readonly latest: string | null;
  readonly precision: Precision;
  /** Marked as about (`~`) or doubtful (`?`). */
  readonly approximate: boolean;
  /** The form the document prints, where it differs from a plain date; null otherwise. */
  readonly printed: string | null;
}

export class PartialDateError extends Error {}

const SEASONS: Record<string, readonly [start: string, end: string]> = {
  spring: ["03-01", "05-31"],
  summer: ["06-01", "08-31"],
  autumn: ["09-01", "11-30"],
  winter: ["12-01", "02-28"],
};
const ATOM = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Parses the notation. `printed` is kept as given. Throws PartialDateError that says which rule is broken. */
export function parsePartialDate(text: string, printed: string | null = null): PartialDate {
  const value = text.trim();
  const words = parseWords(value);
  const span = words ?? parseEdtf(value);
  return { edtf: value, ...span, printed };
}

type Span = Pick<PartialDate, "earliest" | "latest" | "precision" | "approximate">;

function parseWords(value: string): Span | null {
  const season = /^(spring|summer|autumn|winter) ([1-9]\d{3})$/i.exec(value);
  if (season) {
    const [start, end] = SEASONS[season[1]!.toLowerCase()]!;
    const year = Number(season[2]);
    const last = end < start ? lastDay(year + 1, 2) : `${year}-${end}`;
    return { earliest: `${year}-${start}`, latest: last, precision: "SEASON", approximate: false };
  }
  const quarter = /^Q([1-4]) ([1-9]\d{3})$/.exec(value);
  if (quarter) return quarterSpan(Number(quarter[2]), Number(quarter[1]) * 3 - 2);
  const financial = /^FY([1-9]\d{3})\/(\d{2})(?: Q([1-4]))?$/.exec(value);
  if (!financial) return null;
  const year = Number(financial[1]);
  if ((year + 1) % 100 !== Number(financial[2])) {
    throw new PartialDateError(
      `"${value}": a financial year runs over two consecutive years, such as FY2018/19`,
    );
  }
  if (financial[3]) {
    const month = Number(financial[3]) * 3 + 1;
    return month > 12 ? quarterSpan(year + 1, month - 12) : quarterSpan(year, month);
  }
  return {
    earliest: `${year}-04-01`,
    latest: `${year + 1}-03-31`,
    precision: "FINANCIAL_YEAR",
    approximate: false,
  };
}

function quarterSpan(year: number, month: number): Span {
  return {
    earliest: firstDay(year, month),
    latest: lastDay(year, month + 2),
    precision: "QUARTER",
    approximate: false,
  };
}

function parseEdtf(value: string): Span {
  const sides = value.split("/");
  if (sides.length > 2) throw new PartialDateError(`"${value}": an interval has one "/"`);
  if (sides.length === 1) return parseAtom(value);
  const [from, to] = sides as [string, string];
  if (from === "" || to === "") {
    throw new PartialDateError(
      `"${value}": write ".." for an open side, such as ../2019-09 (by) or 2019-04/.. (from)`,
    );
  }
  if (from === ".." && to === "..")
    throw new PartialDateError(`"${value}": an interval is open on one side at most`);
  const start = from === ".." ? null : parseAtom(from);
  const end = to === ".." ? null : parseAtom(to);
  if (start?.earliest && end?.latest && start.earliest > end.latest) {
    throw new PartialDateError(`"${value}": the interval ends before it starts`);
  }
  return {
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    precision: "INTERVAL",
    approximate: Boolean(start?.approximate || end?.approximate),
  };
}

function parseAtom(value: string): Span {
  const parts = ATOM.exec(value);
  if (!parts) {
    throw new PartialDateError(
      `"${value}" is not a date: write a day 2019-06-18, month 2019-06, year 2019, season "summer 2019", ` +
        `quarter "Q3 2019", financial year FY2018/19, or an interval 2016-05/2021-05`,
    );
  }
  const [, year, month, day, mark] = parts;
  if (month && (Number(month) < 1 || Number(month) > 12)) {
    throw new PartialDateError(
      `"${value}": there is no month ${month}; for a span of years write 2016/2021, for a season "summer 2019"`,
    );
  }
  try {
    edtf(value);
  } catch (cause) {
    throw new PartialDateError(`"${value}" is not a day of the calendar`, { cause });
  }
  const approximate = mark !== undefined;
  if (day) {
    const whole = `${year}-${month}-${day}`;
    if (new Date(`${whole}T00:00:00Z`).toISOString().slice(0, 10) !== whole) {
      throw new PartialDateError(`"${value}" is not a day of the calendar`);
    }
    return { earliest: whole, latest: whole, precision: "DAY", approximate };
  }
  if (month) {
    const [y, m] = [Number(year), Number(month)];
    return { earliest: firstDay(y, m), latest: lastDay(y, m), precision: "MONTH", approximate };
  }
  return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: "YEAR", approximate };
}

const firstDay = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}-01`;
/** Day 0 of the next month is the last of this one; months here count from 1. */
const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The weekday printed in `printed` if it contradicts the day, with the right one; null if it agrees or says none. */
export function weekdayMismatch(date: PartialDate): { printed: string; right: string } | null {
  if (date.precision !== "DAY" || date.printed === null || date.earliest === null) return null;
  const found = WEEKDAYS.find((day) =>
    new RegExp(`\\b${day.slice(0, 3)}(${day.slice(3)})?\\b`, "i").test(date.printed!),
  );
  const right = WEEKDAYS[new Date(`${date.earliest}T00:00:00Z`).getUTCDay()]!;
  return found && found !== right ? { printed: found, right } : null;
}
