/** The short and the long form of evidence, and lists of both. */
import { nearest } from "../nearest";
import { LocatorError, parseLocators } from "../documents";
import type { Problems } from "../rules";
import type { Locator } from "../types";
import type { DraftEvidence, Reference } from "./draft";
import { described, plain, type Located, type LocatedMap } from "./located";

/** Keys of the long form, with meaning; the JSON Schema is derived from them too. */
export const EVIDENCE_KEYS = {
  at: "Where it stands: document#L7-13, several places with commas, or a list.",
  properties: "Properties and relations of the thing that the lines bear; left out: all of them.",
  reference: "Number or label printed at the place.",
  page: "Page as printed.",
  inferred: "Why the fact follows although the lines do not say it in so many words.",
  via: "The fact, type/id, through which a printed label is resolved, such as that day's attendance.",
  wide: "Why more than 20 lines are cited.",
} as const;

const EXAMPLE = "Write evidence: notes-2019#L7-13, or the long form with at: and properties:.";

/** Reads what stands under `evidence`. */
export function readEvidence(node: Located, problems: Problems): DraftEvidence[] {
  if (node.form === "list") return node.items.flatMap((item) => readEvidence(item, problems));
  if (node.form === "map") return readLong(node, problems);
  const locators = readLocators(node, problems);
  return locators.length === 0 ? [] : [{ ...EMPTY, locators, position: node.position }];
}

const EMPTY = { properties: null, reference: null, page: null, inferred: null, wide: null, via: null };

/** One or several locators; wrong ones are reported and left out. */
export function readLocators(node: Located, problems: Problems): Locator[] {
  if (node.form === "list") return node.items.flatMap((item) => readLocators(item, problems));
  if (node.form === "map" || typeof node.value !== "string") {
    problems.report(
      "bad-locator",
      node.position,
      `A locator is expected, and ${described(node)} stands here`,
      EXAMPLE,
    );
    return [];
  }
  try {
    return parseLocators(node.value);
  } catch (error) {
    if (!(error instanceof LocatorError)) throw error;
    problems.report("bad-locator", node.position, error.message, "Example: notes-2019#L7-13,L40.3-5");
    return [];
  }
}

function readLong(map: LocatedMap, problems: Problems): DraftEvidence[] {
  const keys = Object.keys(EVIDENCE_KEYS);
  const texts: Record<string, string> = {};
  let locators: Locator[] | null = null;
  let properties: string[] | null = null;
  let via: Reference | null = null;
  for (const { key, position, value } of map.entries) {
    if (!keys.includes(key)) {
      const close = nearest(key, keys);
      problems.report(
        "unknown-key",
        position,
        `\`${key}\` is not a key of evidence`,
        close ? `Did you mean \`${close}\`?` : `Its keys are ${keys.join(", ")}.`,
      );
    } else if (key === "at") {
      locators = readLocators(value, problems);
    } else if (key === "properties") {
      const names = plain(value);
      if (Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === "string"))
        properties = names;
      else
        problems.report(
          "shape",
          value.position,
          `\`properties\` is a list of names, and ${described(value)} stands here`,
          "Write properties: [gist, owner].",
        );
    } else if (value.form !== "scalar" || value.value === null) {
      problems.report(
        "shape",
        value.position,
        `\`${key}\` is a text, and ${described(value)} stands here`,
        EVIDENCE_KEYS[key as keyof typeof EVIDENCE_KEYS],
      );
    } else if (key === "via") {
      via = { text: String(value.value), position: value.position };
    } else {
      texts[key] = typeof value.value === "string" ? value.value.trim() : value.source;
    }
  }
  if (locators === null) {
    problems.report(
      "bad-locator",
      map.position,
      "The evidence does not say where it stands",
      "Write at: document#L7-13.",
    );
  }
  if (!locators?.length) return [];
  const { reference = null, page = null, inferred = null, wide = null } = texts;
  return [{ locators, properties, reference, page, inferred, wide, via, position: map.position }];
}
