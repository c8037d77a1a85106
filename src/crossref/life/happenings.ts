/** Where the graph shows that something happened to an intent `x`. */
import { MODEL } from "../../domain";
import { dateCells } from "./dates";

/** One kind of place; the names of its variables are free but for `x`, and `e` is the fact that shows it. */
interface Place {
  readonly source: string;
  readonly match: string;
  /** Word of the fact for what happened. */
  readonly value: string;
  readonly gist: string;
  readonly position?: string;
  readonly publicFrom?: string;
  /** Its own date, as date cells. */
  readonly own?: string;
  /** [id, date] of the meeting at which it was. */
  readonly meeting?: string;
  /** Date of the meeting to which it was put off. */
  readonly to?: string;
  /** Id of the intent to which it happened; the subject's, unless it says otherwise. */
  readonly of?: string;
}

/** Relations over which a text stands under an item, and an item in a meeting. */
const UNDER = [
  ...new Set(
    MODEL.entities.flatMap((entity) =>
      entity.links
        .filter(
          ({ name, forward, one, target, edge }) =>
            forward &&
            one &&
            edge !== "UNDER" &&
            (target.name === "AgendaItem" ||
              (entity.time && "via" in entity.time && entity.time.via === name)),
        )
        .map(({ edge }) => edge),
    ),
  ),
].sort();

/** Condition that a thing was known on the day asked for. */
export type Seen = (variable: string) => string;

export const heldOn = (variable: string): string => dateCells(variable, "Meeting", "heldOn");
const AT = `CASE WHEN m IS NULL THEN null ELSE [m.id, ${heldOn("m")}] END`;
/** What speaks of it may be of any type: its time is read where every event has it. */
const SPOKEN = "[null, s.atEarliest, s.atLatest]";
const ITSELF = "(x)<-[:ACTIVITY_OF*0..1]-(t)";
const ELSEWHERE = "NOT EXISTS { MATCH (s)-[:ACTIVITY_OF*0..1]->(x) }";

const SAYS_KEPT = "MATCH (x)-[:SUPPORTED_BY]->(w) WHERE (w.properties IS NULL OR 'keptBy' IN w.properties)";
const SAID = `head(COLLECT { ${SAYS_KEPT} RETURN w.publicFrom ORDER BY w.publicFrom LIMIT 1 })`;

/** A list of lists, one for each: see EventCells. */
export const happenings = (seen: Seen): string =>
  places(seen)
    .map(({ source, match, value, gist, ...given }) => {
      const { position = "null", publicFrom = "e.publicFrom", own = "null" } = given;
      const { meeting = "null", to = "null", of = "x.id" } = given;
      const cells = [`'${source}'`, value, "e.id", gist, publicFrom, position, own, meeting, to, of];
      return `COLLECT { ${match} RETURN [${cells.join(", ")}] }`;
    })
    .join(" + ");

function places(seen: Seen): Place[] {
  const meeting = (pattern: string): string => `OPTIONAL MATCH ${pattern} WHERE ${seen("m")}`;
  return [
    {
      source: "STEP",
      match:
        `MATCH (x)<-[:STEP_OF]-(e:ActionStep) WHERE ${seen("e")} ${meeting("(e)-[:STEP_AT]->(m:Meeting)")} ` +
        `OPTIONAL MATCH (e)-[:STEP_TO]->(o:Meeting) WHERE ${seen("o")}`,
      value: "e.kind",
      gist: "e.gist",
      position: "e.position",
      own: dateCells("e", "ActionStep", "happenedOn"),
      meeting: AT,
      to: heldOn("o"),
    },
    {
      source: "PROGRESS",
      match: `MATCH ${ITSELF}<-[:PROGRESS_ON]-(e:ProgressUpdate) WHERE ${seen("t")} AND ${seen("e")}`,
      value: "e.state",
      gist: "e.gist",
      position: "e.position",
      own: dateCells("e", "ProgressUpdate", "reportedUpTo"),
      of: "t.id",
    },
    {
      source: "RESPONSE",
      match: `MATCH (x)<-[:RESPONDS_TO]-(e:RecommendationResponse) WHERE ${seen("e")} ${meeting("(e)-[:GIVEN_AT]->(m:Meeting)")}`,
      value: "e.disposition",
      gist: "e.gist",
      own: dateCells("e", "RecommendationResponse", "givenOn"),
      meeting: AT,
    },
    {
      source: "DECISION",
      match: `MATCH (x)<-[:CONCERNS]-(e:Decision) WHERE ${seen("e")} ${meeting("(e)-[:DECIDED_UNDER]->()-[:ITEM_OF]->(m:Meeting)")}`,
      value: "e.kind",
      gist: "e.gist",
      position: "e.position",
      meeting: AT,
    },
    {
      source: "KEPT",
      // That it keeps the promise is said by the promise's own evidence, which can be younger than the promise.
      match: `MATCH (x)-[:KEPT_BY]->(e) WHERE ${seen("e")} AND EXISTS { ${SAYS_KEPT} AND ${seen("w")} }`,
      value: "null",
      gist: "e.caption",
      publicFrom: `reduce(last = e.publicFrom, day IN [${SAID}] | CASE WHEN day > last THEN day ELSE last END)`,
      own: `CASE WHEN e.publicOn IS NOT NULL THEN ${dateCells("e", "Document", "publicOn")} ELSE ${dateCells("e", "Document", "issuedOn")} END`,
      meeting: meetingOf("e", seen),
    },
    {
      source: "MENTION",
      match: `MATCH ${ITSELF}<-[:MENTIONS]-(e:Mention)-[:MENTIONED_IN]->(s) WHERE ${seen("t")} AND ${seen("e")} AND ${seen("s")} AND ${ELSEWHERE}`,
      value: "e.role",
      gist: "e.asPrinted",
      own: SPOKEN,
      meeting: meetingOf("s", seen),
      of: "t.id",
    },
    {
      source: "REFERENCE",
      match: `MATCH ${ITSELF}<-[:REFERS_TO]-(e:Reference)-[:REFERS_FROM]->(s) WHERE ${seen("t")} AND ${seen("e")} AND ${seen("s")} AND ${ELSEWHERE}`,
      value: "e.purpose",
      gist: "e.printed",
      own: SPOKEN,
      meeting: meetingOf("s", seen),
      of: "t.id",
    },
  ];
}

/** The meeting under which a text stands. A report names meetings as well, at which it was not made. */
const meetingOf = (variable: string, seen: Seen): string =>
  `head(COLLECT { MATCH (${variable})-[:${UNDER.join("|")}*0..3]->(m:Meeting) ` +
  `WHERE ${seen("m")} AND NOT ${variable}:ProgressUpdate RETURN [m.id, ${heldOn("m")}] ORDER BY m.id LIMIT 1 })`;
