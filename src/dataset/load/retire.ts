import { setTimeout as sleep } from "node:timers/promises";
import type { Executor } from "../../graph/executor";
import { sweepGenerations, untilSwept } from "../../graph/write";
import type { LoadOptions, LoadPhase } from "./options";

/**
 * Deletes generations of a dataset that nobody reads any more. What is still within its time is waited for, if the
 * caller wants to wait, and left to the next load otherwise.
 */
export async function retire(
  executor: Executor,
  dataset: string,
  options: LoadOptions,
  tell: (phase: LoadPhase) => void,
): Promise<void> {
  const { retireAfterMs, leaseMs, transactionTimeoutMs: timeoutMs } = options;
  const sweep = { retireAfterMs, leaseMs, timeoutMs, onDelete: () => tell("CLEAN_UP") };
  if (options.waitForRetirement) {
    tell("WAIT");
    await sleep((await untilSwept(executor, dataset, sweep)) ?? 0);
  }
  await sweepGenerations(executor, dataset, sweep);
}
