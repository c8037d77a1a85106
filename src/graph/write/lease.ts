/**
 * Which loader writes which generation.
 *
 * A generation in the making bears the token of its loader and the time of its last sign of life, by the database's
 * clock; every transaction of the loader begins with `hold`, which renews it. Whoever wants to load the same dataset
 * takes over only what has shown no life for the length of the lease, or whose process is known to be gone. A loader
 * that was taken for dead finds its generation gone at its next transaction and stops, so it leaves nothing behind.
 */
import { randomUUID } from "node:crypto";
import os from "node:os";
import { identify, isAlive } from "../../../scripts/shared/process-id.cjs";
import { SightlineError } from "../../errors";
import type { Executor, Run } from "../executor";
import type { Statement } from "../statement";
import { datasetKey, generationId, generationKey, MARK } from "./stored";

/** A generation that this process is writing. */
export interface Lease {
  readonly dataset: string;
  readonly generation: string;
  readonly number: number;
  readonly token: string;
}

export interface LeaseOptions {
  /** Life without a sign after which another loader takes over, milliseconds. */
  readonly leaseMs: number;
  readonly timeoutMs: number;
}

const CONTROL = { generation: `${MARK}:SightlineGeneration`, dataset: `${MARK}:SightlineDataset` };

/**
 * Opens the next generation of a dataset. Numbers are never used twice. Generations that a dead loader left are marked
 * ABANDONED; they are deleted by `sweepGenerations`.
 *
 * @param live Number of the generation that the load was compared with; null for none.
 * @throws SightlineError LOAD_IN_PROGRESS while another loader is at work on the dataset, or has finished since.
 */
export async function takeLease(
  executor: Executor,
  dataset: string,
  live: number | null,
  options: LeaseOptions,
): Promise<Lease> {
  const token = randomUUID();
  const loader = { token, host: os.hostname(), ...identify(process.pid) };
  return executor.write(async (run) => {
    // The update locks the dataset's node until the transaction ends, so loaders come one after the other.
    const [counted] = await run({
      name: "lock dataset",
      text:
        `MERGE (d:${CONTROL.dataset} {key: $key}) ON CREATE SET d.id = $dataset ` +
        "SET d.locked = true REMOVE d.locked RETURN coalesce(d.lastNumber, 0), d.liveNumber",
      params: { key: datasetKey(dataset), dataset },
    });
    if ((counted![1] ?? null) !== live) throw overtaken(dataset, counted![1] as number, live);
    const others = (await abandonDead(run, dataset, options.leaseMs)).filter((each) => each.token !== token);
    if (others.length > 0) throw inProgress(dataset, others[0]!, options.leaseMs);
    const number = (counted![0] as number) + 1;
    const generation = generationId(dataset, number);
    // Should the answer to the commit be lost, this runs again and opens one more; the first is swept in time.
    await run({
      name: "open generation",
      text:
        `MATCH (d:${CONTROL.dataset} {key: $datasetKey}) SET d.lastNumber = $number ` +
        `CREATE (g:${CONTROL.generation} {key: $key}) ` +
        "SET g.id = $generation, g.dataset = $dataset, g.number = $number, g.state = 'LOADING', g.batch = 0, " +
        "g.token = $token, g.loader = $loader, g.beat = timestamp()",
      params: {
        datasetKey: datasetKey(dataset),
        key: generationKey(generation),
        generation,
        dataset,
        number,
        token,
        loader: JSON.stringify(loader),
      },
    });
    return { dataset, generation, number, token };
  }, options);
}

/** A generation that another loader is writing. */
interface Living {
  readonly id: string;
  readonly token: string;
  /** Milliseconds since its last sign of life. */
  readonly silence: number;
}

/** Marks the generations of dead loaders, so that they are swept; returns those whose loaders may live. */
export async function abandonDead(run: Run, dataset: string, leaseMs: number): Promise<Living[]> {
  const open = await run({
    name: "loads in progress",
    text:
      `MATCH (g:${CONTROL.generation} {dataset: $dataset}) WHERE g.state = 'LOADING' ` +
      "SET g.contended = true REMOVE g.contended RETURN g.key",
    params: { dataset },
  });
  const living: Living[] = [];
  for (const [key] of open) {
    // Read now that it is locked: its loader may have shown life in between.
    const [state] = await run({
      name: "sign of life",
      text: `MATCH (g:${MARK} {key: $key}) WHERE g.state = 'LOADING' RETURN g.id, g.token, timestamp() - g.beat, g.loader`,
      params: { key },
    });
    if (!state) continue;
    const [id, token, silence, loader] = state as [string, string, number, string];
    if (silence < leaseMs && !isGone(loader)) living.push({ id, token, silence });
    else await run(abandonStatement(key as string, token));
  }
  return living;
}

/** Another load has finished since this one looked. */
export const overtaken = (dataset: string, now: number | null, then: number | null): SightlineError =>
  new SightlineError(
    "LOAD_IN_PROGRESS",
    `Another load of ${dataset} has finished since this one began: generation ${now ?? "none"} is live, not ${then ?? "none"}.`,
    "Run `sightline load` again; it compares with what is live now.",
  );

function inProgress(dataset: string, { id, silence }: Living, leaseMs: number): SightlineError {
  return new SightlineError(
    "LOAD_IN_PROGRESS",
    `Another process is loading ${dataset} (generation ${id}, last sign of life ${Math.ceil(silence / 1000)} s ago).`,
    `Wait until it is done. If it was ended by force, its claim ends ${Math.ceil((leaseMs - silence) / 1000)} s from now.`,
  );
}

const abandonStatement = (key: string, token: string): Statement => ({
  name: "abandon generation",
  text:
    `MATCH (g:${MARK} {key: $key}) WHERE g.token = $token AND g.state = 'LOADING' ` +
    "SET g.state = 'ABANDONED' REMOVE g.token",
  params: { key, token },
});

/** Whether the loader ran on this machine and is known to run no more. */
function isGone(loader: string): boolean {
  const { host, pid, started } = JSON.parse(loader) as { host: string; pid: number; started?: string };
  return host === os.hostname() && !isAlive({ pid, ...(started === undefined ? {} : { started }) });
}

/** Gives up a generation after a failure, so that the next load need not wait. */
export async function abandon(executor: Executor, lease: Lease, timeoutMs: number): Promise<void> {
  const statement = abandonStatement(generationKey(lease.generation), lease.token);
  await executor.write((run) => run(statement), { timeoutMs });
}
