import { findTokens, tokenize, type Token, type TokenText } from "../../text/tokens";
import type { DatasetIndex } from "../dataset-index";

/** A printed name of some thing of the dataset, found in a text. */
export interface KnownName {
  readonly last: number;
  /** Ids of the things that bear it. */
  readonly things: readonly string[];
}

/** All printed names of a dataset, by their first word. */
export class NameIndex {
  private readonly byFirst = new Map<string, { tokens: readonly Token[]; things: Set<string> }[]>();

  constructor(private readonly index: DatasetIndex) {
    for (const thing of index.dataset.things) {
      for (const name of index.namesOf(thing.id)) this.add(name, thing.id);
    }
  }

  /** The longest known name that begins at that token; null where none does. */
  longestAt(text: TokenText, at: number): KnownName | null {
    const first = text.tokens[at]!.folded.replace(/'s$/, "");
    let best: KnownName | null = null;
    for (const { tokens, things } of this.byFirst.get(first) ?? []) {
      const last = at + tokens.length - 1;
      if (best && last <= best.last) continue;
      if (findTokens(tokens, text.tokens.slice(at, last + 1))) best = { last, things: [...things] };
    }
    return best;
  }

  /** Whether one of the thing's printed names stands in the text. */
  standsIn(thing: string, text: TokenText): boolean {
    return this.index.namesOf(thing).some((name) => findTokens(tokenize(name).tokens, text.tokens) !== null);
  }

  private add(name: string, thing: string): void {
    const { tokens } = tokenize(name);
    if (tokens.length === 0) return;
    const first = tokens[0]!.folded.replace(/'s$/, "");
    const list = this.byFirst.get(first) ?? [];
    this.byFirst.set(first, list);
    const same = list.find(
      (each) => each.tokens.map(({ raw }) => raw).join(" ") === tokens.map(({ raw }) => raw).join(" "),
    );
    if (same) same.things.add(thing);
    else list.push({ tokens, things: new Set([thing]) });
  }
}
