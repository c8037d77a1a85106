import type { DateMark } from "./date-forms";

/**
 * Whether a date stands among those of a text. A part that the text leaves out is taken from the rest of it: "11
 * September" in one line and 2017 in another together bear 2017-09-11.
 */
export function dateStands(wanted: DateMark, among: readonly DateMark[]): boolean {
  const years = new Set(among.flatMap((mark) => mark.years));
  const yearFits = (mark: DateMark): boolean =>
    wanted.years.every((year) => (mark.years.length > 0 ? mark.years.includes(year) : years.has(year)));
  if (wanted.days.length > 0) {
    return wanted.days.every(([day, month]) =>
      among.some((mark) => yearFits(mark) && mark.days.some(([d, m]) => d === day && m === month)),
    );
  }
  if (wanted.quarter !== null) {
    const months = monthsOfQuarter(wanted.quarter, wanted.years.length > 1);
    return among.some(
      (mark) =>
        (mark.quarter === wanted.quarter && yearFits(mark)) ||
        (mark.months.length === 2 &&
          mark.months.every((month, index) => month === months[index]) &&
          mark.years.some((year) => wanted.years.includes(year))),
    );
  }
  if (wanted.season !== null) return among.some((mark) => mark.season === wanted.season && yearFits(mark));
  if (wanted.months.length > 0) {
    return wanted.months.every((month) =>
      among.some(
        (mark) => yearFits(mark) && (mark.months.includes(month) || mark.days.some(([, m]) => m === month)),
      ),
    );
  }
  if (wanted.years.length > 1)
    return among.some((mark) => wanted.years.every((year) => mark.years.includes(year)));
  if (wanted.years.length === 1) return years.has(wanted.years[0]!);
  return wanted.weekday === null || among.some((mark) => mark.weekday === wanted.weekday);
}

/** First and last month of a quarter, of the calendar or of the financial year that begins in April. */
function monthsOfQuarter(quarter: number, financial: boolean): [number, number] {
  const first = ((quarter - 1 + (financial ? 1 : 0)) % 4) * 3 + 1;
  return [first, first + 2];
}

/** Whether two accounts of one date agree in every part that both give. */
export function datesAgree(one: DateMark, other: DateMark): boolean {
  const months = (mark: DateMark): number[] => [...mark.months, ...mark.days.map(([, month]) => month)];
  const meet = <T>(a: readonly T[], b: readonly T[]): boolean =>
    a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));
  const days = (mark: DateMark): number[] => mark.days.map(([day, month]) => month * 100 + day);
  return meet(days(one), days(other)) && meet(months(one), months(other)) && meet(one.years, other.years);
}
