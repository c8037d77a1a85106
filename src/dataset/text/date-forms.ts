/** The forms in which documents print dates. */

export interface DateMark {
  /** Days of a month: [day, month]; none where only a month or year is printed. */
  readonly days: readonly (readonly [day: number, month: number])[];
  readonly months: readonly number[];
  readonly years: readonly number[];
  readonly quarter: number | null;
  readonly season: string | null;
  readonly weekday: number | null;
  /** Span in the normalized text. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  "jan(?:uary)?",
  "feb(?:ruary)?",
  "mar(?:ch)?",
  "apr(?:il)?",
  "may",
  "june?",
  "july?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "oct(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];
const WEEKDAYS = ["sun", "mon", "tue(?:s)?", "wed(?:nes)?", "thu(?:rs?)?", "fri", "sat(?:ur)?"];
const SEASONS = ["spring", "summer", "autumn", "winter"];

const month = `(?:${MONTHS.join("|")})\\b\\.?`;
const ordinal = "(\\d{1,2})\\s*(?:st|nd|rd|th)?";
const year = "((?:19|20)\\d\\d)(?!\\d)";
const short = "((?:19|20)\\d\\d|\\d\\d)(?!\\d)";
const weekday = `(?:(${WEEKDAYS.map((day) => `${day}(?:day)?`).join("|")})\\b\\.?,?\\s+(?:the\\s+)?)?`;

type Make = (groups: readonly (string | undefined)[]) => Partial<DateMark> | null;
const number = (text: string | undefined): number => Number(text);
const some = <T>(...items: (T | null | undefined)[]): T[] =>
  items.filter((item): item is T => item !== null && item !== undefined);
const monthNumber = (text: string | undefined): number | null => {
  const index =
    text === undefined ? -1 : MONTHS.findIndex((each) => new RegExp(`^${each}\\.?$`, "i").test(text.trim()));
  return index < 0 ? null : index + 1;
};
const yearNumber = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);
const weekdayNumber = (text: string | undefined): number | null => {
  const index =
    text === undefined ? -1 : WEEKDAYS.findIndex((each) => new RegExp(`^${each}(?:day)?$`, "i").test(text));
  return index < 0 ? null : index;
};
const real = (day: number, at: number | null): boolean =>
  at !== null && day >= 1 && day <= 31 && at <= 12 && at >= 1;

/** In order: a form that is part of another stands below it. */
const FORMS: readonly (readonly [form: string, make: Make, caseless?: false])[] = [
  [
    `(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`,
    ([y, m, d]) =>
      real(number(d), number(m)) ? { days: [[number(d), number(m)]], years: [number(y)] } : null,
  ],
  [
    `(\\d{1,2})[/.](\\d{1,2})[/.]${short}`,
    ([d, m, y]) =>
      real(number(d), number(m)) ? { days: [[number(d), number(m)]], years: some(yearNumber(y)) } : null,
  ],
  [
    `${weekday}${ordinal}(?:\\s*(?:-|to|and|&|,)\\s*${ordinal})?\\s+(?:of\\s+)?(${month})(?:,?\\s+${year})?`,
    ([w, first, last, m, y]) => {
      const at = monthNumber(m);
      if (!real(number(first), at)) return null;
      const days = some(number(first), last === undefined ? null : number(last)).map(
        (day) => [day, at!] as const,
      );
      return { days, years: some(yearNumber(y)), weekday: weekdayNumber(w) };
    },
  ],
  [
    `${weekday}(${month})\\s+${ordinal}(?!\\d|[.:]\\d)(?:,?\\s+${year})?`,
    ([w, m, d, y]) =>
      real(number(d), monthNumber(m))
        ? { days: [[number(d), monthNumber(m)!]], years: some(yearNumber(y)), weekday: weekdayNumber(w) }
        : null,
  ],
  [
    `(${month})(?:\\s*(?:-|/|to|and|&|until)\\s*(${month}))?(?:\\s+|,\\s*|-)${year}`,
    ([first, last, y]) => ({
      months: some(monthNumber(first), monthNumber(last)),
      years: some(yearNumber(y)),
    }),
  ],
  [
    `(?:quarter|q)\\s*([1-4])\\b(?:,?\\s+(?:of\\s+)?(?:fy\\s*)?${year}(?:\\s*[/-]\\s*${short})?)?`,
    ([q, y, z]) => ({ quarter: number(q), years: some(yearNumber(y), yearNumber(z)) }),
  ],
  [
    `${year}\\s*(?:[/-]|to)\\s*${short}`,
    ([first, last]) =>
      yearNumber(last)! > number(first) ? { years: [number(first), yearNumber(last)!] } : null,
  ],
  [
    `(${SEASONS.join("|")})(?:\\s+(?:of\\s+)?${year})?`,
    ([season, y]) => (y === undefined ? null : { season: season!.toLowerCase(), years: [number(y)] }),
  ],
  [`${year}`, ([y]) => ({ years: [number(y)] })],
  // Alone, a month is told from a word or a name by its capital; "may" and "march" would be verbs.
  [
    "(January|February|March|April|May|June|July|August|September|October|November|December)",
    ([m]) => ({ months: some(monthNumber(m)) }),
    false,
  ],
  [`(${WEEKDAYS.map((day) => `${day}day`).join("|")})s?`, ([w]) => ({ weekday: weekdayNumber(w) })],
];

/** A text without any of these holds no date. */
export const DATE_HINT = new RegExp(
  `\\d|${[...MONTHS, ...WEEKDAYS, ...SEASONS].map((word) => `\\b${word}`).join("|")}`,
  "i",
);

/** Each form as a pattern over normalized text, with what its groups make. */
export const DATE_PATTERNS = FORMS.map(([form, make, caseless]) => {
  const whole = `(?<![\\p{L}\\p{N}]|\\d[.,:])(?:${form})(?![\\p{L}\\p{N}])`;
  return { pattern: new RegExp(whole, caseless === false ? "gu" : "giu"), make };
});
