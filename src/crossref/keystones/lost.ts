/** Which stations hold lines of sight together: what would lose its sight of the public without each of them. */
import { visible, type Hop } from "../sight/network";

/** A thing whose lines of sight begin at several places. */
export interface Beginning {
  readonly id: string;
  readonly starts: readonly string[];
}

export interface Keystone {
  readonly id: string;
  /** Things that come by it on a way to the public. */
  readonly served: readonly string[];
  /** Of them, those that reach the public in no other way. */
  readonly lost: readonly string[];
}

type Above = ReadonlyMap<string, readonly Hop[]>;

/** Stations by how many things would lose the public without them, then by how many they serve, then by id. */
export function keystonesOf(beginnings: readonly Beginning[], above: Above): Keystone[] {
  const publics = new Set([...above.values()].flat().flatMap(({ to }) => (visible(to) ? [to.id] : [])));
  const served = new Map<string, string[]>();
  const lost = new Map<string, string[]>();
  for (const { id, starts } of beginnings) {
    const stations = [...reached(starts, above, null)].filter(
      (station) => publics.has(station) || some(reached([station], above, null), publics),
    );
    for (const station of stations) {
      push(served, station, id);
      if (!some(reached(starts, above, station), publics)) push(lost, station, id);
    }
  }
  return [...served]
    .map(([id, things]) => ({ id, served: things, lost: lost.get(id) ?? [] }))
    .sort(
      (a, b) => b.lost.length - a.lost.length || b.served.length - a.served.length || (a.id < b.id ? -1 : 1),
    );
}

const some = (ids: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  [...ids].some((id) => of.has(id));

/** Everything above the starts, as if one station were not there. */
function reached(starts: readonly string[], above: Above, without: string | null): Set<string> {
  const found = new Set<string>();
  const open = [...starts];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to } of above.get(at) ?? []) {
      if (to.id === without || found.has(to.id)) continue;
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
