/** What is searched for, and where. */
export interface SearchRequest {
  /** A query of the full-text index. */
  readonly query: string;
  /** The same for the index of passages. */
  readonly passageQuery: string;
  /** What is searched for, word by word and as a whole. */
  readonly words: readonly string[];
  readonly whole: string;
  readonly generations: readonly string[];
  readonly knownOn: string | null;
  readonly types: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly years: readonly string[] | null;
  readonly first: number;
  readonly offset: number;
}
