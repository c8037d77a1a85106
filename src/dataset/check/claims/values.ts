/** Values of properties against the lines they rest on, by the claim that their kind makes. */
import type { PartialDate, PropertyModel, Quantity } from "../../../model";
import type { Rule } from "../../rules";
import { datesAgree, dateStands } from "../../text/date-match";
import { dateMarks, datesOf } from "../../text/dates";
import { NONE, numbersOf } from "../../text/numbers";
import { timesOf } from "../../text/times";
import { standsIn, tokenize, type TokenText } from "../../text/tokens";
import type { NameIndex } from "./name-index";
import { unfounded } from "./own-words";

/** A claim that its lines do not bear. */
export interface Finding {
  readonly rule: Rule;
  /** What follows after "`name` of thing": is 45. */
  readonly says: string;
  /** How it fails its lines, to be followed by "in" and their places; null where it contradicts itself instead. */
  readonly fails: string | null;
}

const FAILS = "which does not stand";

export function findings(
  property: PropertyModel,
  value: unknown,
  ground: TokenText,
  names: NameIndex,
): Finding[] {
  const { claim, shape } = property.kind;
  if (claim === "PRINTED") {
    const texts = Array.isArray(value) ? (value as string[]) : [String(value)];
    return texts
      .filter((text) => !printed(text, ground))
      .map((text) => ({ rule: "value-not-in-lines", says: `is printed as "${text}"`, fails: FAILS }));
  }
  if (claim === "OWN_WORDS") return inOwnWords(tokenize(String(value)), ground, names);
  if (claim === "DATE") return ofDate(value as PartialDate, ground);
  if (claim !== "NUMBER") return [];
  if (shape === "LocalTime") return ofTime(String(value), ground);
  return typeof value === "number" ? ofNumber(value, ground) : ofQuantity(value as Quantity, ground);
}

/** A text without words or figures, such as a dash in a cell, cannot be looked for. */
const printed = (text: string, ground: TokenText): boolean =>
  tokenize(text).tokens.length === 0 || standsIn(text, ground);

function inOwnWords(text: TokenText, ground: TokenText, names: NameIndex): Finding[] {
  const missing = unfounded(text, ground, names);
  const each = (rule: Rule, what: string, list: readonly string[]): Finding[] =>
    list.length === 0
      ? []
      : [
          {
            rule,
            says: `${what} ${list.map((item) => `"${item}"`).join(", ")}`,
            fails: list.length === 1 ? FAILS : "which do not stand",
          },
        ];
  return [
    ...each("number-not-in-lines", "says", missing.numbers),
    ...each("date-not-in-lines", "says", missing.dates),
    ...each("name-not-in-lines", "names", missing.names),
  ];
}

function ofDate(date: PartialDate, ground: TokenText): Finding[] {
  const lines = datesOf(ground.text);
  const stands = dateMarks(date).every((mark) => dateStands(mark, lines));
  return [
    ...printedForm(date, ground),
    ...(stands ? [] : [{ rule: "date-not-in-lines" as const, says: `is ${date.edtf}`, fails: FAILS }]),
  ];
}

/**
 * What holds of a printed form even where the value is inferred: it stands in the lines, and it is the printed form
 * of this date and of no other.
 */
export function printedForm(value: unknown, ground: TokenText): Finding[] {
  const { printed: text, edtf } = (value ?? {}) as Partial<PartialDate & Quantity>;
  if (typeof text !== "string") return [];
  const found: Finding[] = printed(text, ground)
    ? []
    : [{ rule: "value-not-in-lines", says: `is printed as "${text}"`, fails: FAILS }];
  if (edtf === undefined) return found;
  const marks = dateMarks({ edtf });
  const differs = datesOf(tokenize(text).text).some((mark) => !marks.some((own) => datesAgree(own, mark)));
  const says = `is ${edtf}, and its printed form "${text}" is another date`;
  return differs ? [...found, { rule: "date-not-in-lines", says, fails: null }] : found;
}

function ofTime(value: string, ground: TokenText): Finding[] {
  const [hours, minutes] = value.split(":").map(Number);
  const wanted = hours! * 60 + minutes!;
  const stands = timesOf(ground.text).some((mark) => mark.minutes.includes(wanted));
  return stands ? [] : [{ rule: "number-not-in-lines", says: `is ${value}`, fails: FAILS }];
}

function ofNumber(value: number, ground: TokenText): Finding[] {
  const none = value === 0 && ground.tokens.some(({ folded }) => NONE.has(folded));
  const stands = none || numbersOf(ground).some(({ values }) => values.includes(value));
  return stands ? [] : [{ rule: "number-not-in-lines", says: `is ${value}`, fails: FAILS }];
}

function ofQuantity(quantity: Quantity, ground: TokenText): Finding[] {
  const { value, upper, of } = quantity;
  return [
    ...ofNumber(value, ground),
    ...(upper === null ? [] : ofNumber(upper, ground)),
    ...(of === null ? [] : ofNumber(of, ground)),
    ...printedForm(quantity, ground),
  ];
}
