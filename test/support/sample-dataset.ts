import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkDataset, type CheckReport } from "../../src/dataset/check";
import { DocumentFolder } from "../../src/dataset/documents";
import { readDataset, type ReadResult } from "../../src/dataset/read";
import { MODEL } from "../../src/domain";

/** The sample's document. */
const NOTES = "notes.txt";
const SAMPLE = join(__dirname, "sample-dataset");

/** A change to one of the sample's files: a text that stands there once, and what to put in its place. */
export type Change = readonly [file: string, from: string, to: string];

/** A copy of the sample dataset with its document, in a folder of its own. */
export class SampleFolder {
  readonly path = mkdtempSync(join(tmpdir(), "sightline-dataset-"));

  constructor(changes: readonly Change[] = [], files: Readonly<Record<string, string>> = {}) {
    cpSync(SAMPLE, this.path, { recursive: true });
    for (const change of changes) this.change(...change);
    if (changes.some(([file]) => file === NOTES)) this.seal();
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  change(file: string, from: string, to: string): void {
    const text = readFileSync(join(this.path, file), "utf8");
    if (text.split(from).length !== 2)
      throw new Error(`"${from}" stands ${text.split(from).length - 1} times in ${file}`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  /** Writes the checksum of a changed document. */
  private seal(): void {
    const checksum = (folder: string): string =>
      createHash("sha256")
        .update(readFileSync(join(folder, NOTES)))
        .digest("hex");
    this.change("documents.yaml", checksum(SAMPLE), checksum(this.path));
  }

  read(): ReadResult {
    return readDataset(this.path, MODEL);
  }

  /** With the document at hand, which is the file notes.txt of the folder, or without. */
  check(documents = true): CheckReport {
    return checkDataset(this.read(), documents ? new DocumentFolder(this.path) : null);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** Runs `use` on a changed copy of the sample dataset, and removes the copy. */
export function withSample<T>(
  changes: readonly Change[],
  use: (folder: SampleFolder) => T,
  files?: Record<string, string>,
): T {
  const folder = new SampleFolder(changes, files);
  try {
    return use(folder);
  } finally {
    folder.remove();
  }
}
