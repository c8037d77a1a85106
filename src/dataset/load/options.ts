import { MODEL } from "../../domain";
import { retirementMs } from "../../graph/generations";
import type { Model } from "../../model";
import type { DatasetDiff } from "./diff";
import type { Excerpt } from "./evidence";
import type { LoadReason } from "./live";

export type LoadPhase = "COMPARE" | "WRITE" | "VERIFY" | "SWITCH" | "WAIT" | "CLEAN_UP";

export interface Progress {
  readonly phase: LoadPhase;
  /** Nodes and relationships written so far. */
  readonly nodes: number;
  readonly edges: number;
}

export interface LoadOptions {
  readonly model: Model;
  /** Text of the lines that evidence cites; null where the document is not at hand. */
  readonly excerpt: Excerpt;
  /** Load although facts would be lost without an explanation. */
  readonly allowLoss: boolean;
  /** Load beside content of others. */
  readonly shareDatabase: boolean;
  /** Compare only; nothing is written. */
  readonly dryRun: boolean;
  /** Is told what will change before anything is written. */
  readonly onDiff: (diff: DatasetDiff, reason: LoadReason | null) => void;
  readonly onProgress: (progress: Progress) => void;
  /** Rows of a transaction. */
  readonly batchSize: number;
  /** Longest time of one transaction, milliseconds. */
  readonly transactionTimeoutMs: number;
  /** How long a loader may show no life before another takes over. */
  readonly leaseMs: number;
  /** How long the old generation is kept for those who still read it; see `retirementMs`. */
  readonly retireAfterMs: number;
  /** Whether to wait for that and delete it, or leave it to the next load or sweep. */
  readonly waitForRetirement: boolean;
}

/** For what the caller does not say. */
export const DEFAULTS: LoadOptions = {
  model: MODEL,
  excerpt: () => null,
  allowLoss: false,
  shareDatabase: false,
  dryRun: false,
  onDiff: () => undefined,
  onProgress: () => undefined,
  batchSize: 2_000,
  transactionTimeoutMs: 120_000,
  leaseMs: 30_000,
  retireAfterMs: retirementMs(10_000),
  waitForRetirement: false,
};

export interface LoadResult {
  readonly status: "LOADED" | "UNCHANGED" | "DRY_RUN";
  readonly diff: DatasetDiff;
  /** Why it was, or would have to be, written; null where nothing has changed. */
  readonly reason: LoadReason | null;
  /** The generation that is live now; null where none is. */
  readonly generation: string | null;
  readonly facts: number;
  /** Written by this load. */
  readonly nodes: number;
  readonly edges: number;
}
