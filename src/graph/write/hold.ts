import { SightlineError } from "../../errors";
import type { Executor, Run } from "../executor";
import type { Lease, LeaseOptions } from "./lease";
import { generationKey, MARK } from "./stored";

/**
 * To be the first statement of each of the loader's transactions: proves that the generation is still its own, shows
 * life, and returns the number of the last batch that was committed. Locks the generation until the transaction ends.
 *
 * @throws SightlineError LOAD_IN_PROGRESS when another loader has taken over.
 */
export async function hold(run: Run, lease: Lease): Promise<number> {
  const [found] = await run({
    name: "hold generation",
    text:
      `MATCH (g:${MARK} {key: $key}) WHERE g.token = $token SET g.beat = timestamp() ` +
      "WITH g WHERE g.token = $token AND g.state IN ['LOADING', 'LIVE'] RETURN g.batch",
    params: { key: generationKey(lease.generation), token: lease.token },
  });
  if (found) return found[0] as number;
  throw new SightlineError(
    "LOAD_IN_PROGRESS",
    `The claim on ${lease.generation} was lost: no sign of life reached the database in time, and another load took over.`,
    "Run `sightline load` again when that one is done.",
  );
}

/** Runs one batch exactly once, even where the answer to its commit was lost and it is run again. */
export async function once(
  executor: Executor,
  lease: Lease,
  batch: number,
  timeoutMs: number,
  work: (run: Run) => Promise<void>,
): Promise<void> {
  await executor.write(
    async (run) => {
      if ((await hold(run, lease)) >= batch) return;
      await work(run);
      await run({
        name: "count batch",
        text: `MATCH (g:${MARK} {key: $key}) SET g.batch = $batch`,
        params: { key: generationKey(lease.generation), batch },
      });
    },
    { timeoutMs },
  );
}

/** Shows life at intervals while `work`, which does so by no statement of its own, is going on. */
export async function whileHeld<Result>(
  executor: Executor,
  lease: Lease,
  { leaseMs, timeoutMs }: LeaseOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  let lost: unknown;
  const beat = setInterval(() => {
    executor.write((run) => hold(run, lease), { timeoutMs }).catch((error: unknown) => (lost = error));
  }, leaseMs / 4);
  try {
    const result = await work();
    if (lost) throw lost;
    return result;
  } finally {
    clearInterval(beat);
  }
}
