/** The shape of the answer, and how found paths are put into it. */
import { MODEL } from "../../domain";
import type { EnumDeclaration } from "../../model";
import { Fact } from "../../model";
import { count, day, oneOf, part, shape, text, thing, type Ask } from "../question";
import { dayText, type Times } from "./days";
import { AGAINST, type Network } from "./network";
import { RELATIONS } from "./relations";
import type { Found } from "./search";
import { evidenceStatement, type Stated } from "./statements";

const Evidence = MODEL.entity("Evidence").class;

const CUT: EnumDeclaration = {
  name: "PathCut",
  description: "Why there may be more paths than those shown. Those shown are the best ones all the same.",
  values: {
    COUNT: "There are more than were asked for.",
    TIME: "The search took as long as one may take, before all were looked for.",
  },
};
const DIRECTION: EnumDeclaration = {
  name: "HopDirection",
  description: "In which direction a hop follows its relation.",
  values: {
    ALONG:
      "As the relation is read: `from` is what has it and `to` is what it leads to. Of a joining thing: from the first of " +
      "the two that it joins to the second, such as from the person of a tenure to the role.",
    AGAINST: "The other way round.",
  },
};
const HOP = shape("PathHop", "One hop of a path.", {
  position: count("Place in the path, counted from 1."),
  from: thing(() => Fact)("Where it starts."),
  to: thing(() => Fact)("Where it leads."),
  relation: text(
    "How they are connected: the name of a relation, such as `reportsTo`, or of the type of the thing that joins them, such " +
      "as `tenure`.",
  ),
  direction: oneOf(DIRECTION)("In which direction it follows that."),
  weight: count("How much it adds to the path's weight."),
  via: thing(() => Fact)("The thing that joins them; null where one of them states the relation itself.", {
    nullable: true,
  }),
  earliest: day(
    "First day that the time of what states the hop can mean: of the joining thing, or of the one of the two that has the " +
      "relation. Of an office or seat, the first day on which it is shown to be held. null where it has no time.",
    { nullable: true },
  ),
  latest: day("Last such day; null where it is open or there is none.", { nullable: true }),
  evidence: thing(() => Evidence)("What bears this very hop.", { list: true }),
});
const PATH = shape("Path", "A way from the first thing to the last that comes by nothing twice.", {
  weight: count("Sum of the weights of its hops: the less, the closer the connection."),
  length: count("Number of its hops."),
  hops: part(() => HOP)("Its hops in order.", { list: true }),
});
export const PATHS = shape("Paths", "How things are connected.", {
  paths: part(() => PATH)("The paths: by weight, then by length, then by the ids along them.", {
    list: true,
  }),
  cut: oneOf(CUT)("Why there may be more; null where these are all.", { nullable: true }),
  looked: count("How many beginnings of paths were looked at."),
});

/** The answer, with the evidence of all its hops read in one statement. */
export async function served(network: Network, times: Times, found: Found, ask: Ask): Promise<object> {
  const bearing = new Bearing(network);
  for (const hop of found.paths.flat()) bearing.add(hop);
  const evidence = await bearing.read(ask);
  const paths = found.paths.map((hops) => {
    const made = hops.map((hop, place) => ({
      position: place + 1,
      ...hopOf(network, times, hop),
      evidence: evidence(hop),
    }));
    return { weight: made.reduce((sum, { weight }) => sum + weight, 0), length: made.length, hops: made };
  });
  return { paths, cut: found.cut, looked: found.looked };
}

interface HopOf {
  readonly weight: number;
  readonly [name: string]: unknown;
}

function hopOf(network: Network, times: Times, hop: number): HopOf {
  const { ids, to, via, relation, flags, weight } = network;
  const { earliest, latest } = times.span(statedBy(network, hop));
  return {
    from: ids[startOf(network, hop)],
    to: ids[to[hop]!],
    relation: RELATIONS[relation[hop]!]!.name,
    direction: flags[hop]! & AGAINST ? "AGAINST" : "ALONG",
    weight: weight[hop]!,
    via: via[hop]! < 0 ? null : ids[via[hop]!],
    earliest: dayText(earliest),
    latest: dayText(latest),
  };
}

/** The station whose hop it is. */
function startOf({ starts }: Network, hop: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= hop) low = middle;
    else high = middle;
  }
  return low;
}

/** The joining thing, or the one of the two that has the relation. */
function statedBy(network: Network, hop: number): number {
  const via = network.via[hop]!;
  if (via >= 0) return via;
  return network.flags[hop]! & AGAINST ? network.to[hop]! : startOf(network, hop);
}

/** What bears hops: each relation of each thing is asked for once. */
class Bearing {
  private readonly places = new Map<string, number>();
  private readonly stated: Stated[] = [];

  constructor(private readonly network: Network) {}

  add(hop: number): void {
    const key = this.keyOf(hop);
    if (this.places.has(key)) return;
    const { generation, ids, relation } = this.network;
    this.places.set(key, this.stated.length);
    const id = ids[statedBy(this.network, hop)]!;
    this.stated.push([`${generation}|${id}`, RELATIONS[relation[hop]!]!.properties]);
  }

  async read(ask: Ask): Promise<(hop: number) => readonly string[]> {
    if (this.stated.length === 0) return () => [];
    const rows = await ask.read(evidenceStatement(this.stated, ask.knownOn));
    const found = new Map(rows as [number, string[]][]);
    return (hop) => found.get(this.places.get(this.keyOf(hop))!) ?? [];
  }

  private keyOf(hop: number): string {
    return `${statedBy(this.network, hop)} ${this.network.relation[hop]}`;
  }
}
