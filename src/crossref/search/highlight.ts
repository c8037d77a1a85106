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
  marks: Marks,
  texts: Readonly<Record<Highlight["in"], readonly string[]>>,
): Highlight[] {
  return (Object.entries(texts) as [Highlight["in"], readonly string[]][])
    .flatMap(([place, all]) => all.map((text) => ({ in: place, text, marks: marks.in(text) })))
    .filter(({ marks: found }) => found.length > 0)
    .slice(0, MOST_TEXTS);
}

/** Finds the words that were searched for in texts; what it finds of a word it keeps, as texts share most of theirs. */
export class Marks {
  private readonly words: readonly string[];
  private readonly known = new Map<string, boolean>();

  constructor(
    words: readonly string[],
    private readonly fuzzy: boolean,
  ) {
    this.words = words.map(folded);
  }

  /** Pairs of first character and the one after the last, for each word that fits. */
  in(text: string): number[] {
    return [...text.matchAll(WORD)].flatMap((match) =>
      this.fits(match[0]) ? [match.index, match.index + match[0].length] : [],
    );
  }

  private fits(word: string): boolean {
    let found = this.known.get(word);
    if (found === undefined) {
      const here = folded(word);
      this.known.set(word, (found = this.words.some((wanted) => matches(here, wanted, this.fuzzy))));
    }
    return found;
  }
}

/** Without accents, curls and case, as the index folds them. */
const folded = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

function matches(found: string, word: string, fuzzy: boolean): boolean {
  if (found.startsWith(word)) return true;
  if (!fuzzy || word.length < 4) return false;
  return distance(found, word) <= (word.length < 8 ? 1 : 2);
}
