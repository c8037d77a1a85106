import type { PlainPaths, PlainQuestion } from "./paths-oracle";
import type { Random } from "./random";

const DAYS = ["2014-06-30", "2016-01-01", "2017-11-15", "2018-12-31", "2020-03-01", "2021-06-01"];
const TYPES = [
  "Person",
  "Role",
  "Organization",
  "Board",
  "Seat",
  "Meeting",
  "AgendaItem",
  "Statement",
  "Document",
];

/** A question for paths of which a dataset may well have some: its things lie on a way that was walked at random. */
export function pathsQuestion(paths: PlainPaths, random: Random, mostHops: number): PlainQuestion {
  const maxHops = random.int(1, mostHops);
  const way = wayThrough(paths, random, maxHops);
  const ends = [way[0]!, way.length > 1 ? way.at(-1)! : another(paths, random, way[0]!)];
  const inside = way.slice(1, -1);
  const between = random.chance(0.25) && inside.length > 0 ? [ends[0]!, random.pick(inside), ends[1]!] : ends;
  const through = inside.filter(() => random.chance(0.25)).slice(0, 2);
  const named = new Set([...between, ...through]);
  const avoiding = [random.pick(paths.stations), ...inside].filter(
    (id) => !named.has(id) && random.chance(0.5),
  );
  const relations = [...new Set([...way.flatMap((id) => paths.relationsAt(id))])].filter(() =>
    random.chance(0.7),
  );
  const [from, until] = [random.pick(DAYS), random.pick(DAYS)].sort();
  return {
    between,
    maxHops,
    ...(random.chance(0.3) && { through }),
    ...(random.chance(0.3) && { avoiding }),
    ...(random.chance(0.2) && { types: TYPES.filter(() => random.chance(0.8)) }),
    ...(random.chance(0.2) && { relations }),
    ...(random.chance(0.3) && { from: from! }),
    ...(random.chance(0.3) && { until: until! }),
    ...(random.chance(0.3) && { knownOn: random.pick(DAYS) }),
  };
}

function wayThrough(paths: PlainPaths, random: Random, hops: number): string[] {
  const way = [random.pick(paths.stations)];
  while (way.length <= hops) {
    const next = paths.next(way.at(-1)!).filter((id) => !way.includes(id));
    if (next.length === 0) break;
    way.push(random.pick(next));
  }
  return way;
}

function another(paths: PlainPaths, random: Random, id: string): string {
  const picked = random.pick(paths.stations);
  return picked === id ? another(paths, random, id) : picked;
}
