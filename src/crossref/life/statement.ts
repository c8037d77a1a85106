/** What the graph is asked about lives: each intent with everything that happened to it. */
import { MODEL } from "../../domain";
import type { Statement } from "../../graph/statement";
import { belongs } from "./belongs";
import { dateCells } from "./dates";
import { INTENT } from "./kinds";

export interface LivesRequest {
  readonly generations: readonly string[];
  readonly knownOn: string | null;
  /** Types of the intents. */
  readonly types: readonly string[];
  /** Key of the thing to which they belong; null for all. */
  readonly of: string | null;
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

const heldOn = (variable: string): string => dateCells(variable, "Meeting", "heldOn");

/** Lives of the intents of some types. */
export function livesStatement({ generations, knownOn, types, of }: LivesRequest): Statement {
  // One text, whichever types are asked for: a new text costs the database more than a look at a type's things.
  const among = INTENT.entities.map(
    ({ name }) => `MATCH (x:${name}) WHERE '${name}' IN $types AND x.generation IN $generations RETURN x`,
  );
  const conditions = [known("x", knownOn), of === null ? "true" : belongs("x")].join(" AND ");
  return {
    name: "lives",
    text: `CALL () { ${among.join(" UNION ALL ")} } WITH x WHERE ${conditions} RETURN ${columns(knownOn)} ORDER BY x.id`,
    params: { generations, knownOn, types, of },
  };
}

/** The life of one, whether it was known or not. */
export const lifeStatement = (key: string, knownOn: string | null): Statement => ({
  name: "life",
  text: `MATCH (x:Sightline {key: $key}) RETURN ${columns(knownOn)}`,
  params: { key, knownOn },
});

const known = (variable: string, knownOn: string | null): string =>
  knownOn === null ? "true" : `${variable}.publicFrom <= $knownOn`;

/** Of `x`; `readLife` takes them in this order. */
function columns(knownOn: string | null): string {
  const seen = (variable: string): string => known(variable, knownOn);
  const meetingOf = (variable: string): string =>
    `head(COLLECT { MATCH (${variable})-[:${UNDER.join("|")}*0..3]->(m:Meeting) WHERE ${seen("m")} AND NOT ${variable}:ProgressUpdate ` +
    `RETURN [m.id, ${heldOn("m")}] ORDER BY m.id LIMIT 1 })`;
  const over = (edge: string, variable = "m"): string => `OPTIONAL MATCH ${edge} WHERE ${seen(variable)}`;
  /** Source, value, fact, gist, public from, position, own date, [meeting, its date], date put off to, of. */
  const event = (cells: readonly string[]): string => `RETURN [${cells.join(", ")}]`;
  const at = `CASE WHEN m IS NULL THEN null ELSE [m.id, ${heldOn("m")}] END`;
  const itself = "(x)<-[:ACTIVITY_OF*0..1]-(t)";
  const elsewhere = "NOT EXISTS { MATCH (s)-[:ACTIVITY_OF*0..1]->(x) }";
  const spoken = "[null, s.atEarliest, s.atLatest]";
  const steps =
    `MATCH (x)<-[:STEP_OF]-(e:ActionStep) WHERE ${seen("e")} ${over("(e)-[:STEP_AT]->(m:Meeting)")} ${over("(e)-[:STEP_TO]->(o:Meeting)", "o")} ` +
    event([
      "'STEP'",
      "e.kind",
      "e.id",
      "e.gist",
      "e.publicFrom",
      "e.position",
      dateCells("e", "ActionStep", "happenedOn"),
      at,
      heldOn("o"),
      "x.id",
    ]);
  const progress =
    `MATCH ${itself}<-[:PROGRESS_ON]-(e:ProgressUpdate) WHERE ${seen("t")} AND ${seen("e")} ` +
    event([
      "'PROGRESS'",
      "e.state",
      "e.id",
      "e.gist",
      "e.publicFrom",
      "e.position",
      dateCells("e", "ProgressUpdate", "reportedUpTo"),
      "null",
      "null",
      "t.id",
    ]);
  const responses =
    `MATCH (x)<-[:RESPONDS_TO]-(e:RecommendationResponse) WHERE ${seen("e")} ${over("(e)-[:GIVEN_AT]->(m:Meeting)")} ` +
    event([
      "'RESPONSE'",
      "e.disposition",
      "e.id",
      "e.gist",
      "e.publicFrom",
      "null",
      dateCells("e", "RecommendationResponse", "givenOn"),
      at,
      "null",
      "x.id",
    ]);
  const decisions =
    `MATCH (x)<-[:CONCERNS]-(e:Decision) WHERE ${seen("e")} ${over("(e)-[:DECIDED_UNDER]->()-[:ITEM_OF]->(m:Meeting)")} ` +
    event([
      "'DECISION'",
      "e.kind",
      "e.id",
      "e.gist",
      "e.publicFrom",
      "e.position",
      "null",
      at,
      "null",
      "x.id",
    ]);
  // That it keeps the promise is said by the promise's own evidence, which can be younger than the promise.
  const borne =
    knownOn === null
      ? "true"
      : `EXISTS { MATCH (x)-[:SUPPORTED_BY]->(w) WHERE ${seen("w")} AND (w.properties IS NULL OR 'keptBy' IN w.properties) }`;
  const kept =
    `MATCH (x)-[:KEPT_BY]->(e) WHERE ${seen("e")} AND ${borne} ` +
    event([
      "'KEPT'",
      "null",
      "e.id",
      "e.caption",
      "e.publicFrom",
      "null",
      `CASE WHEN e.publicOn IS NOT NULL THEN ${dateCells("e", "Document", "publicOn")} ELSE ${dateCells("e", "Document", "issuedOn")} END`,
      meetingOf("e"),
      "null",
      "x.id",
    ]);
  const mentions =
    `MATCH ${itself}<-[:MENTIONS]-(e:Mention)-[:MENTIONED_IN]->(s) WHERE ${seen("t")} AND ${seen("e")} AND ${seen("s")} AND ${elsewhere} ` +
    event([
      "'MENTION'",
      "e.role",
      "e.id",
      "e.asPrinted",
      "e.publicFrom",
      "null",
      spoken,
      meetingOf("s"),
      "null",
      "t.id",
    ]);
  const references =
    `MATCH ${itself}<-[:REFERS_TO]-(e:Reference)-[:REFERS_FROM]->(s) WHERE ${seen("t")} AND ${seen("e")} AND ${seen("s")} AND ${elsewhere} ` +
    event([
      "'REFERENCE'",
      "e.purpose",
      "e.id",
      "e.printed",
      "e.publicFrom",
      "null",
      spoken,
      meetingOf("s"),
      "null",
      "t.id",
    ]);
  const events = [steps, progress, responses, decisions, kept, mentions, references];
  return [
    "x.id",
    "x.type",
    "x.publicFrom",
    dateCells("x", "Action", "dueOn"),
    `head(COLLECT { MATCH (x)-[:DUE_AT]->(m) WHERE ${seen("m")} RETURN ${heldOn("m")} })`,
    `head(COLLECT { MATCH (x)-[:RAISED_AT|UNDERTAKEN_UNDER|PUT_UNDER]->()-[:ITEM_OF*0..1]->(m:Meeting)-[:SITTING_OF]->(b) WHERE ${seen("m")} RETURN [m.id, ${heldOn("m")}, b.id] })`,
    `head(${issued(seen)})`,
    events.map((each) => `COLLECT { ${each} }`).join(" + "),
  ].join(", ");
}

/** When the inspection or document came out that makes a recommendation or gives a promise. */
function issued(seen: (variable: string) => string): string {
  const dates: [match: string, date: string][] = [
    ["(x)-[:RECOMMENDED_BY]->(d:Inspection)", dateCells("d", "Inspection", "publishedOn")],
    ["(x)-[:RECOMMENDED_IN|UNDERTAKEN_IN]->(d:Document)", dateCells("d", "Document", "publicOn")],
    ["(x)-[:RECOMMENDED_IN|UNDERTAKEN_IN]->(d:Document)", dateCells("d", "Document", "issuedOn")],
  ];
  return dates
    .map(
      ([match, date]) =>
        `COLLECT { MATCH ${match} WHERE ${seen("d")} AND ${date}[0] IS NOT NULL RETURN ${date} }`,
    )
    .join(" + ");
}
