import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { LineRange } from "../types";
import { LocatorError, parseRanges } from "./locator";

/** Where the text of a document stands. */
export interface DocumentSource {
  readonly slug: string;
  /** File that holds the text; a part's is that of the document around it. Null where no text is held. */
  readonly file: string | null;
  /** Lines of the file that it takes up; null means all. */
  readonly lines: readonly LineRange[] | null;
}

interface Entry {
  id?: unknown;
  file?: unknown;
  lines?: unknown;
  partOf?: unknown;
  parts?: unknown;
}

/**
 * The documents that a dataset's `documents.yaml` declares, by slug. Forgiving, for looking lines up while the rest of
 * a dataset is not right yet: entries that make no sense are left out. Empty where the folder has no such file.
 */
export function declaredSources(folder: string): Map<string, DocumentSource> {
  const path = join(folder, "documents.yaml");
  const entries = new Map<string, Entry>();
  if (existsSync(path))
    collect((parse(readFileSync(path, "utf8")) as { documents?: unknown } | null)?.documents, null, entries);
  return new Map([...entries].map(([slug, entry]) => [slug, source(slug, entry, entries)]));
}

function collect(list: unknown, owner: string | null, into: Map<string, Entry>): void {
  if (!Array.isArray(list)) return;
  for (const entry of list as (Entry | null)[]) {
    if (typeof entry?.id !== "string") continue;
    const slug = owner !== null && entry.id.startsWith(".") ? owner + entry.id : entry.id;
    into.set(slug, owner === null ? entry : { ...entry, partOf: owner });
    collect(entry.parts, slug, into);
  }
}

function source(slug: string, entry: Entry, entries: ReadonlyMap<string, Entry>): DocumentSource {
  let file = entry.file;
  const seen = new Set([slug]);
  for (let at: Entry | undefined = entry; at && typeof file !== "string";) {
    if (typeof at.partOf !== "string" || seen.has(at.partOf)) break;
    seen.add(at.partOf);
    at = entries.get(at.partOf);
    file = at?.file;
  }
  return { slug, file: typeof file === "string" ? file : null, lines: ranges(entry.lines) };
}

function ranges(text: unknown): LineRange[] | null {
  if (typeof text !== "string") return null;
  try {
    return parseRanges(text);
  } catch (error) {
    if (error instanceof LocatorError) return null;
    throw error;
  }
}
