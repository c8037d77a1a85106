/** A statement of the project's own. Values go into `params`, never into the text. */
export interface Statement {
  /** What it is for, in logs and counters, such as `people` or `load nodes`. */
  readonly name: string;
  readonly text: string;
  readonly params?: Record<string, unknown>;
}

/** Plain values in the order of the statement's columns. */
export type Row = unknown[];
