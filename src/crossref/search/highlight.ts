import { distance } from "fastest-levenshtein";
import { WORD } from "./query";

/** Where in a thing's texts the words that were searched for stand. */

export interface Highlight {
  readonly in: "NAME" | "TEXT" | "TOPIC";
  readonly text: string;
  /** First and last character of each mark, the last left out: pairs, counted from 0. */
  readonly marks: readonly number[];
}

const MOST_TEXTS = 5;

export function highlights(
  words: readonly string[],
  fuzzy: boolean,
  texts: Readonly<Record<Highlight["in"], readonly string[]>>,
): Highlight[] {
  return (Object.entries(texts) as [Highlight["in"], readonly string[]][])
    .flatMap(([place, all]) => all.map((text) => ({ in: place, text, marks: marksOf(text, words, fuzzy) })))
    .filter(({ marks }) => marks.length > 0)
    .slice(0, MOST_TEXTS);
}

/** Pairs of first character and the one after the last, for each word that fits. */
export function marksOf(text: string, words: readonly string[], fuzzy: boolean): number[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const found = folded(match[0]);
    const hit = words.some((word) => matches(found, folded(word), fuzzy));
    return hit ? [match.index, match.index + match[0].length] : [];
  });
}

/** Without accents, curls and case, as the index folds them. */
const folded = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

function matches(found: string, word: string, fuzzy: boolean): boolean {
  if (found.startsWith(word)) return true;
  if (!fuzzy || word.length < 4) return false;
  return distance(found, word) <= (word.length < 8 ? 1 : 2);
}
