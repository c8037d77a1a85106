import { distance } from "fastest-levenshtein";

/**
 * The candidate most like `word`, or null where none is like enough to be what was meant: at most a third of the
 * letters, or two, differ, or one contains the other.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    const longer = Math.max(word.length, candidate.length);
    const allowed = longer < 4 ? 1 : Math.max(2, Math.floor(longer / 3));
    const contained =
      word.length > 3 && (candidate.includes(word) || (candidate.length > 3 && word.includes(candidate)));
    const score = edits <= allowed ? edits : contained ? 100 + edits : Infinity;
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}
