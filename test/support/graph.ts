import { randomBytes } from "node:crypto";
import { Executor } from "../../src/graph/executor";
import type { Row } from "../../src/graph/statement";
import { testDatabase, type TestDatabase } from "./database";

const RUN = randomBytes(3).toString("hex");

/** A dataset's id that no other test file and no earlier run has used. */
export const ownId = (name: string): string => `${name}-${RUN}`;

const TIMEOUT_MS = 30_000;

export interface TestGraph extends TestDatabase {
  readonly executor: Executor;
  /** Rows of a statement that reads. */
  ask(text: string, params?: Record<string, unknown>): Promise<Row[]>;
  /** Rows of a statement that may write. */
  change(text: string, params?: Record<string, unknown>): Promise<Row[]>;
}

/** The database of the run, to look into and to meddle with. */
export async function testGraph(): Promise<TestGraph> {
  const database = await testDatabase();
  const executor = new Executor(database.driver, database.database);
  return {
    ...database,
    executor,
    ask: (text, params = {}) => executor.read({ name: "test", text, params }, { timeoutMs: TIMEOUT_MS }),
    change: (text, params = {}) =>
      executor.write((run) => run({ name: "test", text, params }), { timeoutMs: TIMEOUT_MS }),
  };
}
