/**
 * The network of a generation in arrays: facts are stations in the order of their ids, and each has its hops in the order
 * of where they lead, by which relation, over which thing. So places order paths as ids do.
 */

/** The other way round than the relation is declared. */
export const AGAINST = 1;
/** From a joining thing to one that it joins. */
export const LEAVES_JOIN = 2;
/** From one that it joins to a joining thing. */
export const REACHES_JOIN = 4;

export interface Network {
  readonly generation: string;
  /** Ids of the stations, sorted. */
  readonly ids: readonly string[];
  readonly types: readonly string[];
  /** Days as whole numbers, 20190910; 0 where there is none. */
  readonly publicFrom: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Of what stands by its sightings: the stations that show it. */
  readonly sightings: ReadonlyMap<number, readonly number[]>;
  /** Hops of station s stand from starts[s] to starts[s + 1], without that. */
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly relation: Uint16Array;
  /** The joining thing; -1 where there is none. */
  readonly via: Int32Array;
  readonly weight: Uint8Array;
  readonly flags: Uint8Array;
}

/** Day as a whole number that orders as days do. */
export const dayNumber = (day: unknown): number =>
  typeof day === "string" ? Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10)) : 0;

/** Place of an id among the stations; -1 where it is none. */
export function stationOf({ ids }: Pick<Network, "ids">, id: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}
