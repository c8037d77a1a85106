/** The content of a dataset file as a tree that knows where each part stands; YAML and JSON lines both become one. */
import type { SourcePosition } from "../types";

export interface LocatedScalar {
  readonly form: "scalar";
  readonly value: string | number | boolean | null;
  /** As written, so that a printed number such as 1.10 stays what it is. */
  readonly source: string;
  readonly position: SourcePosition;
}

export interface LocatedList {
  readonly form: "list";
  readonly items: readonly Located[];
  readonly position: SourcePosition;
}

export interface LocatedEntry {
  readonly key: string;
  readonly position: SourcePosition;
  readonly value: Located;
}

export interface LocatedMap {
  readonly form: "map";
  readonly entries: readonly LocatedEntry[];
  readonly position: SourcePosition;
}

export type Located = LocatedScalar | LocatedList | LocatedMap;

/** The tree as plain JavaScript values. */
export function plain(node: Located): unknown {
  if (node.form === "scalar") return node.value;
  if (node.form === "list") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** The part of the tree at that path of keys and indexes, or the nearest part above it. */
export function at(node: Located, path: readonly PropertyKey[]): Located {
  const [step, ...rest] = path;
  if (step === undefined || node.form === "scalar") return node;
  const next = node.form === "list" ? node.items[Number(step)] : entry(node, String(step))?.value;
  return next ? at(next, rest) : node;
}

export const entry = (map: LocatedMap, key: string): LocatedEntry | undefined =>
  map.entries.find((candidate) => candidate.key === key);

/** What stands there, for messages: "a list", "the text x". */
export function described(node: Located): string {
  if (node.form === "list") return "a list";
  if (node.form === "map") return "a block of keys";
  if (node.value === null) return "nothing";
  return typeof node.value === "string" ? `the text "${node.value}"` : `${node.source}`;
}

/** A file of a dataset, parsed. */
export interface ParsedFile {
  readonly name: string;
  /** Null where the file is empty or cannot be read. */
  readonly root: Located | null;
  /** false where a mistake of syntax may have hidden a part. */
  readonly whole: boolean;
}
