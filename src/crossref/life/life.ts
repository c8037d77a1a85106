/** How an intent stands on a day, from what had happened to it by then. */
import type { PartialDate } from "../../model";
import { daysFrom, lastDay } from "./dates";
import { NEVER, type LifeEvent } from "./events";
import type { Intent } from "./intent";
import type { Horizon } from "./horizon";
import { DONE, kindOf, OVER, type LifeState } from "./kinds";
import { standingOf } from "./state";

/** Most sittings that a life lists as silent on it. */
const MOST_SITTINGS = 20;

export interface Life {
  readonly subject: string;
  readonly kind: string;
  readonly state: LifeState;
  readonly over: boolean;
  readonly stateOn: PartialDate | null;
  readonly stateBy: string;
  readonly asOf: string | null;
  readonly raisedOn: PartialDate | null;
  readonly raisedOnInferred: boolean;
  readonly dueOn: PartialDate | null;
  readonly dueNow: PartialDate | null;
  readonly doneOn: PartialDate | null;
  readonly slippageDays: number | null;
  readonly overdueDays: number | null;
  readonly openDays: number | null;
  readonly lastHeardOn: PartialDate | null;
  readonly silentDays: number | null;
  readonly laterDocuments: number;
  readonly laterMeetings: readonly string[];
  readonly events: readonly LifeEvent[];
}

/** null where it was not raised yet. */
export function lifeOf(intent: Intent, horizon: Horizon, asOf: string | null): Life | null {
  const events = intent.events.filter(({ day }) => asOf === null || day <= asOf);
  const [raised] = events;
  if (!raised || raised.kind !== "RAISED") return null;
  const until = asOf ?? horizon.lastPublic;
  const heard = events.reduce((last, event) => (known(event) >= known(last) ? event : last));
  const later = horizon.documents.filter(({ day }) => isLater(day, heard, until));
  const { state, by } = standingOf(intent.id, events, later.length > 0);
  const over = OVER.has(state);
  const doneOn = DONE.has(state) ? by.on : null;
  const dueNow = lastDue(events) ?? intent.dueOn;
  return {
    subject: intent.id,
    kind: kindOf(intent.type),
    state,
    over,
    stateOn: by.on,
    stateBy: by.fact,
    asOf: until,
    raisedOn: raised.on,
    raisedOnInferred: raised.onInferred,
    dueOn: intent.dueOn,
    dueNow,
    doneOn,
    slippageDays: slippage(intent.dueOn, doneOn, lastDue(events)),
    overdueDays: over ? null : positive(daysFrom(lastDay(dueNow), until)),
    openDays: atLeastNone(daysFrom(lastDay(raised.on), over ? lastDay(by.on) : until)),
    lastHeardOn: heard.on,
    silentDays: atLeastNone(daysFrom(lastDay(heard.on), until)),
    laterDocuments: new Set(later.map(({ file }) => file)).size,
    laterMeetings: (horizon.sittings.get(intent.board ?? "") ?? [])
      .filter(({ day }) => isLater(day, { ...heard, publicFrom: null }, until))
      .slice(0, MOST_SITTINGS)
      .map(({ meeting }) => meeting),
    events,
  };
}

/** What has no day is not what was last heard. */
const known = ({ day }: LifeEvent): string => (day === NEVER ? "" : day);

/** After it was heard of, and after the text that tells it: that text is not silent on it. */
const isLater = (day: string, { day: heard, publicFrom }: LifeEvent, until: string | null): boolean =>
  heard !== NEVER &&
  day > heard &&
  (until === null || day <= until) &&
  (publicFrom === null || day > publicFrom);

/** The day to which it was put off last. */
function lastDue(events: readonly LifeEvent[]): PartialDate | null {
  const moved = events.filter(({ kind, to }) => to !== null && kind !== "RAISED" && kind !== "FOLDED");
  return moved.at(-1)?.to ?? null;
}

/** From the day on which it was due first to the day on which it was done, or else to that to which it was put off. */
const slippage = (
  due: PartialDate | null,
  done: PartialDate | null,
  putOff: PartialDate | null,
): number | null => daysFrom(lastDay(due), lastDay(done ?? putOff));

const positive = (days: number | null): number | null => (days !== null && days > 0 ? days : null);
const atLeastNone = (days: number | null): number | null => (days === null ? null : Math.max(0, days));
