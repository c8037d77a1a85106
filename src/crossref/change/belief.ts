/** Something that one would have believed on a day, and that later documents show to have been otherwise. */
export interface Belief {
  readonly kind: BeliefKind;
  /** Ids of what it was about. */
  readonly about: readonly string[];
  readonly property: string | null;
  readonly believed: string;
  readonly now: string;
  /** Ids of what showed it, of what shows it otherwise, and of what says so. */
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string;
  readonly correctedOn: string;
}

export type BeliefKind = "CONTRADICTED" | "OFFICE" | "SEAT" | "LIFE" | "FIGURE" | "STATUS";

/** Whether something was public by a day; what has no such day never was. */
export const publicBy = (publicFrom: string | null, day: string): boolean =>
  publicFrom !== null && publicFrom <= day;
export const publicAfter = (publicFrom: string | null, day: string): boolean =>
  publicFrom !== null && publicFrom > day;

/** The one for which a key is smallest; the first of several. */
export function least<Item>(items: readonly Item[], key: (item: Item) => string): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best && key(best) <= key(item) ? best : item),
    undefined,
  );
}

/** The one for which a key is largest; the first of several. */
export function greatest<Item>(items: readonly Item[], key: (item: Item) => string): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best && key(best) >= key(item) ? best : item),
    undefined,
  );
}
