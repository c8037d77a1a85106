import type { Ask } from "../question";
import { keyOf } from "../shared/ask";
import { hopsUp, type Hop } from "./network";
import { aboveStatement } from "./statements";

/** Longest line of sight that is followed. */
export const MOST_HOPS = 12;

/** Everything above the things with those ids, by the id that a hop starts from. One statement. */
export async function hopsAbove(
  ids: readonly string[],
  maxHops: number,
  ask: Ask,
): Promise<ReadonlyMap<string, readonly Hop[]>> {
  const keys = [...new Set(ids.map((id) => keyOf(id, ask).key))];
  return hopsUp(await ask.read(aboveStatement(keys, maxHops, ask.knownOn)));
}
