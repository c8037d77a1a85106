import type { Limits } from "./lookahead/run";
import type { PinnedGeneration } from "../graph/generations";
import type { Row, Statement } from "../graph/statement";

/** What the resolvers of one operation share. */
export interface OperationContext {
  /** The generations that the whole operation reads: pinned once, at its first need of them. */
  readonly pins: () => Promise<readonly PinnedGeneration[]>;
  /** Runs a statement within what is left of the operation's deadline. */
  readonly read: (statement: Statement) => Promise<Row[]>;
  readonly limits: Limits;
}
