/** What coverage records declare of units, by unit. */
import type { Problems } from "../../rules";
import { stem, tokenize } from "../../text/tokens";
import type { CoverageRecord, LineRange, Locator, SourcePosition } from "../../types";
import { checkDocument } from "../evidence-form";
import type { DatasetIndex } from "../dataset-index";
import type { HeldDocument } from "../documents";
import type { Mark } from "./marks";
import { unitsOf, type PlacedUnit } from "./citations";

export interface LeftOut {
  readonly what: readonly string[] | null;
  readonly why: string;
  readonly position: SourcePosition;
}

export interface Repeat {
  readonly of: readonly Locator[];
  readonly position: SourcePosition;
}

export class Declared {
  readonly complete: boolean;
  /** Where completeness is declared. */
  readonly position: SourcePosition | null;
  readonly repeats = new Map<string, Repeat>();
  readonly noFact = new Map<string, { readonly why: string; readonly position: SourcePosition }>();
  private readonly left = new Map<string, LeftOut[]>();

  constructor(document: HeldDocument, records: readonly CoverageRecord[]) {
    const own = records.filter((record) => record.document === document.slug);
    const complete = own.find((record) => record.complete);
    this.complete = complete !== undefined;
    this.position = complete?.position ?? own[0]?.position ?? null;
    const keys = (at: readonly LineRange[]): string[] => unitsOf(document, at).map(({ key }) => key);
    for (const { repeats, noFact, leftOut } of own) {
      for (const { at, of, position } of repeats)
        for (const key of keys(at)) this.repeats.set(key, { of, position });
      for (const { at, why, position } of noFact)
        for (const key of keys(at)) this.noFact.set(key, { why, position });
      for (const entry of leftOut)
        for (const key of keys(entry.at)) this.left.set(key, [...this.leftOut(key), entry]);
    }
  }

  leftOut(key: string): readonly LeftOut[] {
    return this.left.get(key) ?? [];
  }

  /** The entry that excuses the mark in that unit, if any. */
  excuse({ key }: PlacedUnit, mark: Mark): LeftOut | undefined {
    return this.leftOut(key).find(({ what }) =>
      what === null ? mark.form !== "promise" : what.some((text) => covers(text, mark)),
    );
  }
}

/** Whether a text left out takes in the mark; of a promise, its first word is enough. */
function covers(text: string, { form, tokens }: Mark): boolean {
  const stems = new Set(tokenize(text).tokens.map(({ folded }) => stem(folded)));
  const inside = tokens.map(({ folded }) => stems.has(stem(folded)));
  return form === "promise" ? inside.some(Boolean) : inside.every(Boolean);
}

/** Whether coverage records name documents that are held. */
export function checkCoverageDocuments(index: DatasetIndex, problems: Problems): void {
  for (const record of index.dataset.coverage) {
    checkDocument(record.document, record.position, index, problems);
    for (const { of, position } of record.repeats) {
      for (const { document } of of) checkDocument(document, position, index, problems);
    }
  }
}
