import type { Days } from "./days";
import type { Neighbour } from "./memory-graph";
import { compareKeys, keysOf, type Key, type Term } from "./order";

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of a list, complete: whatever of it may be asked for. */
export class Page {
  readonly rows: readonly Neighbour[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;

  constructor(
    all: readonly Neighbour[],
    private readonly terms: readonly Term[],
    { first, last, after, before }: PageArguments,
    pageDefault: number,
    /** In force below it. */
    readonly days: Days,
  ) {
    const sorted = all
      .map((row) => ({ row, keys: keysOf(terms, row) }))
      .sort((a, b) => compareKeys(terms, a.keys, b.keys));
    const isAfter = (keys: Key[]): boolean =>
      !after || compareKeys(terms, keys, decodeOracleCursor(after)) > 0;
    const isBefore = (keys: Key[]): boolean =>
      !before || compareKeys(terms, keys, decodeOracleCursor(before)) < 0;
    const between = sorted.filter(({ keys }) => isAfter(keys) && isBefore(keys));
    const backward = typeof last === "number";
    const length = first ?? last ?? pageDefault;
    const shown = backward ? between.slice(Math.max(0, between.length - length)) : between.slice(0, length);
    const goesOn = between.length > length;
    this.rows = shown.map(({ row }) => row);
    this.total = sorted.length;
    this.hasNextPage = backward ? sorted.some(({ keys }) => !isBefore(keys)) : goesOn;
    this.hasPreviousPage = backward ? goesOn : sorted.some(({ keys }) => !isAfter(keys));
  }

  cursor(row: Neighbour): string {
    return encodeOracleCursor(keysOf(this.terms, row));
  }
}

const PREFIX = "oracle:";

const encodeOracleCursor = (keys: readonly Key[]): string => PREFIX + JSON.stringify(keys);

/** Order values and, last, the id. */
export const decodeOracleCursor = (text: string): Key[] => JSON.parse(text.slice(PREFIX.length)) as Key[];

export const isOracleCursor = (text: string): boolean => text.startsWith(PREFIX);
