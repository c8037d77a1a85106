/** What happened to an intent, in the order in which it happened. */
import type { PartialDate } from "../../model";
import { dayDate, lastDay, readDate, spanDate } from "./dates";

export interface LifeEvent {
  readonly kind: string;
  /** Which relation showed it, and the word that its fact has for it: a step's kind, a claimed state. */
  readonly source:
    "ITSELF" | "STEP" | "PROGRESS" | "RESPONSE" | "DECISION" | "KEPT" | "MENTION" | "REFERENCE";
  readonly value: string | null;
  /** Id of the thing that shows it. */
  readonly fact: string;
  readonly gist: string | null;
  readonly on: PartialDate | null;
  /** No day of it is known: `on` is the day from which the thing that shows it was public. */
  readonly onInferred: boolean;
  readonly at: string | null;
  /** When the meeting is to which it was put off. */
  readonly to: PartialDate | null;
  /** Id of the intent to which it happened: the subject, or an activity under it. */
  readonly of: string;
  readonly publicFrom: string | null;
  /** Place among those of its source on one day; steps have one among all steps. */
  readonly position: number;
  /** Day by which it has surely happened; NEVER where no day is known. */
  readonly day: string;
}

export const NEVER = "9999-12-31";
export type MeetingCells = readonly [id: string, heldOn: unknown, board?: string] | null;
export type EventCells = readonly [
  source: LifeEvent["source"],
  value: string | null,
  fact: string,
  gist: string | null,
  publicFrom: string | null,
  position: number | null,
  own: readonly unknown[] | null,
  meeting: MeetingCells,
  to: unknown,
  of: string,
];

export function readEvent(cells: EventCells): LifeEvent {
  const [source, value, fact, gist, publicFrom, position, own, meeting, to, of] = cells;
  const date = own?.length === 3 ? spanDate(own[1] as string | null, own[2] as string | null) : readDate(own);
  const dated = when(date, meeting, publicFrom);
  return {
    kind: kindOf(source, value),
    source,
    value,
    fact,
    gist,
    ...dated,
    to: readDate(to),
    of,
    publicFrom,
    position: position ?? 0,
  };
}

/** Its own date goes before that of the meeting, and that before the day from which it was public. */
export function when(
  own: PartialDate | null,
  meeting: MeetingCells,
  publicFrom: string | null,
): Pick<LifeEvent, "on" | "onInferred" | "at" | "day"> {
  const stated = own ?? (meeting && readDate(meeting[1]));
  const on = stated ?? (publicFrom === null ? null : dayDate(publicFrom));
  return { on, onInferred: !stated && on !== null, at: meeting?.[0] ?? null, day: lastDay(on) ?? NEVER };
}

const CLAIMS: Readonly<Record<string, string>> = {
  COMPLETE: "CLAIMED_COMPLETE",
  ABSORBED: "FOLDED",
  SUPERSEDED: "FOLDED",
};

function kindOf(source: LifeEvent["source"], value: string | null): string {
  switch (source) {
    case "STEP":
      return value!;
    case "PROGRESS":
      return CLAIMS[value!] ?? "REPORTED";
    case "RESPONSE":
      return value === "CLAIMED_COMPLETE" ? value : "RESPONDED";
    case "DECISION":
      return value === "DISCHARGED" ? value : "DECIDED";
    case "KEPT":
      return "KEPT";
    case "MENTION":
      return "MENTIONED";
    case "REFERENCE":
      return "REFERRED_TO";
    case "ITSELF":
      return "RAISED";
  }
}

/** Steps keep their places: one that stands before another has happened when that has. */
export function inPlace(steps: readonly LifeEvent[]): LifeEvent[] {
  const placed = [...steps].sort((a, b) => a.position - b.position);
  let next = NEVER;
  for (let at = placed.length - 1; at >= 0; at--) {
    if (placed[at]!.day < next) next = placed[at]!.day;
    placed[at] = { ...placed[at]!, day: next };
  }
  return placed;
}

const RANK = ["ITSELF", "STEP", "PROGRESS", "RESPONSE", "DECISION", "KEPT", "MENTION", "REFERENCE"];
export const byTime = (a: LifeEvent, b: LifeEvent): number =>
  compare(a.day, b.day) ||
  RANK.indexOf(a.source) - RANK.indexOf(b.source) ||
  a.position - b.position ||
  compare(a.fact, b.fact) ||
  compare(a.of, b.of);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
