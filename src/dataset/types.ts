/** A dataset folder in memory, as reading leaves it and checking, diffing and loading take it. */
import type { EntityModel } from "../model";
import type { LEFT_OUT_REASONS, NO_FACT_REASONS } from "../domain/record";

/** Where something stands in a dataset file; line and column count from 1. */
export interface SourcePosition {
  /** Path relative to the dataset's folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Whole lines, or units (sentences, table cells) within one line: L7-13, L40.3-5. Numbers count from 1. */
export interface LineRange {
  readonly firstLine: number;
  readonly lastLine: number;
  /** First and last unit, only where firstLine equals lastLine; null means the whole line or lines. */
  readonly units: readonly [first: number, last: number] | null;
}

/** One `document#L…` of a locator. */
export interface Locator {
  /** Slug of the document named, a part or a whole file. */
  readonly document: string;
  readonly range: LineRange;
}

export interface EvidenceRecord {
  readonly locators: readonly Locator[];
  /** Properties and relations that it bears; null means all. */
  readonly properties: readonly string[] | null;
  readonly reference: string | null;
  readonly page: string | null;
  readonly inferred: string | null;
  /** Why more than 20 lines are cited. */
  readonly wide: string | null;
  /** Global id of the fact through which a printed label is resolved. */
  readonly via: string | null;
  readonly position: SourcePosition;
}

/** One declared thing: its values in normal form, its own relations, its evidence. */
export interface ThingRecord {
  readonly entity: EntityModel;
  readonly id: string;
  /** Property name to normal form (what the kind's schema returns). Only properties that have a value. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Name of an own (forward) relation to the global ids of its targets, in order. */
  readonly relations: ReadonlyMap<string, readonly string[]>;
  /** Relations that the thing's own keys do not set: its place (nesting) or the other end does. Left out: none. */
  readonly placed?: ReadonlySet<string>;
  readonly evidence: readonly EvidenceRecord[];
  readonly position: SourcePosition;
  /** Position of each written key, for messages. */
  readonly keyPositions: ReadonlyMap<string, SourcePosition>;
}

/** What a dataset says of the parts of a document that no fact cites. */
export interface CoverageRecord {
  readonly document: string;
  /** true: every unit of the document must be spoken for. */
  readonly complete: boolean;
  readonly repeats: readonly {
    readonly at: readonly LineRange[];
    readonly of: readonly Locator[];
    readonly position: SourcePosition;
  }[];
  readonly noFact: readonly {
    readonly at: readonly LineRange[];
    readonly why: keyof typeof NO_FACT_REASONS;
    readonly position: SourcePosition;
  }[];
  readonly leftOut: readonly {
    readonly at: readonly LineRange[];
    /** null: whatever is private there; its words are not written down. */
    readonly what: readonly string[] | null;
    readonly why: keyof typeof LEFT_OUT_REASONS;
    readonly position: SourcePosition;
  }[];
  readonly position: SourcePosition;
}

export interface Manifest {
  /** First part of every id. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The curators' version of the dataset, such as 1.0.0. */
  readonly version: string;
  readonly licence: string;
}

export interface Dataset {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly things: readonly ThingRecord[];
  readonly coverage: readonly CoverageRecord[];
  /** SHA-256 over the model's version, and the names and contents of the files, excerpts left out. */
  readonly digest: string;
}

/** One thing that is wrong with a dataset. Errors forbid loading; warnings do not. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Closed list, kebab-case, such as unknown-key or value-not-in-lines; documented in docs/reference/checks.md. */
  readonly rule: string;
  readonly position: SourcePosition;
  /** Names the value and the rule. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}
