import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../../config";
import { SightlineError } from "../../errors";
import { SourceFile } from "./source-file";

/** The folder that holds the source documents; each file is read once. */
export class DocumentFolder {
  private readonly files = new Map<string, SourceFile | null>();

  constructor(readonly path: string) {}

  /** The file of that name, or null where the folder does not hold it. */
  read(name: string): SourceFile | null {
    let file = this.files.get(name);
    if (file === undefined) {
      const path = join(this.path, name);
      file = isPlainName(name) && existsSync(path) ? new SourceFile(name, readFileSync(path)) : null;
      this.files.set(name, file);
    }
    return file;
  }

  names(): string[] {
    return readdirSync(this.path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  }
}

/** A file of a dataset names a document by its bare name: it cannot lead out of the folder. */
const isPlainName = (name: string): boolean => !/[/\\]/.test(name) && name !== "." && name !== "..";

/**
 * The folder that DOCUMENTS_DIR names, or `documents` where that exists; null where neither is at hand.
 *
 * @throws SightlineError DOCUMENTS_MISSING where DOCUMENTS_DIR names no folder.
 */
export function openDocuments(
  config: Pick<Config, "DOCUMENTS_DIR">,
  cwd = process.cwd(),
): DocumentFolder | null {
  if (config.DOCUMENTS_DIR !== undefined) {
    const path = resolve(cwd, config.DOCUMENTS_DIR);
    if (existsSync(path)) return new DocumentFolder(path);
    throw new SightlineError(
      "DOCUMENTS_MISSING",
      `DOCUMENTS_DIR names the folder ${path}, which does not exist`,
      "Set DOCUMENTS_DIR to the folder that holds the source documents, or unset it to work without them.",
    );
  }
  const path = resolve(cwd, "documents");
  return existsSync(path) ? new DocumentFolder(path) : null;
}
