import type { Executor } from "../executor";
import { abandonDead } from "./lease";
import { generationKey, MARK, thingKey } from "./stored";

export interface SweepOptions {
  /** A generation that was live is kept this long after another took its place, for those who still read it. */
  readonly retireAfterMs: number;
  /** How long a loader may show no life before its generation counts as abandoned. */
  readonly leaseMs: number;
  readonly timeoutMs: number;
  /** Is called before a generation is deleted, which can take a while. */
  readonly onDelete?: (generation: string) => void;
}

const NODES = 2_000;

/** Milliseconds until the youngest retired generation may be deleted; null when none is left. */
export async function untilSwept(
  executor: Executor,
  dataset: string,
  options: SweepOptions,
): Promise<number | null> {
  const [row] = await executor.read(
    {
      name: "retired generations",
      text:
        `MATCH (g:SightlineGeneration) WHERE g.state = 'RETIRED' AND g.dataset = $dataset ` +
        "RETURN max(g.retiredAt) + $keep - timestamp()",
      params: { dataset, keep: options.retireAfterMs },
    },
    options,
  );
  const left = (row?.[0] ?? null) as number | null;
  return left === null ? null : Math.max(0, left);
}

/**
 * Deletes generations of a dataset that nobody reads: abandoned ones, and those retired long enough ago. Works in small transactions;
 * ended at any moment, it goes on where it stopped the next time.
 *
 * @returns ids of the generations that are gone.
 */
export async function sweepGenerations(
  executor: Executor,
  dataset: string,
  options: SweepOptions,
): Promise<string[]> {
  await executor.write((run) => abandonDead(run, dataset, options.leaseMs), options);
  const found = await executor.read(
    {
      name: "generations to delete",
      text:
        "MATCH (g:SightlineGeneration) WHERE g.dataset = $dataset AND " +
        "(g.state = 'ABANDONED' OR (g.state = 'RETIRED' AND g.retiredAt + $keep <= timestamp())) RETURN g.id ORDER BY g.number",
      params: { dataset, keep: options.retireAfterMs },
    },
    options,
  );
  const ids = found.map(([id]) => id as string);
  for (const id of ids) {
    options.onDelete?.(id);
    await deleteGeneration(executor, id, options.timeoutMs);
  }
  return ids;
}

async function deleteGeneration(executor: Executor, generation: string, timeoutMs: number): Promise<void> {
  // Relationships first, by the end they start from: few start from one node, while thousands can end in one.
  for (let after: string | null = thingKey(generation, ""); after !== null;) {
    after = await deleteEdges(executor, generation, after, timeoutMs);
  }
  for (let deleted = NODES; deleted > 0;) deleted = await deleteNodes(executor, generation, timeoutMs);
  await executor.write(
    (run) =>
      run({
        name: "delete generation",
        text: `MATCH (g:${MARK} {key: $key}) DETACH DELETE g`,
        params: { key: generationKey(generation) },
      }),
    { timeoutMs },
  );
}

/** Deletes what starts from the next nodes after a key; returns the last key, null at the end. */
async function deleteEdges(
  executor: Executor,
  generation: string,
  after: string,
  timeoutMs: number,
): Promise<string | null> {
  return executor.write(
    async (run) => {
      const [row] = await run({
        name: "delete relationships",
        text:
          `MATCH (n:${MARK}) WHERE n.key > $after AND n.key STARTS WITH $prefix WITH n ORDER BY n.key LIMIT $limit ` +
          "CALL (n) { MATCH (n)-[r]->() DELETE r } RETURN max(n.key)",
        params: { after, prefix: thingKey(generation, ""), limit: NODES },
      });
      return (row?.[0] ?? null) as string | null;
    },
    { timeoutMs },
  );
}

async function deleteNodes(executor: Executor, generation: string, timeoutMs: number): Promise<number> {
  return executor.write(
    async (run) => {
      const [row] = await run({
        name: "delete nodes",
        text: `MATCH (n:${MARK}) WHERE n.key STARTS WITH $prefix WITH n LIMIT $limit DETACH DELETE n RETURN count(*)`,
        params: { prefix: thingKey(generation, ""), limit: NODES },
      });
      return row![0] as number;
    },
    { timeoutMs },
  );
}
