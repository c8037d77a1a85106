import { Times } from "../../src/crossref/paths/days";
import { AGAINST, dayNumber, type Network } from "../../src/crossref/paths/network";
import { RELATIONS } from "../../src/crossref/paths/relations";
import { requestOf, wantedIn } from "../../src/crossref/paths/request";
import { findPaths, type Found } from "../../src/crossref/paths/search";
import type { PlainPath, PlainQuestion } from "./paths-oracle";

export interface SearchOptions {
  readonly first?: number;
  readonly timeMs?: number;
}

/** The search for paths in a network at hand, without an API or a database. */
export async function searchIn(
  network: Network,
  { knownOn, ...args }: PlainQuestion,
  { first = 1_000, timeMs = 60_000 }: SearchOptions = {},
): Promise<Found> {
  const [dataset] = args.between[0]!.split("/");
  const pins = [{ dataset: dataset!, generation: network.generation, digest: "" }];
  const request = requestOf({ ...args, first }, { pins });
  const [from, until] = [request.from, request.until].map(dayNumber);
  const times = new Times(network, { from: from!, until: until!, knownOn: dayNumber(knownOn) });
  return findPaths(network, wantedIn(network, times, request), { ...request, timeMs });
}

/** A path in one line: its weight, then of each hop the direction, relation, what it hops over, and where it leads. */
export function pathText(network: Network, hops: readonly number[]): string {
  const { weight, via, flags, relation, ids, to } = network;
  return line(
    hops.reduce((total, hop) => total + weight[hop]!, 0),
    hops.map((hop) => ({
      direction: flags[hop]! & AGAINST ? "AGAINST" : "ALONG",
      relation: RELATIONS[relation[hop]!]!.name,
      via: via[hop]! < 0 ? null : ids[via[hop]!]!,
      to: ids[to[hop]!]!,
    })),
  );
}

export const plainText = ({ weight, hops }: PlainPath): string => line(weight, hops);

const line = (
  weight: number,
  hops: readonly Pick<PlainPath["hops"][number], "direction" | "relation" | "via" | "to">[],
): string =>
  [
    `${weight}:`,
    ...hops.map(({ direction, relation, via, to }) => {
      const over = via === null ? relation : `${relation} ${short(via)}`;
      return direction === "ALONG" ? `-${over}-> ${short(to)}` : `<-${over}- ${short(to)}`;
    }),
  ].join(" ");

/** Without the dataset. */
const short = (id: string): string => id.split("/").slice(1).join("/");
