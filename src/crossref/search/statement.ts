import { RESTS_ON } from "../shared/documents";
import { MOST_PASSAGES, passagesText, type PassageRows } from "./passages";
import type { SearchRequest } from "./request";
import type { Row, Statement } from "../../graph/statement";
import { SEARCH_INDEX } from "../../graph/write";

/** Most things that one search ranks and counts. */
export const MOST_HITS = 2_000;

type FacetRow = readonly [value: string, label: string, count: number];
type HitRow = readonly [id: string, score: number, exact: boolean, ...texts: (string[] | null)[]];

/** What was found. */
export interface Found {
  readonly total: number;
  readonly cut: boolean;
  readonly hits: readonly HitRow[];
  readonly types: readonly FacetRow[];
  readonly topics: readonly FacetRow[];
  readonly documents: readonly FacetRow[];
  readonly years: readonly FacetRow[];
  readonly passages: PassageRows;
}

const YEAR = "left(coalesce(n.atEarliest, n.publicFrom), 4)";

/** What a thing is found by, as the index has it. */
const ALL_TEXTS = "coalesce(n.searchNames, []) AS names, coalesce(n.searchTopics, []) AS topics";
/** Only what of it was known on the day: a name or a topic can be younger than the thing. */
const KNOWN_TEXTS =
  "[name IN [n.name] WHERE name IS NOT NULL] + " +
  "COLLECT { MATCH (m:Name)-[:NAMES]->(n) WHERE m.publicFrom <= $knownOn RETURN DISTINCT m.text } AS names, " +
  "COLLECT { MATCH (n)-[:ABOUT]->(t:Topic) WHERE t.publicFrom <= $knownOn " +
  "UNWIND [t.name] + COLLECT { MATCH (m:Name)-[:NAMES]->(t) WHERE m.publicFrom <= $knownOn RETURN m.text } AS text " +
  "RETURN DISTINCT text } AS topics";
/** The index knows no days. Where something of a thing was not known yet, what was known has to hold every word. */
const FOUND_BY_KNOWN =
  "(all(name IN coalesce(n.searchNames, []) WHERE name IN names) AND " +
  "all(topic IN coalesce(n.searchTopics, []) WHERE topic IN topics)) OR " +
  "all(word IN $words WHERE any(text IN names + coalesce(n.searchText, []) + topics WHERE toLower(text) CONTAINS word))";

/**
 * One row: the number of things found, whether the index holds more than were looked at, the page of them as [id, score,
 * exact, names, texts, topics], for each facet its values with labels and counts, and the passages: see `readFound`.
 */
export function searchStatement(request: SearchRequest): Statement {
  const { types, topics, documents, years, knownOn } = request;
  const known = (variable: string): string[] => (knownOn ? [`${variable}.publicFrom <= $knownOn`] : []);
  const about = (...conditions: string[]): string =>
    `MATCH (n)-[:ABOUT]->(t:Topic)${where(...known("t"), ...conditions)}`;
  // Documents that bear a thing, and those they are parts of.
  const borne = (...conditions: string[]): string =>
    `MATCH (n)${RESTS_ON}` + where(...known("d"), ...conditions);
  const matter = [
    ...(topics ? [`EXISTS { ${about("t.id IN $topics")} }`] : []),
    ...(years ? [`${YEAR} IN $years`] : []),
  ];
  const conditions = [
    "n.generation IN $generations",
    ...known("n"),
    ...(types ? ["n.type IN $types"] : []),
    ...(documents ? [`EXISTS { ${borne("d.id IN $documents")} }`] : []),
    ...matter,
  ];
  const facet = (match: string, value: string, label = value): string =>
    `COLLECT { UNWIND hits AS h WITH h[0] AS n ${match} WITH ${value} AS value, ${label} AS label, count(DISTINCT n) AS number ` +
    "WHERE value IS NOT NULL RETURN [value, label, number] ORDER BY number DESC, value LIMIT 50 }";
  return {
    name: "search",
    text:
      `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: toInteger($most)}) YIELD node AS n, score ` +
      `WITH n, score${where(...conditions)} ` +
      `WITH n, score, ${knownOn ? KNOWN_TEXTS : ALL_TEXTS} ` +
      `WITH n, score, names, topics${where(...(knownOn ? [FOUND_BY_KNOWN] : []))} ` +
      "WITH n, score, names, topics, any(name IN names WHERE toLower(name) = $whole) AS exact, " +
      // A score depends on all that is indexed; where the whole text stands in a name, the shorter name fits better.
      "head(COLLECT { UNWIND names AS name WITH name WHERE toLower(name) CONTAINS $whole RETURN size(name) AS size ORDER BY size LIMIT 1 }) AS near " +
      "ORDER BY exact DESC, near IS NULL, near, score DESC, n.id WITH collect([n, score, exact, names, topics]) AS hits " +
      `RETURN size(hits), COUNT { CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: toInteger($most)}) YIELD node RETURN node } >= $most, ` +
      "[h IN hits[toInteger($offset)..toInteger($offset) + toInteger($first)] | " +
      "[h[0].id, h[1], h[2], h[3], h[0].searchText, h[4]]], " +
      `${facet("", "n.type")}, ${facet(about(), "t.id", "t.name")}, ${facet(borne(), "d.id", "d.name")}, ${facet("", YEAR)}, ${passagesText(request, matter)}`,
    params: { ...request, most: MOST_HITS, mostPassages: MOST_PASSAGES },
  };
}

const where = (...conditions: string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";

export function readFound(row: Row): Found {
  const [total, cut, hits, types, topics, documents, years, passages] = row;
  return { total, cut, hits, types, topics, documents, years, passages } as Found;
}
