import type { Executor } from "../executor";
import { hold } from "./hold";
import { overtaken, type Lease } from "./lease";
import { datasetKey, generationKey, MARK } from "./stored";

/** What is written about a generation once it is complete. */
export interface GenerationRecord {
  readonly digest: string;
  readonly modelVersion: string;
  readonly facts: number;
  /** Numbers of nodes by type and of relationships by edge. */
  readonly counts: Counts;
  /** Passages whose text was at hand. */
  readonly excerpts: number;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licence: string;
}

export interface Counts {
  readonly types: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

/** Records what a complete generation holds; it is not yet seen by readers. */
export async function seal(
  executor: Executor,
  lease: Lease,
  record: GenerationRecord,
  timeoutMs: number,
): Promise<void> {
  const { counts, ...columns } = record;
  await executor.write(
    async (run) => {
      await hold(run, lease);
      await run({
        name: "seal generation",
        text: `MATCH (g:${MARK} {key: $key}) SET g += $columns, g.countsJson = $counts, g.loadedAt = toString(datetime({timezone: 'Z'}))`,
        params: { key: generationKey(lease.generation), columns, counts: JSON.stringify(counts) },
      });
    },
    { timeoutMs },
  );
}

/**
 * Makes a sealed generation the live one, in one small transaction.
 *
 * Readers follow `liveNumber`, one number in one record, so they see the old generation or the new one and nothing in
 * between; the relationship LIVE says the same to people who look at the graph.
 *
 * @param expected Number of the generation that was live when the load began; null where there was none.
 * @throws SightlineError LOAD_IN_PROGRESS when another generation has become live since, or the lease is lost.
 */
export async function switchTo(
  executor: Executor,
  lease: Lease,
  expected: number | null,
  timeoutMs: number,
): Promise<void> {
  await executor.write(
    async (run) => {
      await hold(run, lease);
      const [found] = await run({
        name: "lock dataset",
        text: `MATCH (d:${MARK} {key: $key}) SET d.locked = true REMOVE d.locked WITH d RETURN d.liveNumber`,
        params: { key: datasetKey(lease.dataset) },
      });
      const live = (found?.[0] ?? null) as number | null;
      // Done already: the answer to the commit was lost.
      if (live === lease.number) return;
      if (live !== expected) throw overtaken(lease.dataset, live, expected);
      await run({
        name: "retire generation",
        text: `MATCH (d:${MARK} {key: $key})-[live:LIVE]->(old) DELETE live SET old.state = 'RETIRED', old.retiredAt = timestamp()`,
        params: { key: datasetKey(lease.dataset) },
      });
      await run({
        name: "switch generation",
        text:
          `MATCH (d:${MARK} {key: $key}) MATCH (g:${MARK} {key: $generation}) CREATE (d)-[:LIVE]->(g) ` +
          "SET g.state = 'LIVE', d.liveNumber = g.number, d.title = g.title, d.description = g.description, " +
          "d.version = g.version, d.licence = g.licence",
        params: { key: datasetKey(lease.dataset), generation: generationKey(lease.generation) },
      });
    },
    { timeoutMs },
  );
}
