import type { Executor } from "./executor";
import type { Counts } from "./write";

/**
 * - LIVE: what readers see. RETIRED: was live, and is kept for those who still read it.
 * - LOADING: being written. ABANDONED: left behind by a load that failed.
 */
export type GenerationState = "LIVE" | "RETIRED" | "LOADING" | "ABANDONED";

/** A generation in the graph, whatever its state. What is known only of complete ones is null for others. */
export interface ListedGeneration {
  readonly dataset: string;
  readonly generation: string;
  readonly number: number;
  readonly state: GenerationState;
  readonly title: string | null;
  readonly version: string | null;
  readonly digest: string | null;
  readonly modelVersion: string | null;
  readonly facts: number | null;
  readonly loadedAt: string | null;
  readonly counts: Counts | null;
  /** Passages whose text was at hand when it was loaded. */
  readonly excerpts: number | null;
  /** Seconds since its loader's last sign of life. */
  readonly silentFor: number;
}

/** All generations, by dataset and number. */
export async function listGenerations(executor: Executor, timeoutMs: number): Promise<ListedGeneration[]> {
  const rows = await executor.read(
    {
      name: "generations",
      text:
        "MATCH (g:SightlineGeneration) RETURN g.dataset AS dataset, g.id, g.number AS number, g.state, g.title, g.version, " +
        "g.digest, g.modelVersion, g.facts, g.loadedAt, g.countsJson, g.excerpts, (timestamp() - g.beat) / 1000 " +
        "ORDER BY dataset, number",
    },
    { timeoutMs },
  );
  return rows.map((row) => {
    const [
      dataset,
      generation,
      number,
      state,
      title,
      version,
      digest,
      modelVersion,
      facts,
      loadedAt,
      counts,
    ] = row;
    const [excerpts, silentFor] = row.slice(11);
    return {
      ...{ dataset, generation, number, state, title, version, digest, modelVersion, facts, loadedAt },
      ...{ excerpts, silentFor, counts: counts === null ? null : (JSON.parse(counts as string) as Counts) },
    } as ListedGeneration;
  });
}
