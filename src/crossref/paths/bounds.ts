/** What it costs at least to finish a path from anywhere, within the hops that are left. */
import type { Network } from "./network";
import { DONE, OFF, type Course } from "./course";

/** More than any path costs. */
export const NEVER = 0xffff;

/** Cost of a hop: its weight, and among equal sums of weights the number of hops. No path has sixteen. */
export const costOf = (weight: number): number => (weight << 4) | 1;

/**
 * By number of hops left: the least cost for each state and station, at `state * stations + station`. It is that of a walk,
 * which may come back to where it was, so never more than that of a path. Pauses after each of its passes over the
 * network, of which there are at most `maxHops` times the number of states.
 */
export function* lowerBounds(
  network: Network,
  course: Course,
  maxHops: number,
): Generator<undefined, readonly Uint16Array[]> {
  const stations = network.ids.length;
  const bounds = [new Uint16Array(course.states * stations).fill(NEVER)];
  for (let left = 1; left <= maxHops; left++) {
    const bound = new Uint16Array(course.states * stations).fill(NEVER);
    for (let state = 0; state < course.states; state++) {
      // A path that has come so far has used as many hops at least, and needs as many for what is still before it.
      const [behind, ahead] = course.visits(state);
      if (left < ahead || left > maxHops - behind) continue;
      layer(
        network,
        course,
        state,
        bounds[left - 1]!,
        bound.subarray(state * stations, (state + 1) * stations),
      );
      yield;
    }
    bounds.push(bound);
  }
  return bounds;
}

function layer(
  network: Network,
  course: Course,
  state: number,
  before: Uint16Array,
  into: Uint16Array,
): void {
  const { starts, weight, to } = network;
  for (let station = 0; station < into.length; station++) {
    if (!course.standsOn(station)) continue;
    let least = NEVER;
    for (let hop = starts[station]!, end = starts[station + 1]!; hop < end; hop++) {
      const next = course.after(state, hop);
      if (next === OFF) continue;
      const rest = next === DONE ? 0 : before[next * into.length + to[hop]!]!;
      if (rest === NEVER) continue;
      const cost = costOf(weight[hop]!) + rest;
      if (cost < least) least = cost;
    }
    into[station] = least;
  }
}
