/** Search in the documents' own words: the passages that facts cite, and those that repeat one. */
import { parseRanges } from "../../dataset/documents";
import { MODEL } from "../../domain";
import { PASSAGE_INDEX } from "../../graph/write";
import { count, flag, number, part, shape, thing, type Shape } from "../question";
import { textDay } from "../shared/documents";
import type { Marks } from "./highlight";
import { narrowest } from "./narrowest";
import type { SearchRequest } from "./request";

const Passage = MODEL.entity("Passage").class;

/** Most passages that one search reads. */
export const MOST_PASSAGES = 200;

const HIT = shape("PassageHit", "A passage in whose own words the searched words stand.", {
  passage: thing(() => Passage)(
    "The passage; `evidence { nodes { fact { … } } }` leads to what rests on it.",
    { nullable: true },
  ),
  score: number("How well it fits; only to be compared within one answer."),
  marks: count(
    "Where the words stand in its `excerpt`: pairs of first character and the one after the last, from 0.",
    { list: true },
  ),
});

export const PASSAGES: Shape = shape("PassageHits", "What a search found in the documents' own words.", {
  atHand: flag(
    "false: some document in which was searched was not at hand when the dataset was loaded, so its words were not.",
  ),
  count: count(
    "How many passages were found: sentences, table cells or lines. A wide one that only holds others is left out.",
  ),
  cut: flag(`true: more than ${MOST_PASSAGES} passages hold the words, and the best of them were read.`),
  hits: part(() => HIT)("The page of passages, the best first.", { list: true }),
});

type Row = readonly [id: string, score: number, excerpt: string, document: string, locator: string];
export type PassageRows = readonly [atHand: boolean, rows: readonly Row[]];

/**
 * An expression with whether all words were at hand, and the rows of passages, one more than are read where there are more.
 *
 * @param conditions What has to hold of some fact `n` that rests on it.
 */
export function passagesText({ documents, knownOn }: SearchRequest, conditions: readonly string[]): string {
  const scope = [
    "p.generation IN $generations",
    ...(documents
      ? ["EXISTS { MATCH (p)-[:IN]->()-[:PART_OF*0..3]->(whole:Document) WHERE whole.id IN $documents }"]
      : []),
  ];
  const all = [
    ...scope,
    ...(knownOn
      ? // Of the text, as a passage that only repeats another has no evidence of its own.
        [`${textDay("d")} <= $knownOn`]
      : []),
    ...(conditions.length > 0
      ? [`EXISTS { MATCH (p)<-[:AT]-()<-[:SUPPORTED_BY]-(n) WHERE ${conditions.join(" AND ")} }`]
      : []),
  ];
  return (
    `[NOT EXISTS { MATCH (p:Passage) WHERE p.excerptState <> 'READ' AND ${scope.join(" AND ")} }, ` +
    // Without a limit of the index: what it leaves out before the conditions are looked at would look like silence.
    `COLLECT { CALL db.index.fulltext.queryNodes('${PASSAGE_INDEX}', $passageQuery) YIELD node AS p, score ` +
    `MATCH (p)-[:IN]->(d:Document) WHERE ${all.join(" AND ")} ` +
    "WITH p, d, score ORDER BY score DESC, p.id LIMIT toInteger($mostPassages) + 1 " +
    "RETURN [p.id, score, p.excerpt, d.id, p.locator] ORDER BY score DESC, p.id }]"
  );
}

/** The page of what was found, as its shape has it. */
export function passagesFound(
  [atHand, rows]: PassageRows,
  marks: Marks,
  { first, offset }: Pick<SearchRequest, "first" | "offset">,
): Record<string, unknown> {
  const found = narrowest(
    rows.slice(0, MOST_PASSAGES).map(([passage, score, excerpt, document, locator]) => {
      const [range] = parseRanges(locator);
      return { passage, score, excerpt, document, range: range!, marks: marks.in(excerpt) };
    }),
  );
  return {
    atHand,
    count: found.length,
    cut: rows.length > MOST_PASSAGES,
    hits: found.slice(offset, offset + first),
  };
}
