import type { Problem } from "../types";

/** A check that was not made, with the reason. */
export interface SkippedCheck {
  readonly check: string;
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
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  readonly skipped: readonly SkippedCheck[];
}
