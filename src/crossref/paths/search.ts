/**
 * The cheapest simple paths, best first: by sum of weights, then length, then ids along the way. What is found comes in
 * that very order, so a search that is cut short has found the best there are.
 */
import { costOf, lowerBounds } from "./bounds";
import { Course, DONE, type Wanted } from "./course";
import { Heap } from "./heap";
import { LEAVES_JOIN, REACHES_JOIN, type Network } from "./network";
import { WaysOn, type Ways } from "./ways";

export interface SearchLimits {
  readonly maxHops: number;
  readonly first: number;
  /** Milliseconds of its own work; what others do meanwhile does not count. */
  readonly timeMs: number;
}

export interface Found {
  /** Hops of each path, by their places in the network. */
  readonly paths: readonly (readonly number[])[];
  /** Why there may be more; null where these are all. */
  readonly cut: "COUNT" | "TIME" | null;
  /** Beginnings of paths that were looked at. */
  readonly looked: number;
}

/** A beginning of a path. */
interface Trail {
  readonly at: number;
  readonly state: number;
  readonly cost: number;
  readonly hops: readonly number[];
  /** Stations and joining things that it has used. */
  readonly stations: readonly number[];
  readonly vias: readonly number[];
}

/** The next way on from a trail that has not been taken yet. */
interface Candidate {
  readonly trail: Trail;
  readonly ways: Ways;
  readonly place: number;
  /** What the whole path costs at least. */
  readonly cost: number;
}

/** Others have their turn after so many milliseconds. */
const SLICE_MS = 20;
/** Candidates between two looks at the clock. */
const STRIDE = 256;

export async function findPaths(network: Network, wanted: Wanted, limits: SearchLimits): Promise<Found> {
  const search = new Search(network, wanted, limits);
  let spent = 0;
  for (;;) {
    const begun = performance.now();
    if (search.run(begun + Math.min(SLICE_MS, limits.timeMs - spent))) return search.found(null);
    spent += performance.now() - begun;
    if (spent >= limits.timeMs) return search.found("TIME");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

class Search {
  private readonly course: Course;
  private readonly heap = new Heap<Candidate>(before);
  private readonly paths: (readonly number[])[] = [];
  private readonly bounding: ReturnType<typeof lowerBounds>;
  private ways: WaysOn | undefined;
  private looked = 0;

  constructor(
    private readonly network: Network,
    wanted: Wanted,
    private readonly limits: SearchLimits,
  ) {
    this.course = new Course(network, wanted);
    this.bounding = lowerBounds(network, this.course, limits.maxHops);
  }

  /** Goes on until that time; true where there is nothing more to do. */
  run(until: number): boolean {
    while (!this.ways) {
      this.begin();
      if (performance.now() >= until) return false;
    }
    for (let count = 1; this.paths.length <= this.limits.first; count++) {
      const candidate = this.heap.pop();
      if (!candidate) return true;
      this.take(candidate);
      if (count % STRIDE === 0 && performance.now() >= until) return false;
    }
    return true;
  }

  found(cut: "TIME" | null): Found {
    const { paths, looked } = this;
    const { first } = this.limits;
    return { paths: paths.slice(0, first), cut: paths.length > first ? "COUNT" : cut, looked };
  }

  private begin(): void {
    const { value, done } = this.bounding.next();
    if (!done) return;
    this.ways = new WaysOn(this.network, this.course, value);
    const at = this.course.start;
    if (!this.course.standsOn(at)) return;
    this.offer({ at, state: 0, cost: 0, hops: [], stations: [at], vias: [] }, 0);
  }

  private take({ trail, ways, place }: Candidate): void {
    this.looked++;
    this.offer(trail, place + 1);
    const hop = ways.hops[place]!;
    const state = this.course.after(trail.state, hop);
    const hops = [...trail.hops, hop];
    if (state === DONE) return void this.paths.push(hops);
    const { to, via, weight } = this.network;
    this.offer(
      {
        at: to[hop]!,
        state,
        cost: trail.cost + costOf(weight[hop]!),
        hops,
        stations: [...trail.stations, to[hop]!],
        vias: via[hop]! < 0 ? trail.vias : [...trail.vias, via[hop]!],
      },
      0,
    );
  }

  /** Puts the first way on from a trail that it may take into the queue, from that place on. */
  private offer(trail: Trail, from: number): void {
    const ways = this.ways!.from(trail.at, trail.state, this.limits.maxHops - trail.hops.length);
    for (let place = from; place < ways.hops.length; place++) {
      if (!this.fits(trail, ways.hops[place]!)) continue;
      this.heap.push({ trail, ways, place, cost: trail.cost + ways.costs[place]! });
      return;
    }
  }

  /**
   * A path uses nothing twice, but for a joining thing over which it hops again. It does not go through a joining thing
   * from one that it joins to another: that is the one hop over it.
   */
  private fits({ hops, stations, vias }: Trail, hop: number): boolean {
    const { to, via, flags } = this.network;
    if (stations.includes(to[hop]!) || vias.includes(to[hop]!)) return false;
    if (via[hop]! >= 0 && stations.includes(via[hop]!)) return false;
    const last = hops.at(-1);
    return last === undefined || !(flags[last]! & REACHES_JOIN && flags[hop]! & LEAVES_JOIN);
  }
}

/** By cost, then by where the paths first part: hops of a station stand in the order of ids. */
function before(a: Candidate, b: Candidate): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  const [one, other] = [a.trail.hops, b.trail.hops];
  for (let place = 0; ; place++) {
    const first = place < one.length ? one[place]! : a.ways.hops[a.place]!;
    const second = place < other.length ? other[place]! : b.ways.hops[b.place]!;
    if (first !== second) return first < second;
    // Never two the same: then one would be the beginning of the other, which has left the queue.
    if (place >= one.length || place >= other.length) return false;
  }
}
