import { z } from "zod";
import type { Kind, Stored } from "./kind";

export const QUALIFIERS = {
  EXACT: "Stated as it is.",
  ABOUT: "Marked as approximate.",
  OVER: "More than the value.",
  UNDER: "Less than the value.",
  AT_LEAST: "The value or more.",
  AT_MOST: "The value or less.",
  BETWEEN: "From the value to the upper value.",
} as const;

/** A number with its unit, as printed. Dataset files write `{value: 40, unit: percent, qualifier: ABOUT}`. */
export interface Quantity {
  readonly value: number;
  readonly upper: number | null;
  /** The whole of which it is a part: the number of those ranked, or of those asked. */
  readonly of: number | null;
  readonly unit: string;
  readonly qualifier: keyof typeof QUALIFIERS;
  readonly printed: string | null;
}

const form = z
  .strictObject(
    {
      value: z.number().describe("The number; of a range, the lower one."),
      upper: z.number().optional().describe("The upper number of a range; goes with qualifier BETWEEN."),
      of: z.number().optional().describe("The whole: the number of those ranked, or of those asked."),
      unit: z.string().min(1).describe("What is counted or measured: percent, crimes, GBP."),
      qualifier: z
        .enum(Object.keys(QUALIFIERS) as [keyof typeof QUALIFIERS])
        .optional()
        .describe("How exact the number is; left out: EXACT."),
      printed: z
        .string()
        .min(1)
        .optional()
        .describe("The printed form, where it differs from number and unit."),
    },
    { error: "must be a quantity such as {value: 40, unit: percent}" },
  )
  .refine((value) => (value.upper !== undefined) === (value.qualifier === "BETWEEN"), {
    error: "upper goes with qualifier BETWEEN, and BETWEEN with upper",
  })
  .transform((value): Quantity => ({
    value: value.value,
    upper: value.upper ?? null,
    of: value.of ?? null,
    unit: value.unit,
    qualifier: value.qualifier ?? "EXACT",
    printed: value.printed ?? null,
  }));

export const QuantityValue: Kind = {
  name: "QuantityValue",
  description: "A number with unit, qualifier and, where it is a range, an upper value.",
  shape: { object: "Quantity" },
  list: false,
  filter: "QUANTITY",
  claim: "NUMBER",
  schema: form,
  columns: ["", "Upper", "Of", "Unit", "Qualifier", "Printed"],
  sort: "",
  write(value): Stored[] {
    const quantity = value as Quantity;
    return [quantity.value, quantity.upper, quantity.of, quantity.unit, quantity.qualifier, quantity.printed];
  },
  read: ([value, upper, of, unit, qualifier, printed]) =>
    value === null || value === undefined ? null : { value, upper, of, unit, qualifier, printed },
};
