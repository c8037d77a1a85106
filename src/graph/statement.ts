/** A statement of the project's own. Values go into `params`, never into the text. */
export interface Statement {
  /** What it is for, in logs and counters, such as `people` or `load nodes`. */
  readonly name: string;
  readonly text: string;
  readonly params?: Record<string, unknown>;
}

/** Plain values in the order of the statement's columns. */
export type Row = unknown[];

/** One run of a statement: what counters, logs and tests are told. A run is one round trip to the database. */
export interface StatementEvent {
  readonly name: string;
  readonly text: string;
  readonly mode: "READ" | "WRITE";
  /** 1 for the first run; more where a transient error had it repeated. */
  readonly attempt: number;
  readonly milliseconds: number;
  /** null where the run failed. */
  readonly rows: number | null;
}
export type OnStatement = (event: StatementEvent) => void;
