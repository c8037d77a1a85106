import { setTimeout as sleep } from "node:timers/promises";
import { SightlineError } from "../../errors";
import type { Model } from "../../model";
import type { Executor } from "../executor";
import { schemaStatements, type SchemaStatement } from "./schema";

const POLL_MS = 50;

/**
 * Makes the constraints and indexes that are missing and waits until they can be used. Those of others, and of earlier
 * models, are left as they are.
 */
export async function ensureSchema(executor: Executor, model: Model, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  const wanted = schemaStatements(model);
  for (;;) {
    const states = await indexStates(executor, timeoutMs);
    const missing = wanted.filter(({ name }) => !states.has(name));
    if (missing.length > 0) await make(executor, missing, timeoutMs);
    const waiting = wanted.filter(({ name }) => states.get(name) !== "ONLINE").map(({ name }) => name);
    if (waiting.length === 0) return;
    const failed = waiting.filter((name) => states.get(name) === "FAILED");
    if (failed.length > 0 || Date.now() > deadline) {
      throw new SightlineError(
        "INTERNAL",
        `The database could not make these indexes ready: ${(failed.length > 0 ? failed : waiting).join(", ")}.`,
        "Look into the database's log for the reason, drop them with DROP INDEX, and load again.",
      );
    }
    // Polled here: the database's own procedure for it looks once in a second or two.
    await sleep(POLL_MS);
  }
}

/** In one transaction, which is several times faster than one for each. */
async function make(
  executor: Executor,
  missing: readonly SchemaStatement[],
  timeoutMs: number,
): Promise<void> {
  try {
    await executor.write(
      async (run) => {
        for (const { name, cypher } of missing) await run({ name: `make ${name}`, text: cypher });
      },
      { timeoutMs },
    );
  } catch (error) {
    // Another loader makes the same at this moment: look again.
    const { code = "" } = ((error as Error).cause ?? {}) as { code?: string };
    if (!/\.Schema\..*Already/.test(code)) throw error;
  }
}

/** State of every index by its name; that of a constraint bears the constraint's. */
async function indexStates(executor: Executor, timeoutMs: number): Promise<Map<string, string>> {
  const statement = { name: "index states", text: "SHOW INDEXES YIELD name, state" };
  return new Map((await executor.read(statement, { timeoutMs })) as [string, string][]);
}
