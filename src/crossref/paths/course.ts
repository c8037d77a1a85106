/** What a path has to visit, in which order, and what it may use. */
import type { Network } from "./network";

/** Instead of a state: the path has arrived. */
export const DONE = -1;
/** Instead of a state: a path may not go there. */
export const OFF = -2;

export interface Wanted {
  /** Stations to be visited in this order, from the first to the last. */
  readonly between: readonly number[];
  /** Stations to be visited anywhere, or to be hopped over. */
  readonly through: readonly number[];
  /** 1 where a path may stand on a station. */
  readonly stations: Uint8Array;
  /** 1 where a path may hop over a thing. */
  readonly vias: Uint8Array;
  /** 1 where a path may follow a relation. */
  readonly relations: Uint8Array;
}

/**
 * How far a path has come is a state: how many of those between it has visited, and which of those it has to pass through.
 * The first state is 0.
 */
export class Course {
  readonly states: number;
  readonly start: number;
  private readonly last: number;
  private readonly allThrough: number;
  /** Of each station: 0, its place among those to pass through from 1, or its place between, from 0, as -1, -2, ... */
  private readonly roles: Int8Array;

  constructor(
    private readonly network: Network,
    private readonly wanted: Wanted,
  ) {
    const { between, through } = wanted;
    this.start = between[0]!;
    this.last = between.length - 1;
    this.allThrough = (1 << through.length) - 1;
    this.states = this.last << through.length;
    this.roles = new Int8Array(network.ids.length);
    through.forEach((station, place) => (this.roles[station] = place + 1));
    between.forEach((station, place) => (this.roles[station] = -1 - place));
  }

  /** Whether a path may stand there at all. */
  standsOn(station: number): boolean {
    return this.wanted.stations[station] === 1;
  }

  /** How many of those between a path in that state has visited after the first, and how many are before it. */
  visits(state: number): readonly [behind: number, ahead: number] {
    const behind = state >> this.wanted.through.length;
    return [behind, this.last - behind];
  }

  /** The state after a hop; DONE where the path has arrived, OFF where it may not take that hop. */
  after(state: number, hop: number): number {
    const { network, wanted, roles } = this;
    const to = network.to[hop]!;
    const via = network.via[hop]!;
    if (wanted.stations[to] === 0 || wanted.relations[network.relation[hop]!] === 0) return OFF;
    if (via >= 0 && wanted.vias[via] === 0) return OFF;
    const role = roles[to]!;
    const over = via < 0 ? 0 : roles[via]!;
    if (role === 0 && over <= 0) return state;
    return this.passed(state, role, over);
  }

  private passed(state: number, role: number, over: number): number {
    let next = state;
    if (over > 0) next |= 1 << (over - 1);
    if (role > 0) return next | (1 << (role - 1));
    if (role === 0) return next;
    const place = -1 - role;
    const bits = this.wanted.through.length;
    if (place !== (state >> bits) + 1) return OFF;
    if (place < this.last) return next + (1 << bits);
    return (next & this.allThrough) === this.allThrough ? DONE : OFF;
  }
}
