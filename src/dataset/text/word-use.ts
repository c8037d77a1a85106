import { nameWords } from "./names";
import { tokenize } from "./tokens";

/**
 * How texts write their words: a capital at the head of a sentence makes a name of a word only if the texts write it
 * with a capital elsewhere too, and never small.
 */
export class WordUse {
  private readonly small = new Set<string>();
  private readonly names = new Set<string>();

  constructor(units: Iterable<string>) {
    for (const unit of units) {
      const text = tokenize(unit);
      for (const { kind, raw, folded } of text.tokens) {
        if (kind === "word" && !/\p{Lu}/u.test(raw)) this.small.add(folded.replace(/'s?$/, ""));
      }
      for (const { token, doubtful } of nameWords(text))
        if (!doubtful) this.names.add(token.folded.replace(/'s?$/, ""));
    }
  }

  isName(folded: string): boolean {
    const bare = folded.replace(/'s?$/, "");
    return this.names.has(bare) && !this.small.has(bare);
  }
}
