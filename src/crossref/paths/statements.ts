/** What the graph is asked: the whole network once, and then what bears the hops that are shown. */
import type { Statement } from "../../graph/statement";

/**
 * Every fact of a generation: id, type, the day from which it was public, first and last day that its time can mean, and
 * its edges to other facts, each as `TYPE id`: one text for an edge takes half the time of two.
 *
 * @param most Rows beyond this are of no use, as the network is too large then.
 */
export const networkStatement = (generation: string, most: number): Statement => ({
  name: "paths network",
  text:
    "MATCH (n:Fact) WHERE n.generation = $generation WITH n LIMIT $limit " +
    "RETURN n.id, n.type, n.publicFrom, n.atEarliest, n.atLatest, " +
    "[(n)-[r]->(m:Fact) | type(r) + ' ' + m.id]",
  params: { generation, limit: most + 1 },
});

/** A thing that states a hop, by its stored key, and the properties under which evidence covers that. */
export type Stated = readonly [key: string, properties: readonly string[]];

/** Of each that has any: its place in the list, from 0, and the ids of the evidence that bears it. */
export const evidenceStatement = (stated: readonly Stated[], knownOn: string | null): Statement => ({
  name: "paths evidence",
  text:
    "UNWIND range(0, size($stated) - 1) AS place WITH place, $stated[place] AS asked " +
    "MATCH (:Sightline {key: asked[0]})-[:SUPPORTED_BY]->(e) " +
    "WHERE (e.properties IS NULL OR any(property IN e.properties WHERE property IN asked[1])) " +
    `${knownOn === null ? "" : "AND e.publicFrom <= $knownOn "}` +
    "WITH place, e.id AS id ORDER BY id RETURN place, collect(id)",
  params: { stated, knownOn },
});
