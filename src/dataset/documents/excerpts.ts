import type { Config } from "../../config";
import type { Locator } from "../types";
import { openDocuments } from "./document-folder";
import { declaredSources } from "./sources";

/**
 * Reads excerpts for the documents of a dataset folder; every answer is null where the documents are not at hand.
 *
 * @throws SightlineError DOCUMENTS_MISSING where DOCUMENTS_DIR names no folder.
 */
export function excerptReader(
  folder: string,
  config: Pick<Config, "DOCUMENTS_DIR">,
): (locator: Locator) => string | null {
  const documents = openDocuments(config);
  if (!documents) return () => null;
  const sources = declaredSources(folder);
  return ({ document, range }) => {
    const name = sources.get(document)?.file;
    const file = name ? documents.read(name) : null;
    return file?.has(range) ? file.excerpt(range) : null;
  };
}
