import type { Ask } from "../question";
import { buildNetwork, MOST_STATIONS } from "./build-network";
import type { Network } from "./network";
import { networkStatement } from "./statements";

/** Generations whose networks are held: the live ones, and those that operations still read. */
const MOST_KEPT = 4;

type Pin = Ask["pins"][number];

const kept = new Map<string, Promise<Network>>();

/** The network of a generation: read by the first who asks, and held while it is among the last that were asked for. */
export function networkOf(pin: Pin, ask: Pick<Ask, "read">): Promise<Network> {
  // A database that was emptied counts its generations anew.
  const key = `${pin.generation} ${pin.digest}`;
  const found = kept.get(key) ?? read(pin.generation, ask);
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  found.catch(() => {
    if (kept.get(key) === found) kept.delete(key);
  });
  return found;
}

const read = async (generation: string, ask: Pick<Ask, "read">): Promise<Network> =>
  buildNetwork(generation, await ask.read(networkStatement(generation, MOST_STATIONS)));
