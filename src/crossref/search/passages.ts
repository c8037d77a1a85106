/** Search in the documents' own words: the passages that facts cite. */
import { MODEL } from "../../domain";
import { PASSAGE_INDEX } from "../../graph/write";
import { count, flag, number, part, shape, thing, type Shape } from "../question";
import { marksOf } from "./highlight";
import type { SearchRequest } from "./request";

const Passage = MODEL.entity("Passage").class;

/** Most passages that one search looks at. */
export const MOST_PASSAGES = 200;

const HIT = shape("PassageHit", "A passage in whose own words the searched words stand.", {
  passage: thing(() => Passage)(
    "The passage; `evidence { nodes { fact { … } } }` leads to what rests on it.",
    {
      nullable: true,
    },
  ),
  score: number("How well it fits; only to be compared within one answer."),
  marks: count(
    "Where the words stand in its `excerpt`: pairs of first character and the one after the last, from 0.",
    { list: true },
  ),
});

export const PASSAGES: Shape = shape("PassageHits", "What a search found in the documents' own words.", {
  atHand: flag(
    "false: the documents were not at hand when the dataset was loaded, so none of their words were searched.",
  ),
  count: count(
    "How many passages were found: sentences, table cells or lines. One that only holds another is left out.",
  ),
  cut: flag(`true: there may be more, as the best ${MOST_PASSAGES} were looked at.`),
  hits: part(() => HIT)("The page of passages, the best first.", { list: true }),
});

type Row = readonly [id: string, score: number, excerpt: string, document: string];
export type PassageRows = readonly [atHand: boolean, rows: readonly Row[]];

/** Of a passage: it bears something that the conditions on `n` hold of. */
const bears = (conditions: readonly string[]): string[] =>
  conditions.length === 0
    ? []
    : [`EXISTS { MATCH (p)<-[:AT]-()<-[:SUPPORTED_BY]-(n) WHERE ${conditions.join(" AND ")} }`];

/**
 * An expression with the rows of passages. All evidence in a text has the day of that text, so it says when a passage
 * was public that only repeats another.
 *
 * @param conditions What has to hold of some fact `n` that rests on it.
 */
export function passagesText(request: SearchRequest, conditions: readonly string[]): string {
  const { documents, knownOn, types } = request;
  const all = [
    "p.generation IN $generations",
    ...(types && !types.includes("Passage") ? ["false"] : []),
    ...(documents
      ? ["EXISTS { MATCH (d)-[:PART_OF*0..3]->(whole:Document) WHERE whole.id IN $documents }"]
      : []),
    ...(knownOn
      ? ["COLLECT { MATCH (d)<-[:IN]-()<-[:AT]-(e:Evidence) RETURN e.publicFrom LIMIT 1 }[0] <= $knownOn"]
      : []),
    ...bears(conditions),
  ];
  return (
    "[EXISTS { MATCH (p:Passage) WHERE p.generation IN $generations AND p.excerptState = 'READ' }, " +
    `COLLECT { CALL db.index.fulltext.queryNodes('${PASSAGE_INDEX}', $passageQuery, {limit: toInteger($mostPassages)}) ` +
    `YIELD node AS p, score MATCH (p)-[:IN]->(d:Document) WHERE ${all.join(" AND ")} ` +
    "RETURN [p.id, score, p.excerpt, d.id] ORDER BY score DESC, p.id }]"
  );
}

interface Found {
  readonly id: string;
  readonly score: number;
  readonly excerpt: string;
  readonly document: string;
  readonly marks: readonly number[];
}

/** The page of what was found, as its shape has it. */
export function passagesFound(
  [atHand, rows]: PassageRows,
  words: readonly string[],
  fuzzy: boolean,
  { first, offset }: Pick<SearchRequest, "first" | "offset">,
): Record<string, unknown> {
  const all = rows.map(([id, score, excerpt, document]): Found => {
    return { id, score, excerpt, document, marks: marksOf(excerpt, words, fuzzy) };
  });
  const found = all.filter((each) => !isToldByOthers(each, all));
  return {
    atHand,
    count: found.length,
    cut: rows.length >= MOST_PASSAGES,
    hits: found.slice(offset, offset + first).map(({ id, score, marks }) => ({ passage: id, score, marks })),
  };
}

/** A wide passage, all of whose marks stand in narrower ones inside it. */
function isToldByOthers(wide: Found, all: readonly Found[]): boolean {
  const inside = all.filter(
    ({ id, document, excerpt }) =>
      id !== wide.id &&
      document === wide.document &&
      excerpt.length < wide.excerpt.length &&
      wide.excerpt.includes(excerpt),
  );
  return inside.reduce((sum, { marks }) => sum + marks.length, 0) >= wide.marks.length && inside.length > 0;
}
