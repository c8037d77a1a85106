import { SightlineError } from "../../errors";
import type { Executor } from "../../graph/executor";
import { MARK, thingKey } from "../../graph/write";
import { contentDigest } from "./digest";
import { isFact, type Source } from "./source";

/** What a load would change in what is live, by the ids of declared things. */
export interface DatasetDiff {
  /** Generation compared with; null where the dataset is not loaded. */
  readonly against: string | null;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Things that the dataset holds no more, without those of `lost`. */
  readonly withdrawn: readonly string[];
  /** Facts that it holds no more, and of which no tombstone says why. */
  readonly lost: readonly string[];
  readonly unchanged: number;
}

const PAGE = 10_000;

/** Compares a dataset with its live generation. */
export async function diffDataset(
  executor: Executor,
  source: Source,
  against: string | null,
  timeoutMs: number,
): Promise<DatasetDiff> {
  const changed: string[] = [];
  const withdrawn: string[] = [];
  const lost: string[] = [];
  const met = new Set<string>();
  const explained = tombstoned(source);
  const facts = new Set(source.model.entities.filter(isFact).map(({ name }) => name));
  for await (const [id, type, digest] of against === null
    ? []
    : storedDigests(executor, against, timeoutMs)) {
    const thing = source.things.get(id);
    met.add(id);
    if (!thing) (facts.has(type) && !explained.has(id) ? lost : withdrawn).push(id);
    else if (contentDigest(thing) !== digest) changed.push(id);
  }
  const added = [...source.things.keys()].filter((id) => !met.has(id));
  const unchanged = source.things.size - added.length - changed.length;
  return { against, added, changed, withdrawn, lost, unchanged };
}

async function* storedDigests(
  executor: Executor,
  generation: string,
  timeoutMs: number,
): AsyncGenerator<[id: string, type: string, digest: string]> {
  const prefix = thingKey(generation, "");
  for (let after = prefix; ;) {
    const rows = await executor.read(
      {
        name: "digests",
        text:
          `MATCH (n:${MARK}) WHERE n.key > $after AND n.key STARTS WITH $prefix AND n.digest IS NOT NULL ` +
          "RETURN n.id, n.type, n.digest, n.key ORDER BY n.key LIMIT $limit",
        params: { after, prefix, limit: PAGE },
      },
      { timeoutMs },
    );
    for (const [id, type, digest] of rows) yield [id as string, type as string, digest as string];
    if (rows.length < PAGE) return;
    after = rows.at(-1)![3] as string;
  }
}

/** Ids of which a tombstone of the dataset says what became of them. */
function tombstoned(source: Source): Set<string> {
  const ids = new Set<string>();
  for (const { entity, values } of source.things.values()) {
    if (entity.name === "Tombstone") ids.add(`${source.dataset}/${String(values.get("formerId"))}`);
  }
  return ids;
}

/** @throws SightlineError LOSS_NOT_EXPLAINED naming up to ten of the facts that would be lost. */
export function refuseLoss(diff: DatasetDiff): void {
  const count = diff.lost.length;
  if (count === 0) return;
  const more = count > 10 ? ` and ${count - 10} more` : "";
  throw new SightlineError(
    "LOSS_NOT_EXPLAINED",
    `${count === 1 ? "A fact that is" : `${count} facts that are`} loaded ${count === 1 ? "is" : "are"} missing from the ` +
      `dataset without an explanation: ${diff.lost.slice(0, 10).join(", ")}${more}.`,
    "Say in renamed.yaml what became of each (a tombstone with formerId, kind and reason), put them back, or load with " +
      "--allow-loss to drop them.",
  );
}
