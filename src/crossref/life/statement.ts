/** What the graph is asked about lives: each intent with everything that happened to it. */
import type { Statement } from "../../graph/statement";
import { belongs } from "./belongs";
import { dateCells } from "./dates";
import { happenings, heldOn, type Seen } from "./happenings";
import { INTENT } from "./kinds";

export interface LivesRequest {
  readonly generations: readonly string[];
  readonly knownOn: string | null;
  /** Types of the intents. */
  readonly types: readonly string[];
  /** Key of the thing to which they belong; null for all. */
  readonly of: string | null;
}

/** Lives of the intents of some types. */
export function livesStatement({ generations, knownOn, types, of }: LivesRequest): Statement {
  const seen = seenBy(knownOn);
  // One text, whichever types are asked for: a new text costs the database more than a look at a type's things.
  const among = INTENT.entities.map(
    ({ name }) => `MATCH (x:${name}) WHERE '${name}' IN $types AND x.generation IN $generations RETURN x`,
  );
  const conditions = [seen("x"), of === null ? "true" : belongs("x", INTENT.entities)].join(" AND ");
  return {
    name: "lives",
    text: `CALL () { ${among.join(" UNION ALL ")} } WITH x WHERE ${conditions} RETURN ${columns(seen)} ORDER BY x.id`,
    // Always as many: the database plans anew for a list of another size.
    params: { generations, knownOn, of, types: INTENT.entities.map((_, at) => types[at] ?? "") },
  };
}

/** The life of one, whether it was known or not. */
export const lifeStatement = (key: string, knownOn: string | null): Statement => ({
  name: "life",
  text: `MATCH (x:Sightline {key: $key}) RETURN ${columns(seenBy(knownOn))}`,
  params: { key, knownOn },
});

const seenBy =
  (knownOn: string | null): Seen =>
  (variable) =>
    knownOn === null ? "true" : `${variable}.publicFrom <= $knownOn`;

/** Of `x`; `readIntent` takes them in this order. */
const columns = (seen: Seen): string =>
  [
    "x.id",
    "x.type",
    "x.publicFrom",
    dateCells("x", "Action", "dueOn"),
    `head(COLLECT { MATCH (x)-[:DUE_AT]->(m) WHERE ${seen("m")} RETURN ${heldOn("m")} })`,
    "head(COLLECT { MATCH (x)-[:RAISED_AT|UNDERTAKEN_UNDER|PUT_UNDER]->()-[:ITEM_OF*0..1]->(m:Meeting)-[:SITTING_OF]->(b) " +
      `WHERE ${seen("m")} RETURN [m.id, ${heldOn("m")}, b.id] })`,
    `head(${issued(seen)})`,
    happenings(seen),
  ].join(", ");

/** When the inspection or document came out that makes a recommendation or gives a promise. */
function issued(seen: Seen): string {
  const inDocument = "(x)-[:RECOMMENDED_IN|UNDERTAKEN_IN]->(d:Document)";
  const dates: [match: string, date: string][] = [
    ["(x)-[:RECOMMENDED_BY]->(d:Inspection)", dateCells("d", "Inspection", "publishedOn")],
    [inDocument, dateCells("d", "Document", "publicOn")],
    [inDocument, dateCells("d", "Document", "issuedOn")],
  ];
  return dates
    .map(
      ([match, date]) =>
        `COLLECT { MATCH ${match} WHERE ${seen("d")} AND ${date}[0] IS NOT NULL RETURN ${date} }`,
    )
    .join(" + ");
}
