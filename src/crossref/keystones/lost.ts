/** Which stations hold lines of sight together: what would lose its sight of the public without each of them. */
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
  const served = new Map<string, string[]>();
  const lost = new Map<string, string[]>();
  const mechanisms = new Map<string, Set<string>>();
  const everything = reached(
    beginnings.flatMap(({ starts }) => starts),
    above,
    anything,
  );
  const leading = new Set(
    [...everything].filter(
      (station) => publics.has(station) || some(reached([station], above, anything), publics),
    ),
  );
  for (const { id, starts } of beginnings) {
    const stations = [...reached(starts, above, anything)].filter((station) => leading.has(station));
    for (const station of stations) {
      if (body(station) === station) continue;
      mechanisms.set(body(station), (mechanisms.get(body(station)) ?? new Set()).add(station));
    }
    for (const keystone of new Set(stations.map(body))) {
      push(served, keystone, id);
      const left = reached(starts, above, (station) => body(station) !== keystone);
      if (!some(left, publics)) push(lost, keystone, id);
    }
  }
  return [...served]
    .map(([id, things]) => ({
      id,
      mechanisms: [...(mechanisms.get(id) ?? [])].sort(),
      served: things,
      lost: lost.get(id) ?? [],
    }))
    .sort(
      (a, b) => b.lost.length - a.lost.length || b.served.length - a.served.length || (a.id < b.id ? -1 : 1),
    );
}

const some = (ids: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  [...ids].some((id) => of.has(id));

const anything = (): boolean => true;

/** By mechanism, the one body that embodies it. */
function bodiesOf(above: Above): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [mechanism, hops] of above) {
    const bodies = hops.filter(({ relation }) => relation === EMBODIED_BY);
    if (bodies.length === 1) found.set(mechanism, bodies[0]!.to.id);
  }
  return found;
}

/** Everything above the starts, by way of stations that are there. */
function reached(
  starts: readonly string[],
  above: Above,
  isThere: (station: string) => boolean,
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

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
