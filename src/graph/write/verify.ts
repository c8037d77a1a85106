import type { Executor } from "../executor";
import { SightlineError } from "../../errors";
import { MARK, thingKey } from "./stored";
import type { Counts } from "./switch";

/** Counts what a generation holds in the graph. Relationships that lead out of it count under `out of the generation`. */
export async function countStored(
  executor: Executor,
  generation: string,
  timeoutMs: number,
): Promise<Counts> {
  const prefix = thingKey(generation, "");
  const types = await executor.read(
    {
      name: "count types",
      text: `MATCH (n:${MARK}) WHERE n.key STARTS WITH $prefix RETURN n.type, count(*)`,
      params: { prefix },
    },
    { timeoutMs },
  );
  const edges = await executor.read(
    {
      name: "count edges",
      text:
        `MATCH (n:${MARK}) WHERE n.key STARTS WITH $prefix MATCH (n)-[r]->(m) ` +
        "RETURN CASE WHEN m.generation = n.generation THEN type(r) ELSE 'out of the generation' END AS edge, count(*)",
      params: { prefix },
    },
    { timeoutMs },
  );
  return {
    types: Object.fromEntries(types) as Counts["types"],
    edges: Object.fromEntries(edges) as Counts["edges"],
  };
}

/**
 * Holds what is stored against what was to be written.
 *
 * @throws SightlineError INTERNAL that names the first differences.
 */
export async function verify(
  executor: Executor,
  generation: string,
  expected: Counts,
  timeoutMs: number,
): Promise<void> {
  const stored = await countStored(executor, generation, timeoutMs);
  const differences = (["types", "edges"] as const).flatMap((what) => {
    const names = new Set([...Object.keys(expected[what]), ...Object.keys(stored[what])]);
    return [...names]
      .map((name) => ({ name, wanted: expected[what][name] ?? 0, found: stored[what][name] ?? 0 }))
      .filter(({ wanted, found }) => wanted !== found)
      .map(({ name, wanted, found }) => `${name}: ${wanted} written, ${found} stored`);
  });
  if (differences.length === 0) return;
  throw new SightlineError(
    "INTERNAL",
    `Generation ${generation} does not hold what was written: ${differences.slice(0, 5).join("; ")}.`,
    "Run the load again; the graph serves what it served before. Please report this.",
  );
}
