/** An intent as the statements bring it: when it was due, who raised it, and what happened to it in its order. */
import type { Row } from "../../graph/statement";
import type { PartialDate } from "../../model";
import { dayDate, readDate } from "./dates";
import {
  byTime,
  inPlace,
  NEVER,
  readEvent,
  when,
  type EventCells,
  type LifeEvent,
  type MeetingCells,
} from "./events";

export interface Intent {
  readonly id: string;
  readonly type: string;
  readonly publicFrom: string | null;
  readonly dueOn: PartialDate | null;
  /** The board whose sitting raised it. */
  readonly board: string | null;
  /** The first is that it was raised. */
  readonly events: readonly LifeEvent[];
}

export function readIntent(row: Row): Intent {
  const [id, type, publicFrom, due, dueAt, raised, issued, cells] = row as [
    string,
    string,
    string | null,
    unknown,
    unknown,
    MeetingCells,
    unknown,
    EventCells[],
  ];
  const happened = cells.map(readEvent);
  const steps = inPlace(happened.filter(({ source }) => source === "STEP"));
  const others = happened.filter(({ source }) => source !== "STEP");
  const later: LifeEvent[] = [...steps, ...others].sort(byTime);
  const first = later.findIndex(({ kind }) => kind === "RAISED");
  const step = first < 0 ? null : later.splice(first, 1)[0]!;
  const itself = {
    kind: "RAISED",
    source: "ITSELF",
    value: null,
    fact: id,
    gist: null,
    to: null,
    of: id,
    position: 0,
  } as const;
  const start = step ?? { ...itself, ...when(readDate(issued), raised, publicFrom), publicFrom };
  return {
    id,
    type,
    publicFrom,
    dueOn: readDate(due) ?? readDate(dueAt),
    board: raised?.[2] ?? null,
    events: fromItsStart(start, later),
  };
}

/** Nothing happens to it before it is raised: where that day is only inferred, it was by then; else the rest waits for it. */
function fromItsStart(raised: LifeEvent, later: readonly LifeEvent[]): LifeEvent[] {
  const first = later.reduce((day, event) => (event.day < day ? event.day : day), NEVER);
  if (first >= raised.day) return [raised, ...later];
  if (raised.onInferred || raised.on === null)
    return [{ ...raised, on: dayDate(first), onInferred: true, day: first }, ...later];
  return [raised, ...later.map((event) => (event.day < raised.day ? { ...event, day: raised.day } : event))];
}
