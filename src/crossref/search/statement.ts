import type { Statement } from "../../graph/statement";
import { SEARCH_INDEX } from "../../graph/write";

export interface SearchRequest {
  /** A query of the full-text index. */
  readonly query: string;
  readonly whole: string;
  readonly generations: readonly string[];
  readonly knownOn: string | null;
  readonly types: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly years: readonly string[] | null;
  readonly first: number;
  readonly offset: number;
}

/** Most things that one search ranks and counts. */
export const MOST_HITS = 2_000;

const YEAR = "left(coalesce(n.atEarliest, n.publicFrom), 4)";
/** Documents that bear a thing, and those they are parts of. */
const BORNE = "(n)-[:SUPPORTED_BY]->()-[:AT]->()-[:IN]->(:Document)-[:PART_OF*0..3]->(d:Document)";

/**
 * One row: the number of things found, the page of them as [id, score, exact, names, texts, topics], and for each facet its
 * values with labels and counts: types, topics, documents, years.
 */
export function searchStatement(request: SearchRequest): Statement {
  const { types, topics, documents, years, knownOn } = request;
  const conditions = [
    "n.generation IN $generations",
    ...(knownOn ? ["n.publicFrom <= $knownOn"] : []),
    ...(types ? ["n.type IN $types"] : []),
    ...(topics ? ["EXISTS { MATCH (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics }"] : []),
    ...(documents ? [`EXISTS { MATCH ${BORNE} WHERE d.id IN $documents }`] : []),
    ...(years ? [`${YEAR} IN $years`] : []),
  ];
  const facet = (match: string, value: string, label = value): string =>
    `COLLECT { UNWIND hits AS h WITH h[0] AS n ${match} WITH ${value} AS value, ${label} AS label, count(DISTINCT n) AS number ` +
    "WHERE value IS NOT NULL RETURN [value, label, number] ORDER BY number DESC, value LIMIT 50 }";
  return {
    name: "search",
    text:
      `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: toInteger($most)}) YIELD node AS n, score ` +
      `WITH n, score WHERE ${conditions.join(" AND ")} ` +
      "WITH n, score, any(name IN n.searchNames WHERE toLower(name) = $whole) AS exact " +
      "ORDER BY coalesce(exact, false) DESC, score DESC, n.id WITH collect([n, score, coalesce(exact, false)]) AS hits " +
      "RETURN size(hits), " +
      "[h IN hits[toInteger($offset)..toInteger($offset) + toInteger($first)] | " +
      "[h[0].id, h[1], h[2], h[0].searchNames, h[0].searchText, h[0].searchTopics]], " +
      `${facet("", "n.type")}, ${facet("MATCH (n)-[:ABOUT]->(t:Topic)", "t.id", "t.name")}, ` +
      `${facet(`MATCH ${BORNE}`, "d.id", "d.name")}, ${facet("", YEAR)}`,
    params: { ...request, most: MOST_HITS },
  };
}
