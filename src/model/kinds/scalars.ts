import { z } from "zod";
import { plainKind } from "./kind";

const line = z.string({ error: "must be text" }).trim().min(1, "must not be empty");

export const Label = plainKind({
  name: "Label",
  description: "Text exactly as printed: a name, a title, a number or label of an item.",
  shape: "String",
  filter: "TEXT",
  claim: "PRINTED",
  // YAML reads a bare 297 as a number; a printed label stays text.
  schema: z.union([line, z.number().transform(String)], { error: "must be text as printed" }),
});

export const Gist = plainKind({
  name: "Gist",
  description: "What was said or decided, in the curator's own words.",
  shape: "String",
  filter: "TEXT",
  claim: "OWN_WORDS",
  schema: line,
  sort: null,
});

export const Note = plainKind({
  name: "Note",
  description: "The curator's reasoning; not a claim of the document.",
  shape: "String",
  filter: "TEXT",
  claim: "NOTHING",
  schema: line,
  sort: null,
});

export const Code = plainKind({
  name: "Code",
  description: "A technical identifier: a file name, a checksum, a locator.",
  shape: "String",
  filter: "TEXT",
  claim: "NOTHING",
  schema: line,
});

export const Codes = plainKind({
  name: "Codes",
  description: "A short list of technical identifiers.",
  shape: "String",
  list: true,
  filter: "TEXT_LIST",
  claim: "NOTHING",
  schema: z.array(line).min(1),
  sort: null,
});

export const Position = plainKind({
  name: "Position",
  description: "Place in an order, counted from 1. It orders; it is not printed.",
  shape: "Int",
  filter: "NUMBER",
  claim: "NOTHING",
  schema: z.number({ error: "must be a whole number" }).int("must be a whole number").min(1, "counts from 1"),
});

export const Count = plainKind({
  name: "Count",
  description: "A whole number as printed, in figures or in words.",
  shape: "Int",
  filter: "NUMBER",
  claim: "NUMBER",
  schema: z.number({ error: "must be a whole number" }).int("must be a whole number").min(0),
});

export const Flag = plainKind({
  name: "Flag",
  description: "true or false as the document states or shows; null means that nobody recorded it.",
  shape: "Boolean",
  filter: "FLAG",
  claim: "NOTHING",
  schema: z.boolean({ error: "must be true or false" }),
});

export const Time = plainKind({
  name: "Time",
  description: "Local time of day, HH:MM.",
  shape: "LocalTime",
  filter: "TEXT",
  claim: "NUMBER",
  schema: z
    .string({ error: 'must be a time in quotes, such as "10:30"' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM, such as "10:30"'),
});

export const WebAddress = plainKind({
  name: "WebAddress",
  description: "A public web address.",
  shape: "URL",
  filter: "TEXT",
  claim: "NOTHING",
  schema: z.url("must be a web address with its scheme, such as https://www.example.org"),
});
