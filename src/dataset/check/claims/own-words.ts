/**
 * Texts in the curator's own words: the wording is free, but its numbers, dates and names stand in the cited lines, or
 * are another printed name of something that is named there.
 */
import { dateStands } from "../../text/date-match";
import { datesOf } from "../../text/dates";
import { nameWords } from "../../text/names";
import { numbersOf } from "../../text/numbers";
import { timesOf } from "../../text/times";
import { sameToken, stem, type TokenText } from "../../text/tokens";
import type { NameIndex } from "./name-index";

/** What of a text does not stand in its ground, as written. */
export interface Unfounded {
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  readonly names: readonly string[];
}

/** Words for one, which as often as not count nothing. */
const NO_COUNT = new Set(["one", "once", "single", "both", "first", "firstly"]);

export function unfounded(text: TokenText, ground: TokenText, names: NameIndex): Unfounded {
  const taken: { start: number; end: number }[] = [];
  const dates: string[] = [];
  const numbers: string[] = [];
  const groundDates = datesOf(ground.text);
  const words = nameWords(text);
  for (const mark of datesOf(text.text)) {
    // "Karen May" is no month.
    const inName =
      mark.months.length === 1 &&
      mark.years.length === 0 &&
      words.some(({ token, doubtful }) => token.end + 1 === mark.start && !doubtful);
    if (inName) continue;
    taken.push(mark);
    if (!dateStands(mark, groundDates)) dates.push(text.text.slice(mark.start, mark.end));
  }
  const minutes = timesOf(ground.text).flatMap((mark) => mark.minutes);
  for (const mark of timesOf(text.text)) {
    if (!mark.minutes.some((minute) => minutes.includes(minute)) || overlaps(mark, taken)) continue;
    taken.push(mark);
  }
  const groundNumbers = new Set(numbersOf(ground).flatMap(({ values }) => values));
  for (const { values, first, last } of numbersOf(text)) {
    const span = { start: text.tokens[first]!.start, end: text.tokens[last]!.end };
    const written = text.text.slice(span.start, span.end);
    if (overlaps(span, taken) || NO_COUNT.has(written.toLowerCase())) continue;
    taken.push(span);
    if (!values.some((value) => groundNumbers.has(value))) numbers.push(written);
  }
  return { numbers, dates, names: unfoundedNames(text, ground, names, taken) };
}

const overlaps = (
  span: { start: number; end: number },
  taken: readonly { start: number; end: number }[],
): boolean => taken.some(({ start, end }) => span.start < end && span.end > start);

function unfoundedNames(
  text: TokenText,
  ground: TokenText,
  names: NameIndex,
  taken: readonly { start: number; end: number }[],
): string[] {
  const stems = new Set(ground.tokens.map(({ folded }) => stem(folded)));
  const missing: string[] = [];
  let covered = -1;
  for (const { at, token, doubtful } of nameWords(text)) {
    if (at <= covered || overlaps(token, taken)) continue;
    const known = names.longestAt(text, at);
    if (known?.things.some((thing) => names.standsIn(thing, ground))) {
      covered = known.last;
      continue;
    }
    if (doubtful && !known) continue;
    if (stems.has(stem(token.folded)) || ground.tokens.some((each) => sameToken(token, each))) continue;
    missing.push(token.raw);
  }
  return [...new Set(missing)];
}
