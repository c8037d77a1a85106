/** A change, and whether it lies between two days. */
import type { ChangeHow } from "./kinds";

/** First and last day on which something can have happened; null where that side is open. */
export interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Change extends Span {
  readonly kind: string;
  readonly how: ChangeHow;
  /** Ids: what changed, the fact that shows it before, and the one that shows it after. */
  readonly thing: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly stated: boolean;
}

/** The days after the first, up to the second. */
export interface Window {
  readonly from: string;
  readonly until: string;
}

export type Certainty = "CERTAIN" | "POSSIBLE";

/** null where it lies outside; of a span that is open on one side the other counts. */
export function certaintyOf({ earliest, latest }: Span, { from, until }: Window): Certainty | null {
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === null || last === null || first > until || last <= from) return null;
  return earliest !== null && latest !== null && earliest > from && latest <= until ? "CERTAIN" : "POSSIBLE";
}

/** By the day on which it had surely happened; what happened to one thing stays together. */
export function byDay(kinds: readonly string[]): (a: Change, b: Change) => number {
  const key = (change: Change): string[] => [
    change.latest ?? change.earliest ?? "",
    String(kinds.indexOf(change.kind)).padStart(2, "0"),
    change.thing,
    change.after ?? "",
    change.before ?? "",
  ];
  return (a, b) => {
    const [one, other] = [key(a), key(b)];
    const place = one.findIndex((part, at) => part !== other[at]);
    return place < 0 ? 0 : one[place]! < other[place]! ? -1 : 1;
  };
}
