/** Words, figures, addresses and signs of a text. */
import { normalize } from "./normalize";
import { remembered } from "./remembered";

export interface Token {
  /** As it stands, after normalization. */
  readonly raw: string;
  /** For comparison: lower case. */
  readonly folded: string;
  readonly kind: "word" | "figure" | "address" | "sign";
  /** Span in the normalized text. */
  readonly start: number;
  readonly end: number;
}

/** A text with its normal form and its tokens. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const ADDRESS = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?:\\/\\/|www\\.)[^\\s<>()]*[^\\s<>().,;:?!]";
// Figures keep what is printed with them: 4a, 1st, 10:30, 4,600, 2.5.
const FIGURE = "\\d+(?:[.,:]\\d+)*(?:\\p{L}+(?![\\p{L}\\p{N}]))?";
const WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:'\\p{L}+)*";
const SIGN = "[&%£€$+@]";
const TOKEN = new RegExp(`(${ADDRESS})|(${FIGURE})|(${WORD})|(${SIGN})`, "gu");
/** Kinds of token, in the order of the groups above. */
const KINDS = ["address", "figure", "word", "sign"] as const;

export const tokenize = remembered((original): TokenText => {
  const text = normalize(original);
  const tokens = [...text.matchAll(TOKEN)].map((match): Token => ({
    raw: match[0],
    folded: match[0].toLowerCase(),
    kind: KINDS.find((_, group) => match[group + 1] !== undefined)!,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, tokens };
});

/** Whether two tokens are the same word: case aside, and a possessive ending aside where `found` has one. */
export function sameToken(wanted: Token, found: Token): boolean {
  const equal =
    wanted.folded === found.folded ||
    `${wanted.folded}'s` === found.folded ||
    wanted.folded === `${found.folded}'s`;
  // An acronym is not the word that happens to be spelt alike: IT and it, VAL and val.
  return equal && !(isAcronym(wanted.raw) && !/\p{Lu}/u.test(found.raw));
}

/** Two to six capitals, with figures or a plural s at most. */
export const isAcronym = (raw: string): boolean =>
  /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(raw) && raw.length <= 7;

/** A word without its possessive or plural ending, for comparisons that are to forgive both. */
export function stem(folded: string): string {
  const bare = folded.replace(/'s?$/, "");
  if (bare.length <= 3) return bare;
  if (bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  return bare.endsWith("s") && !bare.endsWith("ss") ? bare.slice(0, -1) : bare;
}

/** Where the tokens of `wanted` stand one after the other in `text`; null where they do not. An empty text stands nowhere. */
export function findTokens(
  wanted: readonly Token[],
  text: readonly Token[],
  from = 0,
): [first: number, last: number] | null {
  if (wanted.length === 0) return null;
  for (let start = from; start + wanted.length <= text.length; start++) {
    if (wanted.every((token, index) => sameToken(token, text[start + index]!)))
      return [start, start + wanted.length - 1];
  }
  return null;
}

/** Whether `value` stands in `text`, whatever the typography around its words. */
export const standsIn = (value: string, text: TokenText): boolean =>
  findTokens(tokenize(value).tokens, text.tokens) !== null;
