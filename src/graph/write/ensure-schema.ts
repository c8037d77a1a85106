import type { Model } from "../../model";
import type { Executor } from "../executor";
import { schemaStatements } from "./schema";

const TIMEOUT_MS = 300_000;

/** Makes the constraints and indexes that are missing and waits until they can be used. */
export async function ensureSchema(executor: Executor, model: Model): Promise<void> {
  const there = await executor.read(
    { name: "indexes", text: "SHOW INDEXES YIELD name" },
    { timeoutMs: TIMEOUT_MS },
  );
  const names = new Set(there.map(([name]) => name));
  const missing = schemaStatements(model).filter(({ name }) => !names.has(name));
  for (const { name, cypher } of missing) {
    try {
      await executor.command({ name: `make ${name}`, text: cypher }, { timeoutMs: TIMEOUT_MS });
    } catch (error) {
      // Another loader has made it since.
      if (!/AlreadyExists/.test((error as { code?: string }).code ?? "")) throw error;
    }
  }
  await executor.read(
    { name: "await indexes", text: "CALL db.awaitIndexes($seconds)", params: { seconds: TIMEOUT_MS / 1000 } },
    { timeoutMs: TIMEOUT_MS },
  );
}
