/** Names of a text: runs of words that capitals set apart. */
import { COMMON_WORDS, TITLES } from "./common-words";
import { isAcronym, type Token, type TokenText } from "./tokens";

export interface NameWord {
  /** Place among the tokens of the text. */
  readonly at: number;
  readonly token: Token;
  /** Opens a sentence, where any word takes a capital, so that whether it is a name is not plain. */
  readonly opens: boolean;
  /** Opens a sentence, and no other name word follows on it. */
  readonly doubtful: boolean;
}

const ENDS_SENTENCE = /[.?!]["')\]]*\s+["'([]*$/;

/** The words that are, or may be, names: capitalised, and neither common words nor titles nor single letters at the start. */
export function nameWords({ text, tokens }: TokenText): NameWord[] {
  const found: NameWord[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "address") found.push({ at, token, opens: false, doubtful: false });
    if (!isNameWord(token)) continue;
    const first = opensSentence(text, tokens, at);
    if (first && token.raw.length === 1) continue;
    const opens = first && !hasInnerCapital(token.raw);
    const next = tokens[at + 1];
    const inRun = next !== undefined && isNameWord(next) && /^[ -]$/.test(text.slice(token.end, next.start));
    found.push({ at, token, opens, doubtful: opens && !inRun });
  }
  return found;
}

function isNameWord({ kind, raw, folded }: Token): boolean {
  if (kind !== "word" || !/\p{Lu}/u.test(raw)) return false;
  const bare = folded.replace(/'s?$/, "");
  if (TITLES.has(bare)) return false;
  return !COMMON_WORDS.has(bare) || (isAcronym(raw) && raw.length > 2 && !COMMON_WORDS.has(bare));
}

const hasInnerCapital = (raw: string): boolean => /\p{Lu}/u.test(raw.slice(1));

function opensSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const before = text.slice(0, tokens[at]!.start);
  // A label such as 6. or a) or B2. stands before the sentence it opens.
  if (/^["'([\s-]*(?:\(?[\p{L}\d]{1,3}(?:\.\d+)*[.)]\s*)?["'([\s]*$/u.test(before)) return true;
  return ENDS_SENTENCE.test(before);
}
