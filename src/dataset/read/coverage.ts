/** `coverage:` records: what a dataset says of the parts of a document that no fact cites. */
import { z } from "zod";
import { LocatorError, parseLocators, parseRanges } from "../documents";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import {
  LEFT_OUT_REASONS,
  NO_FACT_REASONS,
  type CoverageRecord,
  type LineRange,
  type Locator,
} from "../types";
import { at, described, entry, plain, type Located, type LocatedMap } from "./located";

const text = z.string({ error: "must be text" }).trim().min(1, "must not be empty");
const listed = <T>(item: z.ZodType<T>, error: string): z.ZodType<readonly T[]> =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)], { error });
const places = listed(text, "must be a place such as L40.3-5, or a list of places").describe(
  "Places in the document: L7, L7-13, L40.3-5; several with commas, or a list.",
);
const reason = <T extends string>(reasons: Readonly<Record<T, string>>) =>
  z
    .enum(Object.keys(reasons) as [T, ...T[]], { error: `must be one of ${Object.keys(reasons).join(", ")}` })
    .describe(
      Object.entries(reasons)
        .map(([name, meaning]) => `${name}: ${String(meaning)}`)
        .join(" "),
    );

/** A record as written; the JSON Schema is derived from it. */
export const COVERAGE_SCHEMA = z.strictObject({
  document: text.describe("Id of the document."),
  complete: z
    .boolean()
    .optional()
    .describe("true: every sentence and table cell of the document must be spoken for."),
  repeats: z
    .array(
      z.strictObject({
        at: places,
        of: listed(text, "must be a locator such as notes-2019#L104-106, or a list").describe(
          "What they repeat: document#L7-13.",
        ),
      }),
    )
    .optional()
    .describe("Units that repeat others word for word, or nearly."),
  noFact: z
    .array(z.strictObject({ at: places, why: reason(NO_FACT_REASONS) }))
    .optional()
    .describe("Units that bear no fact, and why."),
  leftOut: z
    .array(
      z.strictObject({
        at: places,
        what: listed(
          z.union([text, z.number().transform(String)]),
          "must be a text, or a list of texts",
        ).describe("The words, as printed."),
        why: reason(LEFT_OUT_REASONS),
      }),
    )
    .optional()
    .describe("Dates, figures, names and promises of cited units that stand in no fact, and why."),
});

/** Reads one record; null where its shape is wrong, which is reported. */
export function readCoverage(node: Located, problems: Problems): CoverageRecord | null {
  if (node.form !== "map") {
    problems.report(
      "bad-coverage",
      node.position,
      `A coverage record is a block of keys, and ${described(node)} stands here`,
      "Write document: … and its lists.",
    );
    return null;
  }
  const result = COVERAGE_SCHEMA.safeParse(plain(node));
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(node, issue, problems);
    return null;
  }
  const { document, complete, repeats, noFact, leftOut } = result.data;
  const part = (list: string, index: number): Located => at(node, [list, index]);
  return {
    document,
    complete: complete ?? false,
    repeats: (repeats ?? []).map((item, index) => {
      const where = part("repeats", index);
      return {
        at: readPlaces(item.at, at(where, ["at"]), problems),
        of: readOf(item.of, at(where, ["of"]), problems),
        position: where.position,
      };
    }),
    noFact: (noFact ?? []).map((item, index) => {
      const where = part("noFact", index);
      return {
        at: readPlaces(item.at, at(where, ["at"]), problems),
        why: item.why,
        position: where.position,
      };
    }),
    leftOut: (leftOut ?? []).map((item, index) => {
      const where = part("leftOut", index);
      return {
        at: readPlaces(item.at, at(where, ["at"]), problems),
        what: item.what,
        why: item.why,
        position: where.position,
      };
    }),
    position: node.position,
  };
}

const readPlaces = (texts: readonly string[], node: Located, problems: Problems): LineRange[] =>
  parsed(texts, parseRanges, node, problems);
const readOf = (texts: readonly string[], node: Located, problems: Problems): Locator[] =>
  parsed(texts, parseLocators, node, problems);

function parsed<T>(
  texts: readonly string[],
  parse: (text: string) => T[],
  node: Located,
  problems: Problems,
): T[] {
  return texts.flatMap((each, index) => {
    try {
      return parse(each);
    } catch (error) {
      if (!(error instanceof LocatorError)) throw error;
      problems.report(
        "bad-locator",
        at(node, [index]).position,
        error.message,
        "Examples: at: [L7-13, L40.3], of: notes-2019#L7-13.",
      );
      return [];
    }
  });
}

function reportIssue(node: LocatedMap, issue: z.core.$ZodIssue, problems: Problems): void {
  const where = at(node, issue.path);
  const path = ["coverage", ...issue.path.filter((step) => typeof step === "string")].join(".");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const keys = keysAt(issue.path);
      const close = nearest(key, keys);
      problems.report(
        "unknown-key",
        (where.form === "map" && entry(where, key)?.position) || where.position,
        `\`${key}\` is not a key of \`${path}\``,
        close ? `Did you mean \`${close}\`?` : `Its keys are ${keys.join(", ")}.`,
      );
    }
    return;
  }
  const message = issue.message.replace(/^Invalid input: expected (\w+), received \w+$/, "must be $1");
  const found = where.form === "map" ? "" : `, and ${described(where)} stands here`;
  problems.report(
    "bad-coverage",
    where.position,
    `\`${path}\`: ${message}${found}`,
    "See Coverage in docs/dataset-format.md.",
  );
}

function keysAt(path: readonly PropertyKey[]): string[] {
  const { shape } = COVERAGE_SCHEMA;
  const list = path[0] as "repeats" | "noFact" | "leftOut" | undefined;
  return Object.keys(list === undefined ? shape : shape[list].unwrap().element.shape);
}
