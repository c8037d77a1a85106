import type { EnumDeclaration } from "../../model";
import { Node } from "../../model";
import { count, flag, number, oneOf, part, shape, text, thing, type Ask, type Question } from "../question";
import { bounded, generationsOf } from "../shared/ask";
import { typesNamed } from "../shared/types";
import { highlights, Marks, type Highlight } from "./highlight";
import { PASSAGES, passagesFound } from "./passages";
import {
  exactQuery,
  fuzzyPassageQuery,
  fuzzyQuery,
  passageQuery,
  within,
  wordsOf,
  type SearchWords,
} from "./query";
import type { SearchRequest } from "./request";
import { MOST_HITS, readFound, searchStatement, type Found } from "./statement";

const PLACE: EnumDeclaration = {
  name: "HighlightPlace",
  description: "Where in a thing a searched word stands.",
  values: {
    NAME: "In a name under which it is printed, or an abbreviation.",
    TEXT: "In a printed label of it, or in what it says.",
    TOPIC: "In a name or synonym of a topic it is about.",
  },
};
const HIGHLIGHT = shape("Highlight", "A text of a thing in which searched words stand.", {
  in: oneOf(PLACE)("Where."),
  text: text("The text."),
  marks: count("Where the words stand: pairs of first character and the one after the last, from 0.", {
    list: true,
  }),
});
const HIT = shape("SearchHit", "A thing that was found.", {
  thing: thing(() => Node)("The thing.", { nullable: true }),
  score: number("How well it fits; only to be compared within one answer."),
  exact: flag("true: one of its names is the very text that was searched for."),
  highlights: part(() => HIGHLIGHT)("Texts in which the words stand, at most five.", { list: true }),
});
const FACET = shape("SearchFacet", "How many of the things found have a value.", {
  value: text("The value: a type's name, an id, a year."),
  label: text("The value for people."),
  count: count("How many of the things found have it."),
});
const FACETS = shape(
  "SearchFacets",
  "What the things found have in common; the most frequent first, at most fifty.",
  {
    types: part(() => FACET)("Their types.", { list: true }),
    topics: part(() => FACET)("Topics they are about, by id.", { list: true }),
    documents: part(() => FACET)("Documents that bear them, and the documents those are parts of, by id.", {
      list: true,
    }),
    years: part(() => FACET)("Years of the matter, or where it has no date, of publication.", { list: true }),
  },
);
const SEARCH = shape("SearchAnswer", "What a search found.", {
  count: count(`How many things were found; at most ${MOST_HITS} are looked at.`),
  cut: flag(
    `true: the words stand in ${MOST_HITS} things or more, and only the best of those were narrowed down.`,
  ),
  fuzzy: flag("true: nothing fits the words as typed, and slips of typing were allowed."),
  hits: part(() => HIT)("The page of things, the best first.", { list: true }),
  facets: part(() => FACETS)("Counts over everything found."),
  passages: part(() => PASSAGES)(
    "Passages that facts cite, or that repeat one, in whose own words the searched words stand; narrowed as the things are.",
  ),
});

export const search: Question = {
  name: "search",
  description:
    "One box over everything: by words, names, abbreviations, printed labels and numbers, synonyms of topics, with slips of " +
    "typing; and beside the things found, the passages of the documents in which the words stand. All words have to fit. " +
    "One statement; two where nothing fits as typed.",
  args: {
    text: {
      content: { scalar: "String" },
      required: true,
      description: "What to search for; any text is safe.",
    },
    types: { content: { scalar: "String" }, list: true, description: "Only things of these types, by name." },
    topics: { content: { scalar: "ID" }, list: true, description: "Only things about one of these topics." },
    documents: {
      content: { scalar: "ID" },
      list: true,
      description: "Only things that one of these documents, or a part of it, bears.",
    },
    years: { content: { scalar: "Int" }, list: true, description: "Only things of these years." },
    first: { content: { scalar: "Int" }, description: "How many; 20, at most 100." },
    offset: { content: { scalar: "Int" }, description: "How many to pass over first; 0, at most 2,000." },
  },
  days: ["knownOn"],
  answer: { shape: () => SEARCH },
  async find(ask, args) {
    const words = wordsOf(args.text as string);
    const request = {
      words: words.words,
      whole: words.whole,
      generations: generationsOf(ask),
      knownOn: ask.knownOn,
      types: typesNamed(args.types),
      topics: (args.topics as string[] | null) ?? null,
      documents: (args.documents as string[] | null) ?? null,
      years: (args.years as number[] | null)?.map(String) ?? null,
      first: bounded("first", args.first, 20, 100),
      offset: bounded("offset", args.offset, 0, MOST_HITS),
    };
    const typed = { query: exactQuery(words), passageQuery: passageQuery(words) };
    const exact = await found(ask, request, typed);
    const { total, passages } = exact;
    if (total > 0 || passages[1].length > 0) return served(words, exact, false, request);
    const slips = { query: fuzzyQuery(words), passageQuery: fuzzyPassageQuery(words) };
    return served(words, await found(ask, request, slips), true, request);
  },
};

type Queries = Pick<SearchRequest, "query" | "passageQuery">;

async function found(
  ask: Ask,
  request: Omit<SearchRequest, keyof Queries>,
  queries: Queries,
): Promise<Found> {
  const { generations } = request;
  const query = within(generations, queries.query);
  const [row] = await ask.read(
    searchStatement({ ...request, query, passageQuery: within(generations, queries.passageQuery) }),
  );
  return readFound(row!);
}

function served(
  { words }: SearchWords,
  { total, cut, hits, types, topics, documents, years, passages }: Found,
  fuzzy: boolean,
  request: Pick<SearchRequest, "first" | "offset">,
): Record<string, unknown> {
  const marks = new Marks(words, fuzzy);
  const facet = (values: Found["types"]): object[] =>
    values.map(([value, label, size]) => ({ value, label, count: size }));
  return {
    count: total,
    cut,
    fuzzy,
    hits: hits.map(([id, score, exact, names, texts, themes]) => ({
      thing: id,
      score,
      exact,
      highlights: highlights(marks, {
        NAME: names ?? [],
        TEXT: texts ?? [],
        TOPIC: themes ?? [],
      } satisfies Record<Highlight["in"], string[]>),
    })),
    facets: {
      types: facet(types),
      topics: facet(topics),
      documents: facet(documents),
      years: facet(years),
    },
    passages: passagesFound(passages, marks, request),
  };
}
