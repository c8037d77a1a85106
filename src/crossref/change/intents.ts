/** Changes of actions, promises, recommendations, commitments and activities: what happened to each. */
import type { LifeEvent } from "../life/events";
import { NEVER } from "../life/events";
import type { Intent } from "../life/intent";
import { kindOf } from "../life/kinds";
import type { Change } from "./change";
import type { ChangeHow } from "./kinds";

/** Words that say nothing of how it stands. */
const TALK = new Set(["MENTIONED", "REFERRED_TO"]);
const ENDS = new Set(["DISCHARGED", "KEPT", "FOLDED"]);
const STATES = new Set(["REPORTED", "REVIEWED", "RESPONDED", "DECIDED"]);

export function intentChanges({ id, type, events }: Intent): Change[] {
  const own = events.filter(({ kind, of }) => of === id && !TALK.has(kind));
  return own.map((event, place) => ({
    kind: kindOf(type),
    how: howOf(event),
    thing: id,
    before: own[place - 1]?.fact ?? null,
    after: event.fact,
    ...spanOf(event),
    stated: !event.onInferred,
  }));
}

function howOf({ kind, onInferred }: LifeEvent): ChangeHow {
  if (kind === "RAISED") return onInferred ? "FIRST_SHOWN" : "BEGAN";
  if (ENDS.has(kind)) return "ENDED";
  return STATES.has(kind) ? "STATED" : "MOVED";
}

/** Of what only became public on a day it is known that it had happened by then. */
function spanOf({ on, onInferred, day }: LifeEvent): { earliest: string | null; latest: string | null } {
  if (onInferred) return { earliest: null, latest: day === NEVER ? null : day };
  return { earliest: on?.earliest ?? null, latest: on?.latest ?? null };
}
