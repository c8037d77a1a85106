import type { z } from "zod";

/** A closed list of values, each with its meaning. */
export interface EnumDeclaration {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How a kind shows in GraphQL: a built-in or shared scalar, an enum of the model, or a value object. */
export type Shape =
  | "String"
  | "Int"
  | "Float"
  | "Boolean"
  | "LocalDate"
  | "LocalTime"
  | "URL"
  | { readonly enum: EnumDeclaration }
  | { readonly object: "PartialDate" | "Quantity" };

/** Which filter input a property of the kind gets. */
export type FilterForm = "TEXT" | "NUMBER" | "FLAG" | "ENUM" | "DATE" | "QUANTITY" | "TEXT_LIST";

/**
 * What the evidence checker demands of a value.
 * - PRINTED: the value itself stands in the cited lines (a name, a title, a printed label);
 * - OWN_WORDS: the numbers, dates and names inside it stand there, the wording is the curator's;
 * - NUMBER, DATE: the number, or day, month and year, stand there in figures or in words;
 * - NOTHING: the value orders or classifies and is not printed.
 */
export type Claim = "PRINTED" | "OWN_WORDS" | "NUMBER" | "DATE" | "NOTHING";

export type Stored = string | number | boolean | readonly string[] | null;

/**
 * A kind of value. Everything that differs between a text and a partial date is said here once, and the GraphQL type,
 * the filter, the order, the JSON Schema, the check, the stored columns and the reading back derive from it.
 */
export interface Kind {
  readonly name: string;
  /** For the reference: what values mean, with their notation. */
  readonly description: string;
  readonly shape: Shape;
  readonly list: boolean;
  readonly filter: FilterForm;
  readonly claim: Claim;
  /** Checks a dataset value and brings it to its normal form; its issues are worded for curators. */
  readonly schema: z.ZodType;
  /** Suffixes of the stored columns, in reading order: "" is the property's own name. */
  readonly columns: readonly string[];
  /** Suffix of the column that orders values of the kind; null where order has no meaning. */
  readonly sort: string | null;
  /** A normal form as cells, one per column. */
  write(value: unknown): Stored[];
  /** Cells back to the API's value; null where the kind has one column that is served as it is. */
  readonly read: ((cells: readonly unknown[]) => unknown) | null;
}

/** A kind with one column that is served as stored. */
export function plainKind(
  part: Pick<Kind, "name" | "description" | "shape" | "filter" | "claim" | "schema"> & Partial<Kind>,
): Kind {
  return { list: false, columns: [""], sort: "", write: (value) => [value as Stored], read: null, ...part };
}
