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

/** A claim that its lines do not bear: the rule, and what is missing, to be read after "`name` of thing". */
export interface Finding {
  readonly rule: Rule;
  readonly says: string;
}

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
      .map((text) => ({ rule: "value-not-in-lines", says: `is printed as "${text}"` }));
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
    list.length === 0 ? [] : [{ rule, says: `${what} ${list.map((item) => `"${item}"`).join(", ")}` }];
  return [
    ...each("number-not-in-lines", "says", missing.numbers),
    ...each("date-not-in-lines", "says", missing.dates),
    ...each("name-not-in-lines", "names", missing.names),
  ];
}

function ofDate(date: PartialDate, ground: TokenText): Finding[] {
  const found: Finding[] = [];
  const marks = dateMarks(date);
  if (date.printed !== null) {
    if (!printed(date.printed, ground))
      found.push({ rule: "value-not-in-lines", says: `is printed as "${date.printed}"` });
    const wrong = datesOf(tokenize(date.printed).text).some(
      (mark) => !marks.some((own) => datesAgree(own, mark)),
    );
    if (wrong)
      found.push({
        rule: "date-not-in-lines",
        says: `is ${date.edtf}, is printed as "${date.printed}", and the two differ:`,
      });
  }
  const lines = datesOf(ground.text);
  if (!marks.every((mark) => dateStands(mark, lines)))
    found.push({ rule: "date-not-in-lines", says: `is ${date.edtf}` });
  return found;
}

function ofTime(value: string, ground: TokenText): Finding[] {
  const [hours, minutes] = value.split(":").map(Number);
  const wanted = hours! * 60 + minutes!;
  const stands = timesOf(ground.text).some((mark) => mark.minutes.includes(wanted));
  return stands ? [] : [{ rule: "number-not-in-lines", says: `is ${value}` }];
}

function ofNumber(value: number, ground: TokenText): Finding[] {
  const none = value === 0 && ground.tokens.some(({ folded }) => NONE.has(folded));
  const stands = none || numbersOf(ground).some(({ values }) => values.includes(value));
  return stands ? [] : [{ rule: "number-not-in-lines", says: `is ${value}` }];
}

function ofQuantity({ value, upper, printed: text }: Quantity, ground: TokenText): Finding[] {
  const found = [...ofNumber(value, ground), ...(upper === null ? [] : ofNumber(upper, ground))];
  if (text !== null && !printed(text, ground))
    found.push({ rule: "value-not-in-lines", says: `is printed as "${text}"` });
  return found;
}
