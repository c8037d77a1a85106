/** Whether a dataset holds together and stands in its documents. */
import type { DocumentFolder } from "../documents";
import type { ReadResult } from "../read";
import { Problems } from "../rules";
import type { Dataset } from "../types";
import { checkClaims } from "./claims";
import { checkCompleteness } from "./completeness";
import { checkCopied } from "./copied";
import { checkCoverage } from "./coverage";
import { checkCoverageDocuments } from "./coverage/declared";
import { DatasetIndex } from "./dataset-index";
import { HeldDocuments } from "./documents";
import { checkEvidenceForm, widthOf } from "./evidence-form";
import { checkLocators } from "./locators";
import type { BeyondLines, CheckReport, DocumentReport, EvidenceReport, SkippedCheck } from "./report";

export type { CheckReport, DocumentReport } from "./report";

/** The checks that need the documents, by name. */
export const DOCUMENT_CHECKS = ["documents", "locators", "claims", "copies", "coverage"] as const;

/**
 * Checks what `readDataset` read, whose problems are part of the report. Without the folder of documents, the checks
 * that need it are reported as skipped.
 */
export function checkDataset(
  { dataset, problems: found, whole }: ReadResult,
  sources: DocumentFolder | null = null,
): CheckReport {
  const problems = new Problems();
  problems.list.push(...found);
  const index = new DatasetIndex(dataset);
  checkCompleteness(index, problems);
  checkEvidenceForm(index, problems);
  checkCoverageDocuments(index, problems);
  let reports: DocumentReport[] = [];
  let beyond: BeyondLines[] = [];
  if (sources) {
    const documents = new HeldDocuments(index, sources, problems);
    checkLocators(index, documents, problems);
    beyond = checkClaims(index, documents, problems);
    checkCopied(index, documents, problems);
    if (whole) reports = checkCoverage(index, documents, problems);
  }
  const { manifest, folder, digest } = dataset;
  return {
    dataset: { id: manifest.id, version: manifest.version, folder, digest },
    things: countByType(dataset),
    evidence: { ...evidenceReport(dataset), beyondLines: beyond },
    documents: reports,
    problems: problems.sorted(),
    errors: problems.list.filter(({ severity }) => severity === "error").length,
    warnings: problems.list.filter(({ severity }) => severity === "warning").length,
    skipped: skippedChecks(sources !== null, whole),
  };
}

/** Where a file cannot be read in full, its missing facts would only seem to leave documents unspoken for. */
function skippedChecks(documents: boolean, whole: boolean): SkippedCheck[] {
  if (!documents)
    return DOCUMENT_CHECKS.map((check) => ({
      check,
      why: "the source documents are not at hand (set DOCUMENTS_DIR to their folder)",
    }));
  return whole ? [] : [{ check: "coverage", why: "a file has a mistake of syntax" }];
}

function countByType({ things }: Dataset): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entity } of things) counts[entity.name] = (counts[entity.name] ?? 0) + 1;
  return counts;
}

function evidenceReport({ things }: Dataset): Omit<EvidenceReport, "beyondLines"> {
  const pieces = things.flatMap(({ evidence }) => evidence);
  const widths = pieces.map(widthOf).sort((a, b) => a - b);
  const middle = Math.floor(widths.length / 2);
  const median =
    widths.length % 2 === 1 ? widths[middle]! : ((widths[middle - 1] ?? 0) + (widths[middle] ?? 0)) / 2;
  return {
    pieces: pieces.length,
    medianWidth: median,
    inferred: pieces.filter(({ inferred }) => inferred !== null).length,
  };
}
