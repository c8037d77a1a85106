/** Documents inside documents: what a coverage record says of a part is said of the whole. */
import type { CoverageRecord } from "../../types";
import type { HeldDocument, HeldDocuments } from "../documents";
import type { DocumentReport } from "../report";
import { unitsOf } from "./citations";

/** The parts of each document that lie in the same file and have coverage records of their own, by the document's slug. */
export function partsOf(
  documents: HeldDocuments,
  coverage: readonly CoverageRecord[],
): ReadonlyMap<string, readonly HeldDocument[]> {
  const parts = new Map<string, HeldDocument[]>();
  for (const part of documents.all()) {
    if (!coverage.some(({ document }) => document === part.slug)) continue;
    for (const id of part.thing.relations.get("partOf") ?? []) {
      const whole = documents.all().find(({ thing }) => thing.id === id);
      if (whole?.file === part.file) parts.set(whole.slug, [...(parts.get(whole.slug) ?? []), part]);
    }
  }
  return parts;
}

/** Keys of the units that stand in any of the parts. */
export const within = (parts: readonly HeldDocument[] = []): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => unitsOf(part).map(({ key }) => key)));

/** Reports of documents with those of their parts taken in: a whole is complete where all of it is. */
export function withParts(
  reports: readonly DocumentReport[],
  parts: ReadonlyMap<string, readonly HeldDocument[]>,
): DocumentReport[] {
  const bySlug = new Map(reports.map((report) => [report.document, report]));
  const whole = (report: DocumentReport): DocumentReport =>
    (parts.get(report.document) ?? [])
      .flatMap(({ slug }) => bySlug.get(slug) ?? [])
      .map(whole)
      .reduce(together, {
        ...report,
        complete: report.complete || (report.units === 0 && parts.has(report.document)),
      });
  return reports.map(whole);
}

const together = (a: DocumentReport, b: DocumentReport): DocumentReport => ({
  ...a,
  complete: a.complete && b.complete,
  units: a.units + b.units,
  cited: a.cited + b.cited,
  repeated: [...a.repeated, ...b.repeated],
  noFact: [...a.noFact, ...b.noFact],
  leftOut: [...a.leftOut, ...b.leftOut],
  unspoken: [...a.unspoken, ...b.unspoken],
  unspokenWords: [...a.unspokenWords, ...b.unspokenWords],
});
