import type { Limits } from "./lookahead/run";
import type { PinnedGeneration } from "../graph/generations";
import type { Row, Statement } from "../graph/statement";

/** The limits of pages that a configuration sets; a page for which no length is asked is no longer than the cap. */
export const limitsOf = ({
  PAGE_DEFAULT,
  PAGE_CAP,
}: Readonly<Record<"PAGE_DEFAULT" | "PAGE_CAP", number>>): Limits => ({
  pageDefault: Math.min(PAGE_DEFAULT, PAGE_CAP),
  pageCap: PAGE_CAP,
});

/** What the resolvers of one operation share. */
export interface OperationContext {
  /** The generations that the whole operation reads: pinned once, at its first need of them. */
  readonly pins: () => Promise<readonly PinnedGeneration[]>;
  /** Runs a statement within what is left of the operation's deadline. */
  readonly read: (statement: Statement) => Promise<Row[]>;
  readonly limits: Limits;
  /** Is told what did not fit the schema; the operation is then executed again, by graphql-js alone. */
  readonly onMisfit?: (error: unknown) => void;
}
