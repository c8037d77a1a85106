/** What a unit of a document states that can be looked for: dates, figures, names, printed references, promises. */
import type { DateMark } from "../../text/date-forms";
import { datesOf } from "../../text/dates";
import { nameWords } from "../../text/names";
import { numbersOf } from "../../text/numbers";
import { promisesOf } from "../../text/promises";
import { timesOf } from "../../text/times";
import { tokenize, type Token } from "../../text/tokens";
import type { WordUse } from "../../text/word-use";

export type MarkForm = "date" | "time" | "figure" | "name" | "address" | "reference" | "promise";

export interface Mark {
  readonly form: MarkForm;
  /** As printed. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly date: DateMark | null;
  readonly minutes: readonly number[];
  readonly values: readonly number[];
}

const NOTHING = { date: null, minutes: [], values: [] };
/** Words for one and for two, which as often as not count nothing. */
const NO_COUNT = /^(?:one|once|single|both|first|firstly|second|secondly|third|thirdly)$/i;
const LETTER_LABEL = /^\(?([A-Z])[.)]\s/;

/** The marks of a unit, in order of their forms. A figure that is part of a date is no figure of its own. */
export function marksOf(unit: string, use: WordUse): Mark[] {
  const text = tokenize(unit);
  const words = nameWords(text).filter(({ token, opens }) => !opens || use.isName(token.folded));
  const taken: { start: number; end: number }[] = [];
  const free = (span: { start: number; end: number }): boolean =>
    !taken.some(({ start, end }) => span.start < end && span.end > start);
  const within = (span: { start: number; end: number }): Token[] =>
    text.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const marks: Mark[] = [];
  const take = (form: MarkForm, span: { start: number; end: number }, rest: Partial<Mark>): void => {
    taken.push({ start: span.start, end: span.end });
    marks.push({
      ...NOTHING,
      form,
      text: text.text.slice(span.start, span.end),
      tokens: within(span),
      ...rest,
    });
  };
  for (const time of timesOf(text.text)) take("time", time, { minutes: time.minutes });
  for (const date of datesOf(text.text)) {
    // "Karen May" is a name, and no month.
    const named =
      date.months.length === 1 &&
      date.years.length === 0 &&
      words.some(({ token }) => token.end + 1 === date.start && !/^\p{Lu}+$/u.test(token.raw));
    if (free(date) && !named) take("date", date, { date });
  }
  for (const { values, first, last } of numbersOf(text)) {
    const span = { start: text.tokens[first]!.start, end: text.tokens[last]!.end };
    if (free(span) && !NO_COUNT.test(text.text.slice(span.start, span.end))) take("figure", span, { values });
  }
  const letter = LETTER_LABEL.exec(text.text);
  if (letter)
    take("reference", { start: letter[0].indexOf(letter[1]!), end: letter[0].indexOf(letter[1]!) + 1 }, {});
  for (const { token } of words)
    if (free(token)) take(token.kind === "address" ? "address" : "name", token, {});
  for (const promise of promisesOf(text.text))
    marks.push({ ...NOTHING, form: "promise", text: promise.text, tokens: within(promise) });
  return marks;
}
