/** A search text as a query of the full-text index. What is typed is words and nothing else: no character means more. */
import { SightlineError } from "../../errors";

/** Words beyond this are left aside: nobody types more in a search box. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 400;
/** A word, with what stands inside it: 2.1, 53,000, A4.3 and nurse's are one each, as in the index. */
export const WORD = /[\p{L}\p{N}]+(?:(?:['’.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}]+)*/gu;

export interface SearchWords {
  /** As typed, in one case, without what separates them. */
  readonly words: readonly string[];
  /** The whole text in one case, for names that are exactly that. */
  readonly whole: string;
}

/**
 * The words of a text.
 *
 * @throws SightlineError BAD_SEARCH where it holds no word, or is longer than anybody types.
 */
export function wordsOf(text: string): SearchWords {
  if (text.length > MOST_CHARACTERS)
    throw new SightlineError(
      "BAD_SEARCH",
      `The text to search for has ${text.length} characters, and at most ${MOST_CHARACTERS} are read`,
      "Search for the words that matter.",
    );
  const words = (text.normalize("NFC").match(WORD) ?? []).map((word) => word.toLowerCase());
  if (words.length === 0)
    throw new SightlineError(
      "BAD_SEARCH",
      `"${text.slice(0, 40)}" holds no word to search for`,
      "Type a name, an abbreviation, a printed number or any word.",
    );
  return { words: words.slice(0, MOST_WORDS), whole: text.trim().toLowerCase().replace(/\s+/g, " ") };
}

/** Every word has to stand somewhere; names count most, then printed and written texts, then topics. */
export function exactQuery({ words }: SearchWords): string {
  const phrase = `"${words.join(" ")}"`;
  const each = words.map(
    (word) =>
      `(searchNames:${quoted(word)}^4 OR searchNames:${word}*^2 OR searchText:${quoted(word)} OR ` +
      `searchText:${word}*^0.5 OR searchTopics:${quoted(word)}^0.5)`,
  );
  return `(${each.join(" AND ")}) OR searchNames:${phrase}^8 OR searchText:${phrase}^2`;
}

/** The same with slips of typing: one in words of four letters or more, two in long ones. */
export function fuzzyQuery({ words }: SearchWords): string {
  return words
    .map(
      (word) =>
        `(searchNames:${fuzzy(word)}^4 OR searchText:${fuzzy(word)} OR searchTopics:${fuzzy(word)}^0.5)`,
    )
    .join(" AND ");
}

/** Every word has to stand in the passage, as typed or at the beginning of a longer one. */
export function passageQuery({ words }: SearchWords): string {
  const each = words.map((word) => `(excerpt:${quoted(word)}^2 OR excerpt:${word}*)`);
  return `(${each.join(" AND ")}) OR excerpt:"${words.join(" ")}"^4`;
}

/** The same with slips of typing. */
export const fuzzyPassageQuery = ({ words }: SearchWords): string =>
  words.map((word) => `excerpt:${fuzzy(word)}`).join(" AND ");

/** The query within these generations; they count nothing in the rank, and are compared exactly afterwards. */
export function within(generations: readonly string[], query: string): string {
  const one = generations.map((generation) => `generation:${quoted(generation)}^0`);
  return `(${query}) AND (${one.join(" OR ") || NOWHERE})`;
}

const NOWHERE = "generation:none^0";

/** In quotes, so that AND, OR and NOT are words too, and the index takes it apart as it took its texts. */
const quoted = (word: string): string => `"${word}"`;

function fuzzy(word: string): string {
  if (word.length < 4) return quoted(word);
  return `${word}~${word.length < 8 ? 1 : 2}`;
}
