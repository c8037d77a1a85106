/** Whether a dataset holds together and stands in its documents. */
import type { ReadResult } from "../read";
import { Problems } from "../rules";
import { checkCompleteness } from "./completeness";
import { DatasetIndex } from "./dataset-index";
import { checkEvidenceForm } from "./evidence-form";
import type { CheckReport } from "./report";

export type { CheckReport } from "./report";

/** Checks what `readDataset` read; its problems are part of the report. */
export function checkDataset({ dataset, problems: found }: ReadResult): CheckReport {
  const problems = new Problems();
  problems.list.push(...found);
  const index = new DatasetIndex(dataset);
  checkCompleteness(index, problems);
  checkEvidenceForm(index, problems);
  const things: Record<string, number> = {};
  for (const { entity } of dataset.things) things[entity.name] = (things[entity.name] ?? 0) + 1;
  const { manifest, folder, digest } = dataset;
  return {
    dataset: { id: manifest.id, version: manifest.version, folder, digest },
    things,
    problems: problems.sorted(),
    errors: problems.list.filter(({ severity }) => severity === "error").length,
    warnings: problems.list.filter(({ severity }) => severity === "warning").length,
    skipped: [],
  };
}
