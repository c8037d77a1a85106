/**
 * Time, said again in plain code from the documented meaning: how a thing stands on a day (asOf), whether it was known on
 * a day (knownOn), and what the sightings of a holding say.
 */
import type { MemoryGraph, Thing } from "./memory-graph";

export interface Days {
  readonly asOf: string | null;
  readonly standings: readonly string[];
  readonly knownOn: string | null;
}

export const NO_DAYS: Days = { asOf: null, standings: ["CERTAIN", "BETWEEN_SIGHTINGS"], knownOn: null };

/** The days in force under a field: each argument that is given takes the place of the one around it. */
export function daysUnder(around: Days, args: Readonly<Record<string, unknown>>): Days {
  const given = Object.entries(args).filter(([name, value]) => name in NO_DAYS && (value ?? null) !== null);
  return { ...around, ...Object.fromEntries(given) };
}

/** Whether documents public by the day show it. What no document bears by itself, such as a passage, always counts as known. */
export function isKnown({ entity, publicDay }: Thing, { knownOn }: Days): boolean {
  if (knownOn === null || !(entity.evidenced || entity.name === "Evidence")) return true;
  return publicDay !== null && publicDay.day <= knownOn;
}

/** Whether a list shows it: known, and standing as asked where a day is asked for and the thing is dated at all. */
export function isListed(graph: MemoryGraph, thing: Thing, days: Days): boolean {
  if (!isKnown(thing, days)) return false;
  const standing = standingOf(graph, thing, days);
  return standing === null || days.standings.includes(standing);
}

/** null where no day is asked for, and for things that are not dated. */
export function standingOf(graph: MemoryGraph, thing: Thing, days: Days): string | null {
  const { time } = thing.entity;
  const day = days.asOf;
  if (day === null || time === null) return null;
  if ("span" in time) return spanStanding(graph, thing, day, days);
  const { earliest, latest } = thing.moment!;
  if (latest !== null && latest <= day) return "CERTAIN";
  return earliest !== null && earliest > day ? "EXCLUDED" : "UNKNOWN";
}

function spanStanding(graph: MemoryGraph, holding: Thing, day: string, days: Days): string {
  const { sightings, successor } = (
    holding.entity.time as { span: { sightings: string; successor?: string } }
  ).span;
  const seen = knownSightings(graph, holding, sightings, days);
  const some = (
    bound: string | null,
    test: (first: string | null, last: string | null) => boolean,
  ): boolean =>
    seen.some(
      (one) => (bound === null || boundOf(one) === bound) && test(one.moment!.earliest, one.moment!.latest),
    );

  if (some("START", (first) => first !== null && day < first)) return "EXCLUDED";
  if (some("END", (_, last) => last !== null && day > last)) return "EXCLUDED";
  const after = successor ? graph.pointingAt(holding, successor).filter((one) => isKnown(one, days)) : [];
  const shownAfter = after.flatMap((one) => knownSightings(graph, one, sightings, days));
  if (shownAfter.some(({ moment }) => moment!.latest !== null && moment!.latest <= day)) return "EXCLUDED";
  const shownByThen = some(null, (_, last) => last !== null && last <= day);
  const followed = successor ? graph.pointedAt(holding, successor).filter((one) => isKnown(one, days)) : [];
  const stillShown = followed.flatMap((one) => knownSightings(graph, one, sightings, days));
  if (!shownByThen && stillShown.some(({ moment }) => moment!.earliest !== null && moment!.earliest >= day))
    return "EXCLUDED";

  if (some(null, (first, last) => first === day && last === day)) return "CERTAIN";
  const began = some("START", (_, last) => last !== null && last <= day);
  const goesOn = some("END", (first) => first !== null && first >= day);
  if (began && goesOn) return "CERTAIN";
  const before = some(null, (_, last) => last !== null && last <= day);
  const later = some(null, (first) => first !== null && first >= day);
  return before && later ? "BETWEEN_SIGHTINGS" : "UNKNOWN";
}

/**
 * First or last day on which a holding is shown, or day on which it is said to begin or end; null where none is known.
 * Something said to have begun or ended by a day began or ended on the last day that this can mean.
 */
export function spanDay(graph: MemoryGraph, holding: Thing, name: string, days: Days): string | null {
  const { time } = holding.entity;
  if (!time || !("span" in time)) return null;
  const seen = knownSightings(graph, holding, time.span.sightings, days);
  const bounded = (bound: string): Thing[] => seen.filter((one) => boundOf(one) === bound);
  const lastDays = (things: Thing[]): string[] => sorted(things.map(({ moment }) => moment!.latest));
  if (name === "firstSeen") return sorted(seen.map(({ moment }) => moment!.earliest))[0] ?? null;
  if (name === "lastSeen") return lastDays(seen).at(-1) ?? null;
  return (name === "starts" ? lastDays(bounded("START"))[0] : lastDays(bounded("END")).at(-1)) ?? null;
}

const sorted = (days: readonly (string | null)[]): string[] => days.filter((day) => day !== null).sort();

function knownSightings(graph: MemoryGraph, holding: Thing, edge: string, days: Days): Thing[] {
  return graph.pointingAt(holding, edge).filter((one) => one.moment !== null && isKnown(one, days));
}

const boundOf = (sighting: Thing): string => (sighting.values.get("bound") as string | undefined) ?? "SEEN";
