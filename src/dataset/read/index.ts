/** A dataset folder, read into memory. */
import { basename, resolve } from "node:path";
import { isSlug, type Model } from "../../model";
import { Problems } from "../rules";
import type { Dataset, Problem } from "../types";
import { Assembler } from "./assemble";
import { datasetDigest, datasetFiles, MANIFEST } from "./files";
import { readManifest } from "./manifest";
import { parseJsonLines } from "./parse-json-lines";
import { parseYaml } from "./parse-yaml";
import { ThingReader } from "./things";

export interface ReadResult {
  /** As much as could be read; fit for loading only where no problem is an error. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** false where a mistake of syntax may have hidden a part. */
  readonly whole: boolean;
}

/**
 * Reads the folder. All that is wrong with files, ids, values and references is reported in one run; whether the
 * dataset holds together, and stands in its documents, is for `checkDataset`.
 *
 * @throws SightlineError DATASET_NOT_FOUND
 */
export function readDataset(folder: string, model: Model): ReadResult {
  const problems = new Problems();
  const files = datasetFiles(folder);
  const reader = new ThingReader(model, problems);
  let whole = true;
  let manifest = { id: "unnamed", title: "", description: "", version: "0.0.0", licence: "" };
  for (const { name, text } of files) {
    const parsed = name.endsWith(".jsonl")
      ? parseJsonLines(name, text, problems)
      : parseYaml(name, text, problems);
    whole &&= parsed.whole;
    if (name === MANIFEST) manifest = readManifest(parsed, problems);
    else if (parsed.root) reader.readFile(parsed.root);
  }
  const { things, coverage } = reader.result;
  const fallback = basename(resolve(folder));
  const id = manifest.id === "unnamed" && isSlug(fallback) ? fallback : manifest.id;
  const dataset: Dataset = {
    folder,
    manifest: { ...manifest, id },
    things: new Assembler(id, model, things, problems, whole).assemble(),
    coverage,
    digest: datasetDigest(model, files),
  };
  return { dataset, problems: problems.sorted(), whole };
}
