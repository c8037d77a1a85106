/** Which stations hold lines of sight together: what would lose its sight of the public without each of them. */
import { groupBy } from "../shared/group";
import { visible, type Hop } from "../sight/network";

/** A thing whose lines of sight begin at several places. */
export interface Beginning {
  readonly id: string;
  readonly starts: readonly string[];
}

export interface Keystone {
  /** A body, office or mechanism; of a mechanism that one body embodies, that body, as the two stand and fall together. */
  readonly id: string;
  /** Mechanisms by which it is one. */
  readonly mechanisms: readonly string[];
  /** Things that come by it on a way to the public. */
  readonly served: readonly string[];
  /** Of them, those that reach the public in no other way. */
  readonly lost: readonly string[];
}

type Above = ReadonlyMap<string, readonly Hop[]>;

/** The relation from a mechanism to what embodies it. */
const EMBODIED_BY = "embodiedBy";

/** Stations by how many things would lose the public without them, then by how many they serve, then by id. */
export function keystonesOf(beginnings: readonly Beginning[], above: Above): Keystone[] {
  const publics = new Set([...above.values()].flat().flatMap(({ to }) => (visible(to) ? [to.id] : [])));
  const bodies = bodiesOf(above);
  const body = (station: string): string => bodies.get(station) ?? station;
  const starts = beginnings.flatMap((each) => each.starts);
  const leading = [...reached(starts, above)].filter(
    (station) => publics.has(station) || some(reached([station], above), publics),
  );
  const served = beginnings.flatMap((beginning) => {
    const reaches = reached(beginning.starts, above);
    const own = new Set(leading.filter((station) => reaches.has(station)).map(body));
    return [...own].map((keystone) => {
      const left = reached(beginning.starts, above, (station) => body(station) !== keystone);
      return { keystone, id: beginning.id, isLost: !some(left, publics) };
    });
  });
  return [...groupBy(served, ({ keystone }) => keystone)]
    .map(([id, all]) => ({
      id,
      mechanisms: leading.filter((station) => station !== id && body(station) === id).sort(),
      served: all.map((each) => each.id),
      lost: all.filter(({ isLost }) => isLost).map((each) => each.id),
    }))
    .sort(
      (a, b) => b.lost.length - a.lost.length || b.served.length - a.served.length || (a.id < b.id ? -1 : 1),
    );
}

const some = (ids: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  [...ids].some((id) => of.has(id));

/** By mechanism, the one body that embodies it. */
function bodiesOf(above: Above): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [mechanism, hops] of above) {
    const bodies = hops.filter(({ relation }) => relation === EMBODIED_BY);
    if (bodies.length === 1) found.set(mechanism, bodies[0]!.to.id);
  }
  return found;
}

/** Everything above the starts, by way of stations that are there; of all, unless it says so. */
function reached(
  starts: readonly string[],
  above: Above,
  isThere: (station: string) => boolean = () => true,
): Set<string> {
  const found = new Set<string>();
  const open = [...starts];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to } of above.get(at) ?? []) {
      if (!isThere(to.id) || found.has(to.id)) continue;
      found.add(to.id);
      open.push(to.id);
    }
  }
  return found;
}
