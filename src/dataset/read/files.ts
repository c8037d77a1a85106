import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SightlineError } from "../../errors";
import { modelVersion, type Model } from "../../model";

export interface DatasetFile {
  /** Path relative to the dataset's folder, with forward slashes on every system. */
  readonly name: string;
  readonly text: string;
}

/** The manifest's file name. */
export const MANIFEST = "dataset.yaml";

/**
 * The .yaml, .yml and .jsonl files below `folder`, in order of name; hidden files and folders are left out.
 *
 * @throws SightlineError DATASET_NOT_FOUND
 */
export function datasetFiles(folder: string): DatasetFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new SightlineError(
      "DATASET_NOT_FOUND",
      `There is no folder ${folder}`,
      "Name the folder of a dataset, with its dataset.yaml.",
    );
  }
  const names = list(folder, "").sort();
  if (!names.includes(MANIFEST)) {
    throw new SightlineError(
      "DATASET_NOT_FOUND",
      `${folder} is no dataset: it has no ${MANIFEST}`,
      `Name the folder of a dataset, or write its ${MANIFEST} with id, title, description, version and licence.`,
    );
  }
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

function list(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((found) => {
    if (found.name.startsWith(".")) return [];
    const name = prefix + found.name;
    if (found.isDirectory()) return list(folder, `${name}/`);
    return /\.(ya?ml|jsonl)$/.test(name) ? [name] : [];
  });
}

/** SHA-256 over the model's version and the names and contents of the files. Each is preceded by its length. */
export function datasetDigest(model: Model, files: readonly DatasetFile[]): string {
  const hash = createHash("sha256");
  for (const part of [modelVersion(model), ...files.flatMap(({ name, text }) => [name, text])]) {
    hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  }
  return hash.digest("hex");
}
