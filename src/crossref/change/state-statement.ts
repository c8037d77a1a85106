/** What the graph is asked about the state of a thing on a day: who holds its offices and seats, and what was said of it. */
import { MODEL } from "../../domain";
import { known, standing, TextScope } from "../../graph/read";
import type { Statement } from "../../graph/statement";
import { daysOf } from "../shared/ask";
import { constant, paramsOf } from "../shared/terms";

const TENURE = MODEL.entity("Tenure");
const MEMBERSHIP = MODEL.entity("Membership");

/** Offices and seats of `s`: itself, those of a body, those that chair it, those in which somebody sits. */
const PLACES = [
  "MATCH (p:Role {key: s.key}) RETURN p",
  "MATCH (p:Seat {key: s.key}) RETURN p",
  "MATCH (s)<-[:OFFICE_OF]-(p:Role) RETURN p",
  "MATCH (s)-[:CHAIRED_BY]->(p:Role) RETURN p",
  "MATCH (s)<-[:SEAT_ON|ON_BEHALF_OF]-(p:Seat) RETURN p",
  "MATCH (s)<-[:HELD_BY]-()-[:IN_ROLE]->(p:Role) RETURN p",
  "MATCH (s)<-[:MEMBER]-()-[:FILLS]->(p:Seat) RETURN p",
].join(" UNION ");

export interface StateRequest {
  readonly key: string;
  readonly asOf: string;
  readonly knownOn: string | null;
}

/**
 * Rows of an office or seat, its type, and lists of who may hold it: [id, standing, the last day up to the day asked for
 * and the first day after it on which it is shown]. Of a person only what that person holds.
 */
export function placesStatement({ key, asOf, knownOn }: StateRequest): Statement {
  const scope = new TextScope();
  const days = daysOf({ asOf, knownOn });
  const day = scope.param(days.asOf!);
  const place = known(scope, "p", [MODEL.entity("Role"), MODEL.entity("Seat")], days) ?? "true";
  const seen = (variable: string): string => known(scope, variable, [TENURE], days) ?? "true";
  const shown = (condition: string, column: string, order: string): string =>
    `COLLECT { MATCH (h)<-[:SHOWS]-(q) WHERE ${condition} AND ${seen("q")} RETURN ${column} ORDER BY ${column}${order} LIMIT 1 }[0]`;
  const stands = standing(scope, "h", [TENURE, MEMBERSHIP], days);
  return {
    name: "places",
    text:
      `MATCH (s:Sightline {key: ${scope.param(constant(key))}}) CALL (s) { ${PLACES} } WITH s, p WHERE ${place} RETURN p.id, p.type, ` +
      `COLLECT { MATCH (h)-[:IN_ROLE|FILLS]->(p) WHERE ${seen("h")} AND (NOT s:Person OR EXISTS { (h)-[:HELD_BY|MEMBER]->(s) }) ` +
      `RETURN [h.id, ${stands}, ${shown(`q.atLatest <= ${day}`, "q.atLatest", " DESC")}, ${shown(`q.atEarliest > ${day}`, "q.atEarliest", "")}] ` +
      "ORDER BY h.id } ORDER BY p.type, p.id",
    params: paramsOf(scope),
  };
}

/** One row where the thing is there: the id of the last that was said by then of how it stands. */
export const statusStatement = ({ key, asOf, knownOn }: StateRequest): Statement => ({
  name: "status",
  text:
    "MATCH (s:Sightline {key: $key}) RETURN COLLECT { MATCH (s)<-[:STATUS_OF]-(x) " +
    // A span from one day to another holds from its first; any other date may mean its last day.
    "WITH x, coalesce(CASE x.asOfPrecision WHEN 'INTERVAL' THEN x.atEarliest END, x.atLatest, x.atEarliest, x.publicFrom) AS day " +
    `WHERE day <= $asOf${knownOn === null ? "" : " AND x.publicFrom <= $knownOn"} RETURN x.id ORDER BY day DESC, x.id LIMIT 1 }[0]`,
  params: { key, asOf, knownOn },
});
