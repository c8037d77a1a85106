/** `coverage:` records: what a dataset says of the parts of a document that no fact cites. */
import type { z } from "zod";
import { LocatorError, parseLocators, parseRanges } from "../documents";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import type { CoverageRecord, LineRange, Locator } from "../types";
import { COVERAGE_SCHEMA } from "./coverage-schema";
import { at, described, entry, plain, type Located, type LocatedMap } from "./located";

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
        what: item.what ?? null,
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
