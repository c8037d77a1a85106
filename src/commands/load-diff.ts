import type { Writable } from "node:stream";
import type { DatasetDiff, LoadReason } from "../dataset/load";
import type { Dataset } from "../dataset/types";

const SHOWN = 10;

const REASONS: Record<LoadReason, string> = {
  FIRST: "It is not loaded yet.",
  CONTENT: "",
  MODEL: "It is written again because things are stored in another way now.",
  EXCERPTS: "It is written again because more of the documents are at hand now.",
};

/** What a load changes, with the ids of the first of each kind. */
export function printDiff(
  out: Writable,
  { manifest }: Dataset,
  diff: DatasetDiff,
  reason: LoadReason | null,
): void {
  const lines = [`${manifest.id} ${manifest.version}, compared with ${diff.against ?? "nothing"}:`];
  for (const kind of ["added", "changed", "withdrawn", "lost"] as const) {
    const ids = diff[kind];
    if (ids.length === 0) continue;
    lines.push(`${String(ids.length).padStart(8)} ${kind === "lost" ? "lost without an explanation" : kind}`);
    // Of a first load every id is new.
    if (diff.against === null) continue;
    lines.push(...ids.slice(0, SHOWN).map((id) => `           ${id}`));
    if (ids.length > SHOWN) lines.push(`           and ${ids.length - SHOWN} more`);
  }
  lines.push(`${String(diff.unchanged).padStart(8)} unchanged`);
  if (reason !== null && REASONS[reason] !== "") lines.push(REASONS[reason]);
  out.write(`${lines.join("\n")}\n`);
}
