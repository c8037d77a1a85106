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

/** Things that were said, put or done on the day that their time is: at a meeting, or in a report up to it. */
const SAID = MODEL.entities
  .filter(({ time, name }) => (time && "via" in time) || name === "Meeting" || name === "ProgressUpdate")
  .map(({ name }) => `'${name}'`)
  .join(", ");

/** Condition that a thing was known on the day asked for. */
export type Seen = (variable: string) => string;

export const heldOn = (variable: string): string => dateCells(variable, "Meeting", "heldOn");
const AT = `CASE WHEN m IS NULL THEN null ELSE [m.id, ${heldOn("m")}] END`;
/** First and last day of what may be of any type. Of other things the time is not when something was said in them. */
const spanCells = (variable: string): string => `[null, ${variable}.atEarliest, ${variable}.atLatest]`;
const spokenOn = (variable: string): string =>
  `CASE WHEN ${variable}.type IN [${SAID}] THEN ${spanCells(variable)} END`;
const ITSELF = "(x)<-[:ACTIVITY_OF*0..1]-(t)";
const ELSEWHERE = "s <> x AND NOT (s)-[:ACTIVITY_OF]->(x)";

/** What names a thing can rest on an older text too, which says what is meant; it was told when its source was public. */
const TOLD_FROM = "CASE WHEN s.publicFrom > e.publicFrom THEN s.publicFrom ELSE e.publicFrom END";

const SAYS_KEPT = "MATCH (x)-[:SUPPORTED_BY]->(w) WHERE (w.properties IS NULL OR 'keptBy' IN w.properties)";
const KEPT_SINCE = `head(COLLECT { ${SAYS_KEPT} RETURN w.publicFrom ORDER BY w.publicFrom LIMIT 1 })`;

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
      publicFrom: `reduce(last = e.publicFrom, day IN [${KEPT_SINCE}] | CASE WHEN day > last THEN day ELSE last END)`,
      own:
        `CASE WHEN e.type IN [${SAID}] THEN ${spanCells("e")} ` +
        `WHEN e.publicOn IS NOT NULL THEN ${dateCells("e", "Document", "publicOn")} ELSE ${dateCells("e", "Document", "issuedOn")} END`,
    },
    {
      source: "MENTION",
      match: `MATCH ${ITSELF}<-[:MENTIONS]-(e:Mention)-[:MENTIONED_IN]->(s) WHERE ${seen("t")} AND ${seen("e")} AND ${seen("s")} AND ${ELSEWHERE}`,
      value: "e.role",
      gist: "e.asPrinted",
      publicFrom: TOLD_FROM,
      own: spokenOn("s"),
      of: "t.id",
    },
    {
      source: "REFERENCE",
      match: `MATCH ${ITSELF}<-[:REFERS_TO]-(e:Reference)-[:REFERS_FROM]->(s) WHERE ${seen("t")} AND ${seen("e")} AND ${seen("s")} AND ${ELSEWHERE}`,
      value: "e.purpose",
      gist: "e.printed",
      publicFrom: TOLD_FROM,
      own: spokenOn("s"),
      of: "t.id",
    },
  ];
}
