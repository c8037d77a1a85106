import { diffDataset } from "../../../src/dataset/load/diff";
import { sourceOf } from "../../../src/dataset/load/source";
import { MODEL } from "../../../src/domain";
import type { Executor } from "../../../src/graph/executor";
import { listGenerations } from "../../../src/graph/generation-list";
import { verify } from "../../../src/graph/write";
import type { Variants } from "./variants";

const TIMEOUT_MS = 60_000;

/**
 * Proves that what is live of a dataset is one of its states and all of that: every thing with its content's digest, and
 * the number of nodes and relationships of each type that were written.
 *
 * @returns the state; null where none is live.
 */
export async function wholeState(
  executor: Executor,
  dataset: string,
  variants: Variants,
): Promise<number | null> {
  const live = (await listGenerations(executor, TIMEOUT_MS)).find(
    (each) => each.dataset === dataset && each.state === "LIVE",
  );
  if (!live) return null;
  const known = variants.byDigest(live.digest ?? "");
  if (!known) throw new Error(`${live.generation} has a digest that no state has`);
  const source = sourceOf(known.dataset, MODEL);
  const diff = await diffDataset(executor, source, live.generation, TIMEOUT_MS);
  if (diff.unchanged !== source.things.size || diff.lost.length + diff.withdrawn.length > 0) {
    const { added, changed, lost, withdrawn } = diff;
    throw new Error(
      `${live.generation} is not state ${known.state}: ${added.length} missing, ${changed.length} other, ` +
        `${lost.length + withdrawn.length} too many`,
    );
  }
  await verify(executor, live.generation, live.counts!, TIMEOUT_MS);
  return known.state;
}

/** Nodes of a dataset that belong to no live generation. */
export async function leftBehind(executor: Executor, dataset: string): Promise<number> {
  const [row] = await executor.read(
    {
      name: "left behind",
      text:
        "MATCH (d:SightlineDataset {id: $dataset})-[:LIVE]->(g) " +
        "RETURN COUNT { MATCH (n:Sightline {dataset: $dataset}) WHERE n.generation <> g.id OR (n:SightlineGeneration AND n <> g) }",
      params: { dataset },
    },
    { timeoutMs: TIMEOUT_MS },
  );
  return row![0] as number;
}
