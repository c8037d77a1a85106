import { costOf, NEVER } from "./bounds";
import { DONE, OFF, type Course } from "./course";
import type { Network } from "./network";

/** Ways on from a station, the most promising first, with what the rest of a path costs at least that takes them. */
export interface Ways {
  readonly hops: readonly number[];
  readonly costs: readonly number[];
}

/** The ways on that can lead to the end of a course; each list is made when it is first needed. */
export class WaysOn {
  private readonly made = new Map<number, Ways>();

  constructor(
    private readonly network: Network,
    private readonly course: Course,
    private readonly bounds: readonly Uint16Array[],
  ) {}

  /** @param left Number of hops that may still be taken. */
  from(at: number, state: number, left: number): Ways {
    const key = (state * this.network.ids.length + at) * this.bounds.length + left;
    let ways = this.made.get(key);
    if (!ways) this.made.set(key, (ways = this.make(at, state, left)));
    return ways;
  }

  private make(at: number, state: number, left: number): Ways {
    const { starts, to, weight, ids } = this.network;
    const found: [cost: number, hop: number][] = [];
    for (let hop = starts[at]!; left > 0 && hop < starts[at + 1]!; hop++) {
      const next = this.course.after(state, hop);
      if (next === OFF) continue;
      const rest = next === DONE ? 0 : this.bounds[left - 1]![next * ids.length + to[hop]!]!;
      if (rest !== NEVER) found.push([costOf(weight[hop]!) + rest, hop]);
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return { hops: found.map(([, hop]) => hop), costs: found.map(([cost]) => cost) };
  }
}
