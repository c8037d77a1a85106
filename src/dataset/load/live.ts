import type { Executor } from "../../graph/executor";

/** What a load has to know of the generation that is live. */
export interface LiveRecord {
  readonly generation: string;
  readonly number: number;
  readonly digest: string;
  readonly modelVersion: string;
  /** Passages whose text was at hand when it was loaded. */
  readonly excerpts: number;
}

/** The live generation of a dataset; null where it is not loaded. */
export async function liveRecord(
  executor: Executor,
  dataset: string,
  timeoutMs: number,
): Promise<LiveRecord | null> {
  const [row] = await executor.read(
    {
      name: "live generation",
      text:
        "MATCH (d:SightlineDataset {id: $dataset}) " +
        "MATCH (g:Sightline {key: 'generation:' + d.id + '@' + toString(d.liveNumber)}) " +
        "RETURN g.id, g.number, g.digest, g.modelVersion, coalesce(g.excerpts, 0)",
      params: { dataset },
    },
    { timeoutMs },
  );
  if (!row) return null;
  const [generation, number, digest, version, excerpts] = row as [string, number, string, string, number];
  return { generation, number, digest, modelVersion: version, excerpts };
}
