/** Makes a network of the rows that its statement brings. */
import type { Row } from "../../graph/statement";
import { MODEL } from "../../domain";
import { SightlineError } from "../../errors";
import { AGAINST, dayNumber, LEAVES_JOIN, REACHES_JOIN, stationOf, type Network } from "./network";
import { joinedBy, RELATIONS, storedRelation, type StoredRelation } from "./relations";

/** Beyond these a network is not held in memory; it takes some 12 bytes a hop and 100 a station. */
export const MOST_STATIONS = 250_000;
export const MOST_HOPS = 2_000_000;

/** Edge types by which what stands by its sightings is shown, by its type. */
const SHOWN_BY: ReadonlyMap<string, string> = new Map(
  MODEL.entities.flatMap(({ name, time }) => (time && "span" in time ? [[name, time.span.sightings]] : [])),
);

/** @throws SightlineError TOO_LARGE */
export function buildNetwork(generation: string, rows: readonly Row[]): Network {
  if (rows.length > MOST_STATIONS) throw tooLarge(generation, `more than ${MOST_STATIONS} things`);
  const sorted = [...rows].sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
  const ids = sorted.map((row) => row[0] as string);
  const types = sorted.map((row) => typeNames.get(row[1] as string) ?? (row[1] as string));
  const days = (column: number): Int32Array => Int32Array.from(sorted, (row) => dayNumber(row[column]));
  const hops = new HopList(generation, ids, types);
  sorted.forEach((row, station) => hops.add(station, row[5] as readonly string[]));
  return {
    generation,
    ids,
    types,
    publicFrom: days(2),
    earliest: days(3),
    latest: days(4),
    ...hops.finish(),
  };
}

/** One text for each type, whatever number of rows it came with. */
const typeNames = new Map(MODEL.entities.map(({ name }) => [name, name]));

type Finished = Omit<Network, "generation" | "ids" | "types" | "publicFrom" | "earliest" | "latest">;

/** Things that a joining thing joins, with what it costs to reach them. */
type Joined = readonly [station: number, weight: number][][];

class HopList {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly relation: number[] = [];
  private readonly via: number[] = [];
  private readonly weight: number[] = [];
  private readonly flags: number[] = [];
  private readonly joined = new Map<number, Joined>();
  private readonly sightings = new Map<number, number[]>();

  constructor(
    private readonly generation: string,
    readonly ids: readonly string[],
    private readonly types: readonly string[],
  ) {}

  /** The edges that start at a station, each as `TYPE id`. */
  add(start: number, edges: readonly string[]): void {
    for (const text of edges) {
      const [edge, id] = text.split(" ") as [string, string];
      const end = stationOf(this, id);
      const stored = end < 0 ? undefined : storedRelation(this.types[start]!, edge, this.types[end]!);
      if (!stored) continue;
      const [owner, target] = stored.fromStart ? [start, end] : [end, start];
      this.relate(owner, target, stored);
      if (SHOWN_BY.get(this.types[end]!) === edge) push(this.sightings, end, start);
    }
  }

  finish(): Finished {
    for (const [via, [one, other]] of this.joined) this.join(via, one!, other!);
    const starts = new Int32Array(this.ids.length + 1);
    for (const station of this.from) starts[station + 1]!++;
    for (let place = 1; place < starts.length; place++) starts[place]! += starts[place - 1]!;
    const order = this.order(starts);
    const pick = (values: readonly number[]) => (hop: number) => values[hop]!;
    return {
      sightings: this.sightings,
      starts,
      to: order.map(pick(this.to)),
      relation: Uint16Array.from(order, pick(this.relation)),
      via: order.map(pick(this.via)),
      weight: Uint8Array.from(order, pick(this.weight)),
      flags: Uint8Array.from(order, pick(this.flags)),
    };
  }

  private relate(owner: number, target: number, { relation, weight, join }: StoredRelation): void {
    if (owner === target) return;
    this.hop(owner, target, relation, -1, weight, join === null ? 0 : LEAVES_JOIN);
    this.hop(target, owner, relation, -1, weight, join === null ? AGAINST : AGAINST | REACHES_JOIN);
    if (join === null) return;
    let joined = this.joined.get(owner);
    if (!joined) this.joined.set(owner, (joined = [[], []]));
    joined[join]!.push([target, weight]);
  }

  /** From each thing on one side to each on the other, over the thing that joins them: as heavy as the heavier way to it. */
  private join(via: number, one: Joined[number], other: Joined[number]): void {
    const relation = joinedBy(MODEL.entity(this.types[via]!));
    for (const [start, left] of one) {
      for (const [end, right] of other) {
        if (start === end) continue;
        const weight = Math.max(left, right);
        this.hop(start, end, relation, via, weight, 0);
        this.hop(end, start, relation, via, weight, AGAINST);
      }
    }
  }

  private hop(from: number, to: number, relation: number, via: number, weight: number, flags: number): void {
    if (this.from.length >= MOST_HOPS) throw tooLarge(this.generation, `more than ${MOST_HOPS} hops`);
    this.from.push(from);
    this.to.push(to);
    this.relation.push(relation);
    this.via.push(via);
    this.weight.push(weight);
    this.flags.push(flags);
  }

  /** Places of the hops: of each station together, in the order in which paths are told apart. */
  private order(starts: Int32Array): Int32Array {
    const { from, to, relation, via, flags } = this;
    const next = starts.slice();
    const order = new Int32Array(from.length);
    for (let hop = 0; hop < from.length; hop++) order[next[from[hop]!]!++] = hop;
    const inOrder = (a: number, b: number): number =>
      to[a]! - to[b]! ||
      NAME_RANKS[relation[a]!]! - NAME_RANKS[relation[b]!]! ||
      via[a]! - via[b]! ||
      (flags[a]! & AGAINST) - (flags[b]! & AGAINST);
    for (let station = 0; station < this.ids.length; station++)
      order.subarray(starts[station], starts[station + 1]).sort(inOrder);
    return order;
  }
}

/** Of each relation: a number that orders as its name does, the same for all relations of that name. */
const NAME_RANKS = RELATIONS.map(({ name }) => RELATIONS.findIndex((other) => other.name === name));

function push(into: Map<number, number[]>, key: number, value: number): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

const tooLarge = (generation: string, size: string): SightlineError =>
  new SightlineError(
    "TOO_LARGE",
    `The network of ${generation} has ${size}, which is more than is held in memory for paths`,
    "Load it as several datasets, or ask along relations instead.",
  );
