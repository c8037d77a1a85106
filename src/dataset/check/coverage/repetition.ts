/** A repeated unit has nothing that its source has not. */
import { stem, tokenize, type TokenText } from "../../text/tokens";
import type { Mark } from "./marks";

/** Least share of a repeated unit's words that stand in its source. */
export const REPEATED = 0.8;

const stemsOf = ({ tokens }: TokenText): Set<string> => new Set(tokens.map(({ folded }) => stem(folded)));

/** Which share of the words of `text` stands in the source, 0 to 1. */
export function shareIn(source: TokenText, text: string): number {
  const stems = stemsOf(source);
  const { tokens } = tokenize(text);
  return tokens.length === 0
    ? 1
    : tokens.filter(({ folded }) => stems.has(stem(folded))).length / tokens.length;
}

/** The dates, figures and names that do not stand in the source. */
export function notIn(source: TokenText, marks: readonly Mark[]): Mark[] {
  const stems = stemsOf(source);
  return marks.filter(
    ({ form, tokens }) => form !== "promise" && !tokens.every(({ folded }) => stems.has(stem(folded))),
  );
}
