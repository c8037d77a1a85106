import type { Executor } from "../../graph/executor";

/** By what a load tells whether there is anything to do. */
export interface Contents {
  readonly digest: string;
  readonly modelVersion: string;
  /** Passages whose text is, or was, at hand. */
  readonly excerpts: number;
}

/** What a load has to know of the generation that is live. */
export interface LiveRecord extends Contents {
  readonly generation: string;
  readonly number: number;
}

/** FIRST: not loaded yet. MODEL: the facts are the same and are stored in another way. EXCERPTS: more are at hand now. */
export type LoadReason = "FIRST" | "CONTENT" | "MODEL" | "EXCERPTS";

/** Why a dataset has to be written; null where the live generation says all of it. */
export function reasonToLoad(live: LiveRecord | null, now: Contents): LoadReason | null {
  if (!live) return "FIRST";
  if (live.modelVersion !== now.modelVersion) return "MODEL";
  if (live.digest !== now.digest) return "CONTENT";
  // Fewer are no reason: what was read once stays.
  return now.excerpts > live.excerpts ? "EXCERPTS" : null;
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
