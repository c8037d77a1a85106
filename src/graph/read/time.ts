/**
 * Time in the graph: how a thing stands on a day (asOf), and whether it was known on a day (knownOn).
 *
 * An event stands by its own date: CERTAIN once its last possible day is over, UNKNOWN while the day falls inside what
 * its date leaves open, EXCLUDED before. A holding (tenure, membership) stands by its sightings: see `spanStanding`.
 */
import type { EntityModel } from "../../model";
import type { Days, Param } from "./request";
import type { TextScope } from "./text";

const SHOWN = "SHOWS";

/** Types that carry the day from which they were public. */
const dated = (entity: EntityModel): boolean => entity.evidenced || entity.name === "Evidence";

/** Condition that `variable` was known on the day; null where no day is asked for or nothing of it can be unknown. */
export function known(
  scope: TextScope,
  variable: string,
  entities: readonly EntityModel[],
  days: Days,
): string | null {
  if (!days.knownOn) return null;
  const some = entities.some(dated);
  if (!some) return null;
  const day = scope.param(days.knownOn);
  if (entities.every(dated)) return `${variable}.publicFrom <= ${day}`;
  return `(${variable}.publicFrom <= ${day} OR (${variable}.publicFrom IS NULL AND NOT ${variable}:Evidenced))`;
}

/**
 * Condition that a member of a list stands as asked; null where no day is asked for or nothing is dated. What is not dated
 * is listed whatever is asked for, among dated things too.
 */
export function standsAsAsked(
  scope: TextScope,
  variable: string,
  entities: readonly EntityModel[],
  days: Days,
): string | null {
  if (!days.asOf || !entities.some((entity) => entity.time)) return null;
  const asked = scope.param(days.standings);
  return byType(variable, entities, standings(scope, variable, entities, days.asOf, days), (text) =>
    text === null ? "true" : `${text} IN ${asked}`,
  );
}

/** How `variable` stands on the day, as text; `null` where no day is asked for, and for what is not dated. */
export function standing(
  scope: TextScope,
  variable: string,
  entities: readonly EntityModel[],
  days: Days,
): string {
  if (!days.asOf) return "null";
  const texts = standings(scope, variable, entities, days.asOf, days);
  return byType(variable, entities, texts, (text) => text ?? "null");
}

/** Types with the text that says how they stand; those that are not dated are left out. */
type Standings = readonly (readonly [types: readonly EntityModel[], text: string])[];

function standings(
  scope: TextScope,
  variable: string,
  entities: readonly EntityModel[],
  asOf: Param,
  days: Days,
): Standings {
  const day = scope.param(asOf);
  const events = entities.filter(({ time }) => time && !("span" in time));
  const spans = entities.filter(({ time }) => time && "span" in time);
  const found: [readonly EntityModel[], string][] = [];
  if (events.length > 0) {
    found.push([
      events,
      `CASE WHEN ${variable}.atLatest <= ${day} THEN 'CERTAIN' WHEN ${variable}.atEarliest > ${day} THEN 'EXCLUDED' ELSE 'UNKNOWN' END`,
    ]);
  }
  if (spans.length > 0) found.push([spans, spanStanding(scope, variable, day, days)]);
  return found;
}

/** What `make` makes of a thing's standing, by its type; of null where it is not dated. */
function byType(
  variable: string,
  entities: readonly EntityModel[],
  texts: Standings,
  make: (text: string | null) => string,
): string {
  if (texts.length === 1 && texts[0]![0].length === entities.length) return make(texts[0]![1]);
  const cases = texts.map(([types, text]) => `WHEN ${isOneOf(variable, types)} THEN ${make(text)}`);
  return `CASE ${cases.join(" ")} ELSE ${make(null)} END`;
}

/**
 * A holding on a day. EXCLUDED: before a stated start, after a stated end, once a successor is shown, or before it is shown
 * itself while its predecessor is shown still. CERTAIN: shown that very day, or between a stated start and a stated end.
 * BETWEEN_SIGHTINGS: shown before and after. Else UNKNOWN.
 */
