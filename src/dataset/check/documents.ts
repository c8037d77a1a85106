/** The texts of a dataset's documents, and of the passages that evidence cites. */
import { LocatorError, parseRanges, withinLines, type DocumentFolder, type SourceFile } from "../documents";
import type { Problems } from "../rules";
import { tokenize, type TokenText } from "../text/tokens";
import type { EvidenceRecord, LineRange, Locator, ThingRecord } from "../types";
import { FORMAT_TYPES, shortId, type DatasetIndex } from "./dataset-index";
import { fileOf } from "./evidence-form";

/** A document whose text is at hand. */
export interface HeldDocument {
  readonly slug: string;
  readonly thing: ThingRecord;
  readonly file: SourceFile;
  /** Lines of the file that it takes up. */
  readonly lines: readonly LineRange[];
}

export class HeldDocuments {
  private readonly held = new Map<string, HeldDocument>();
  private readonly texts = new Map<string, TokenText>();

  /** Opens every document that has a file; missing and changed files are reported. */
  constructor(
    private readonly index: DatasetIndex,
    folder: DocumentFolder,
    problems: Problems,
  ) {
    for (const thing of index.ofType(FORMAT_TYPES.document)) this.open(thing, folder, problems);
  }

  get(slug: string): HeldDocument | undefined {
    return this.held.get(slug);
  }

  all(): HeldDocument[] {
    return [...this.held.values()];
  }

  /** The files at hand, each once. */
  files(): SourceFile[] {
    return [...new Set(this.all().map(({ file }) => file))];
  }

  /** What the locators cite, as one text. Places that do not exist are left out: they are reported elsewhere. */
  text(locators: readonly Locator[]): TokenText {
    const key = locators.map(({ document, range }) => `${document}#${JSON.stringify(range)}`).join();
    let text = this.texts.get(key);
    if (!text) {
      const parts = locators.flatMap(
        ({ document, range }) => this.held.get(document)?.file.unitsIn(range) ?? [],
      );
      this.texts.set(key, (text = tokenize(parts.map(({ unit }) => unit.text).join(" "))));
    }
    return text;
  }

  /**
   * What a claim rests on: the lines cited, and for each `via` the lines that fact cites with the names of the things
   * it joins.
   */
  ground(evidence: readonly EvidenceRecord[]): TokenText {
    const own = this.text(evidence.flatMap(({ locators }) => locators));
    const vias = evidence.flatMap(({ via }) => (via === null ? [] : (this.index.get(via) ?? [])));
    if (vias.length === 0) return own;
    const lines = vias.map((via) => this.text(via.evidence.flatMap(({ locators }) => locators)).text);
    const names = vias
      .flatMap((via) => [via.id, ...[...via.relations.values()].flat()])
      .flatMap((id) => this.index.namesOf(id));
    return tokenize([own.text, ...lines, ...names].join(" | "));
  }

  private open(thing: ThingRecord, folder: DocumentFolder, problems: Problems): void {
    const name = fileOf(thing, this.index);
    if (name === null) return;
    const file = folder.read(name);
    const own = thing.values.get("file") === name;
    if (!file) {
      if (own) {
        problems.report(
          "document-missing",
          thing.keyPositions.get("file") ?? thing.position,
          `${name} is not in ${folder.path}`,
          "Put the file there, or unset DOCUMENTS_DIR to check without the documents.",
        );
      }
      return;
    }
    if (own) checkIdentity(thing, file, problems);
    const all: LineRange = { firstLine: 1, lastLine: file.lines.length, units: null };
    const slug = shortId(thing).slice(thing.entity.slug.length + 1);
    this.held.set(slug, { slug, thing, file, lines: linesOf(thing, file, problems) ?? [all] });
  }
}

function checkIdentity(thing: ThingRecord, file: SourceFile, problems: Problems): void {
  const expected = thing.values.get("sha256");
  if (expected !== undefined && expected !== file.sha256) {
    problems.report(
      "document-changed",
      thing.keyPositions.get("sha256") ?? thing.position,
      `${file.name} has the SHA-256 ${file.sha256}, and another is written here`,
      "Use the file that was cited; or, if the new one is right, check every locator and write its sha256.",
    );
  }
  const count = thing.values.get("lineCount");
  if (count !== undefined && count !== file.lines.length) {
    problems.report(
      "document-changed",
      thing.keyPositions.get("lineCount") ?? thing.position,
      `${file.name} has ${file.lines.length} lines, and ${String(count)} is written here`,
      "Correct lineCount; a last line without a line break counts too.",
    );
  }
}

/** The document's own `lines`; null where it has none. */
function linesOf(thing: ThingRecord, file: SourceFile, problems: Problems): LineRange[] | null {
  const written = thing.values.get("lines");
  if (typeof written !== "string") return null;
  const position = thing.keyPositions.get("lines") ?? thing.position;
  try {
    const ranges = parseRanges(written);
    for (const range of ranges) {
      if (file.has(range)) continue;
      problems.report(
        "locator-outside",
        position,
        `${written} leads beyond the ${file.lines.length} lines of ${file.name}`,
        "Correct lines.",
      );
    }
    return ranges;
  } catch (error) {
    if (!(error instanceof LocatorError)) throw error;
    problems.report("bad-locator", position, error.message, "Write lines: L68-272.");
    return null;
  }
}

/** Whether a range lies within the lines of the document. */
export const belongs = (range: LineRange, document: HeldDocument): boolean =>
  document.lines.some((lines) => withinLines(range, lines));
