/** What facts say, gathered so that the marks of a unit they cite can be looked for in it. */
import type { PartialDate, PropertyModel, Quantity } from "../../../model";
import { dateStands } from "../../text/date-match";
import type { DateMark } from "../../text/date-forms";
import { dateMarks, datesOf } from "../../text/dates";
import { numbersOf } from "../../text/numbers";
import { promisesOf } from "../../text/promises";
import { timesOf } from "../../text/times";
import { stem, tokenize } from "../../text/tokens";
import type { Mark } from "./marks";

/** Values of closed lists that say that something is promised or to come. */
const PROMISING = new Set(["UNDERTAKES", "EXPECTATION", "PROMISED", "PLANNED", "SUMMONED", "RECOMMENDED"]);

export class Pool {
  private readonly stems = new Set<string>();
  private readonly raw = new Set<string>();
  private readonly numbers = new Set<number>();
  private readonly minutes = new Set<number>();
  private readonly dates: DateMark[] = [];
  private promises = false;

  /** A printed text: a name, a title, a label, a reference. */
  addPrinted(text: string): void {
    for (const { raw } of tokenize(text).tokens) this.raw.add(raw);
    this.addText(text);
  }

  addValue({ kind }: PropertyModel, value: unknown): void {
    if (kind.claim === "PRINTED") this.addPrinted(String(value));
    else if (kind.claim === "OWN_WORDS") this.addOwnWords(String(value));
    else if (kind.claim === "DATE") this.addDate(value as PartialDate);
    else if (kind.claim === "NUMBER") this.addNumber(value);
    else if (typeof kind.shape === "object" && "enum" in kind.shape) this.addEnum(String(value));
    else if (kind.shape === "URL" || kind.name === "Code") this.addText(String(value));
  }

  /** That a citing fact is by its type a promise: an action, an undertaking, a decision. */
  addPromise(): void {
    this.promises = true;
  }

  /** Whether the facts say what the mark states. */
  says(mark: Mark): boolean {
    switch (mark.form) {
      case "promise":
        return this.promises;
      case "reference":
        return this.raw.has(mark.text);
      case "time":
        return mark.minutes.some((minute) => this.minutes.has(minute)) || this.holds(mark);
      case "date":
        return this.holdsDate(mark.date!) || this.holds(mark);
      case "figure":
        return mark.values.some((value) => this.numbers.has(value)) || this.raw.has(mark.text);
      case "name":
      case "address":
        return this.holds(mark);
    }
  }

  private holds({ tokens }: Mark): boolean {
    return tokens.every(({ folded }) => this.stems.has(stem(folded)));
  }

  private holdsDate(date: DateMark): boolean {
    const onlyWeekday = date.days.length + date.months.length + date.years.length === 0;
    return dateStands(onlyWeekday ? date : { ...date, weekday: null }, this.dates);
  }

  private addText(text: string): void {
    const tokens = tokenize(text);
    for (const { folded } of tokens.tokens) this.stems.add(stem(folded));
    for (const { values } of numbersOf(tokens)) for (const value of values) this.numbers.add(value);
    for (const { minutes } of timesOf(tokens.text)) for (const minute of minutes) this.minutes.add(minute);
    this.dates.push(...datesOf(tokens.text));
  }

  private addOwnWords(text: string): void {
    this.addText(text);
    if (promisesOf(tokenize(text).text).length > 0) this.promises = true;
  }

  private addDate(date: PartialDate): void {
    const weekday =
      date.precision === "DAY" && date.earliest ? new Date(`${date.earliest}T00:00:00Z`).getUTCDay() : null;
    this.dates.push(...dateMarks(date).map((mark) => ({ ...mark, weekday })));
    if (date.printed !== null) this.addText(date.printed);
    else this.addText(date.edtf);
  }

  private addNumber(value: unknown): void {
    if (typeof value === "number") this.numbers.add(value);
    else if (typeof value === "string") this.addText(value);
    else {
      const quantity = value as Quantity;
      this.numbers.add(quantity.value);
      if (quantity.upper !== null) this.numbers.add(quantity.upper);
      if (quantity.of !== null) this.numbers.add(quantity.of);
      this.addText(`${quantity.unit} ${quantity.printed ?? ""}`);
    }
  }

  private addEnum(value: string): void {
    for (const word of value.toLowerCase().split("_")) this.stems.add(stem(word));
    if (PROMISING.has(value)) this.promises = true;
  }
}
