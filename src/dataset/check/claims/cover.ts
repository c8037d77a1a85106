/** Which evidence bears what of a thing, and where it stands. */
import { formatRanges } from "../../documents";
import type { EvidenceRecord, LineRange, ThingRecord } from "../../types";

/** The evidence that bears that property or relation. */
export function covering(thing: ThingRecord, name: string): readonly EvidenceRecord[] {
  const covered = thing.evidence.filter(({ properties }) => properties === null || properties.includes(name));
  // What the place sets need not be named among the properties of a piece of evidence: any of them may bear it.
  return covered.length === 0 && thing.placed?.has(name) ? thing.evidence : covered;
}

/** Why it follows, where the evidence is marked as inferred; null where the lines are to say it themselves. */
export const inferredWhy = (evidence: readonly EvidenceRecord[]): string | null =>
  evidence.find(({ inferred }) => inferred !== null)?.inferred ?? null;

/** The places of a piece of evidence, as its short form writes them. */
export function cited({ locators }: EvidenceRecord): string {
  const byDocument = new Map<string, LineRange[]>();
  for (const { document, range } of locators)
    byDocument.set(document, [...(byDocument.get(document) ?? []), range]);
  return [...byDocument].map(([document, ranges]) => `${document}#${formatRanges(ranges)}`).join(" and ");
}
