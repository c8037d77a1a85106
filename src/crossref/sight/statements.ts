/** What the graph is asked: where lines begin, and everything above that. */
import type { Statement } from "../../graph/statement";
import { UP } from "./edges";

/** Longest chain of printed references that is followed. */
const MOST_REFERENCES = 4;

const known = (variable: string, knownOn: string | null): string =>
  knownOn === null ? "" : ` AND ${variable}.publicFrom <= $knownOn`;

/** Of a node: id, type, caption, whether it sits in public, whether it publishes notes, whether it says what it is for. */
const nodeColumns = (node: string): string =>
  ["id", "type", "caption", "inPublic", "notesPublished", "purpose"]
    .map((column) => `${node}.${column}`)
    .join(", ");

/**
 * Rows of source, hops that lead to where a line begins (see below), and the node where it begins. Hops are three
 * lists: ids of the things that state them, ids that they reach, ids of the evidence that bears them.
 *
 * @param sources Which of SightSource are wanted.
 */
export function startsStatement(key: string, sources: readonly string[], knownOn: string | null): Statement {
  const parts: string[] = [];
  if (sources.includes("OWN")) parts.push("RETURN 'OWN' AS source, s AS start, [[], [], []] AS lead");
  if (sources.includes("ACTIVITIES"))
    parts.push(
      `MATCH (s)<-[:ACTIVITY_OF]-(x) WHERE true${known("x", knownOn)} ` +
        "RETURN 'ACTIVITIES' AS source, x AS start, [[x.id], [x.id], [[(x)-[:SUPPORTED_BY]->(e) | e.id]]] AS lead",
    );
  if (sources.includes("REFERENCES"))
    parts.push(
      `MATCH (s) ((a)<-[:REFERS_FROM]-(x)-[:REFERS_TO]->(b) WHERE true${known("x", knownOn)}){1,${MOST_REFERENCES}} (t) ` +
        // Where several ways lead there: the shortest, then by the ids along it, so that the answer is the same each time.
        "WHERE t <> s WITH t, x, b ORDER BY size(x), [v IN b | v.id], [v IN x | v.id] WITH t, head(collect([[v IN x | v.id], [v IN b | v.id], [v IN x | [(v)-[:SUPPORTED_BY]->(e) | e.id]]])) AS lead " +
        "RETURN 'REFERENCES' AS source, t AS start, lead",
    );
  return {
    name: "sight starts",
    text:
      `MATCH (s:Sightline {key: $key}) CALL { ${parts.map((part) => `WITH s ${part}`).join(" UNION ")} } ` +
      `RETURN source, lead, ${nodeColumns("start")} ORDER BY source, start.id`,
    params: { key, knownOn },
  };
}

/**
 * Edges that lead up from any of the things with those keys: lower id, edge type, ids of the evidence that bears it, id of
 * the thing that states it, and the upper node.
 */
export function aboveStatement(keys: readonly string[], maxHops: number, knownOn: string | null): Statement {
  const along = [...UP].filter(([, { along: up }]) => up).map(([edge]) => edge);
  const against = [...UP].filter(([, { along: up }]) => !up).map(([edge]) => edge);
  const properties = Object.fromEntries([...UP].map(([edge, { property }]) => [edge, property]));
  // A joining thing takes two edges for one hop; one hop more shows whether a line goes on.
  const most = 2 * (maxHops + 1);
  return {
    name: "sight above",
    text:
      `MATCH (s:Sightline) WHERE s.key IN $keys ` +
      `MATCH (s) ((a)-[r:${[...UP.keys()].join("|")}]-(b) WHERE ((type(r) IN $along AND startNode(r) = a) OR ` +
      `(type(r) IN $against AND endNode(r) = a))${known("b", knownOn)}){1,${most}} () ` +
      "UNWIND range(0, size(r) - 1) AS i WITH DISTINCT a[i] AS lower, r[i] AS edge, b[i] AS upper " +
      "RETURN lower.id, type(edge), " +
      "COLLECT { WITH startNode(edge) AS owner, type(edge) AS name MATCH (owner)-[:SUPPORTED_BY]->(e) " +
      "WHERE e.properties IS NULL OR $properties[name] IN e.properties RETURN e.id ORDER BY e.id }, " +
      `startNode(edge).id, ${nodeColumns("upper")} ` +
      "ORDER BY lower.id, type(edge), upper.id",
    params: { keys, along, against, properties, knownOn },
  };
}