function spanStanding(scope: TextScope, variable: string, day: string, days: Days): string {
  const [list, seen, one] = [scope.variable("l"), scope.variable("s"), scope.variable("x")];
  const [after, by] = [scope.variable("w"), scope.variable("s")];
  const [before, still] = [scope.variable("w"), scope.variable("s")];
  const visible = days.knownOn ? ` WHERE ${seen}.publicFrom <= ${scope.param(days.knownOn)}` : "";
  // A successor counts once it is known itself, as it is what says whom it replaced.
  const knownOn = days.knownOn && scope.param(days.knownOn);
  const wereKnown = (...variables: string[]): string =>
    knownOn ? variables.map((each) => ` AND ${each}.publicFrom <= ${knownOn}`).join("") : "";
  const any = (condition: string): string => `any(${one} IN ${list} WHERE ${condition})`;
  return (
    `head([${list} IN [COLLECT { MATCH (${variable})<-[:${SHOWN}]-(${seen})${visible} ` +
    `RETURN [coalesce(${seen}.bound, 'SEEN'), ${seen}.atEarliest, ${seen}.atLatest] }] | ` +
    `CASE WHEN ${any(`(${one}[0] = 'START' AND ${day} < ${one}[1]) OR (${one}[0] = 'END' AND ${day} > ${one}[2])`)} ` +
    `OR EXISTS { MATCH (${variable})<-[:REPLACES]-(${after})<-[:${SHOWN}]-(${by}) WHERE ${by}.atLatest <= ${day}${wereKnown(after, by)} } ` +
    `OR (NOT coalesce(${any(`${one}[2] <= ${day}`)}, false) ` +
    `AND EXISTS { MATCH (${variable})-[:REPLACES]->(${before})<-[:${SHOWN}]-(${still}) WHERE ${still}.atEarliest >= ${day}${wereKnown(before, still)} }) ` +
    `THEN 'EXCLUDED' ` +
    `WHEN ${any(`${one}[1] = ${day} AND ${one}[2] = ${day}`)} ` +
    `OR (${any(`${one}[0] = 'START' AND ${one}[2] <= ${day}`)} AND ${any(`${one}[0] = 'END' AND ${one}[1] >= ${day}`)}) THEN 'CERTAIN' ` +
    `WHEN ${any(`${one}[2] <= ${day}`)} AND ${any(`${one}[1] >= ${day}`)} THEN 'BETWEEN_SIGHTINGS' ELSE 'UNKNOWN' END])`
  );
}

/** A day derived from a holding's sightings; `null` where none is known. */
export function spanDay(
  scope: TextScope,
  variable: string,
  name: "firstSeen" | "lastSeen" | "starts" | "ends",
  days: Days,
): string {
  const seen = scope.variable("s");
  const bound = name === "starts" ? "START" : name === "ends" ? "END" : null;
  // What began "by" a day has no first possible day: the stated start is the day by which it had begun.
  const column = `${seen}.${name === "firstSeen" ? "atEarliest" : "atLatest"}`;
  const last = name === "lastSeen" || name === "ends";
  const conditions = [`${column} IS NOT NULL`];
  if (bound) conditions.push(`${seen}.bound = '${bound}'`);
  if (days.knownOn) conditions.push(`${seen}.publicFrom <= ${scope.param(days.knownOn)}`);
  return (
    `COLLECT { MATCH (${variable})<-[:${SHOWN}]-(${seen}) WHERE ${conditions.join(" AND ")} ` +
    `RETURN ${column} ORDER BY ${column}${last ? " DESC" : ""} LIMIT 1 }[0]`
  );
}

/** `(v:A OR v:B)`. */
export function isOneOf(variable: string, entities: readonly EntityModel[]): string {
  const tests = entities.map((entity) => `${variable}:${entity.name}`);
  return tests.length === 1 ? tests[0]! : `(${tests.join(" OR ")})`;
}
