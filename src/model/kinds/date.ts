import { z } from "zod";
import { upperFirst } from "../ids";
import { parsePartialDate, PartialDateError, weekdayMismatch, type PartialDate } from "../partial-date";
import type { Kind, Stored } from "./kind";

const text = z.union([z.string(), z.number().transform(String)], {
  error: "must be a date, such as 2019-06-18",
});

const form = z
  .union([
    text.transform((date) => ({ date, printed: undefined, weekdaySlip: undefined })),
    z.strictObject({
      date: text.describe("The date: 2019-06-18, 2019-06, summer 2019, Q3 2019, FY2018/19, ../2019-09."),
      printed: z.string().min(1).optional().describe("The printed form, held against date and weekday."),
      weekdaySlip: z.literal(true).optional().describe("true: the document prints a wrong weekday."),
    }),
  ])
  .transform((value, context): PartialDate => {
    try {
      const date = parsePartialDate(value.date, value.printed ?? null);
      const wrong = weekdayMismatch(date);
      if (wrong && !value.weekdaySlip) {
        context.addIssue(
          `${date.edtf} is a ${upperFirst(wrong.right)}, and "${value.printed}" says ${upperFirst(wrong.printed)}: correct the date, or write ` +
            `weekdaySlip: true and record a contradiction`,
        );
      }
      return date;
    } catch (error) {
      if (!(error instanceof PartialDateError)) throw error;
      context.addIssue(error.message);
      return z.NEVER;
    }
  });

/**
 * A partial date (see model/partial-date). Dataset files write `2019-06-18`, or `{date, printed}` to keep the printed
 * form, whose weekday is then held against the calendar; `weekdaySlip: true` says that the document prints a wrong one.
 */
export const DatePoint: Kind = {
  name: "DatePoint",
  description:
    "A date as far as it is known: day, month, quarter, season, year, financial year or interval, with its first and last day.",
  shape: { object: "PartialDate" },
  list: false,
  filter: "DATE",
  claim: "DATE",
  schema: form,
  columns: ["", "Earliest", "Latest", "Precision", "Approximate", "Printed"],
  sort: "Earliest",
  write(value): Stored[] {
    const date = value as PartialDate;
    return [date.edtf, date.earliest, date.latest, date.precision, date.approximate || null, date.printed];
  },
  read: ([edtf, earliest, latest, precision, approximate, printed]) =>
    edtf === null || edtf === undefined
      ? null
      : { edtf, earliest, latest, precision, approximate: approximate ?? false, printed },
};
