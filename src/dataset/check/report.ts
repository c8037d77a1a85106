import type { LineRange, Locator, Problem } from "../types";
import type { MarkForm } from "./coverage/marks";

/** A check that was not made, with the reason. */
export interface SkippedCheck {
  readonly check: string;
  readonly why: string;
}

/** Words of a cited unit that no citing fact says. */
export interface UnspokenWords {
  readonly at: string;
  readonly words: readonly { readonly form: MarkForm; readonly text: string }[];
  readonly citedBy: readonly string[];
}

/** What became of the units (sentences, table cells) of one document. */
export interface DocumentReport {
  readonly document: string;
  readonly file: string;
  readonly lines: readonly LineRange[];
  /** Whether the dataset says that all of it is spoken for. */
  readonly complete: boolean;
  readonly units: number;
  readonly cited: number;
  readonly repeated: readonly { readonly at: string; readonly of: readonly Locator[] }[];
  readonly noFact: readonly { readonly at: string; readonly why: string }[];
  readonly leftOut: readonly { readonly at: string; readonly what: string; readonly why: string }[];
  readonly unspoken: readonly { readonly at: string; readonly text: string }[];
  readonly unspokenWords: readonly UnspokenWords[];
}

export interface EvidenceReport {
  /** Pieces of evidence. */
  readonly pieces: number;
  /** Median number of lines that a piece cites. */
  readonly medianWidth: number;
  /** Pieces whose lines do not say the fact in so many words. */
  readonly inferred: number;
  /** Of what these bear, what does not stand in their lines in any form. Empty where the documents are not at hand. */
  readonly beyondLines: readonly BeyondLines[];
}

/** A value or relation that follows from its lines by an inference, and does not stand in them. */
export interface BeyondLines {
  /** `type/id` */
  readonly fact: string;
  /** Property or relation. */
  readonly name: string;
  readonly says: string;
  readonly why: string;
}

/** What `checkDataset` found. */
export interface CheckReport {
  readonly dataset: {
    readonly id: string;
    readonly version: string;
    readonly folder: string;
    readonly digest: string;
  };
  /** Number of things by type, of types that have any. */
  readonly things: Readonly<Record<string, number>>;
  readonly evidence: EvidenceReport;
  /** Empty where the documents are not at hand. */
  readonly documents: readonly DocumentReport[];
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  readonly skipped: readonly SkippedCheck[];
}
