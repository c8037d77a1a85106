/** In which state what happened to an intent leaves it. */
import type { LifeEvent } from "./events";
import type { LifeState } from "./kinds";

interface Standing {
  readonly state: LifeState;
  /** What put it in that state; where it was never heard of again, its being raised. */
  readonly by: LifeEvent;
}

/** States that mere talk does not undo: only what takes it up again does. */
const FIRM: ReadonlySet<LifeState> = new Set(["DISCHARGED", "KEPT", "REJECTED"]);

/**
 * @param id Of the intent; what is claimed of an activity under it is a report on it, and no claim that it is complete.
 * @param events In their order, the first that it was raised.
 * @param laterDocuments Whether documents younger than all of them are at hand.
 */
export function standingOf(id: string, events: readonly LifeEvent[], laterDocuments: boolean): Standing {
  const [raised] = events;
  let standing: Standing = { state: "OPEN", by: raised! };
  for (const event of events.slice(1)) {
    const state = stateAfter(id, event, events);
    if (state === null || state === standing.state) continue;
    if (FIRM.has(standing.state) && !FIRM.has(state) && state !== "CARRIED") continue;
    standing = { state, by: event };
  }
  // A text that names it on the day on which it was raised is not yet the next to speak of it.
  const silent = events.every(({ day }) => day <= raised!.day);
  return standing.state === "OPEN" && silent && laterDocuments
    ? { ...standing, state: "NOT_HEARD_OF_AGAIN" }
    : standing;
}

/** null where it leaves the state as it was. */
function stateAfter(id: string, event: LifeEvent, events: readonly LifeEvent[]): LifeState | null {
  switch (event.kind) {
    case "DECIDED":
    case "MENTIONED":
    case "REFERRED_TO":
    case "RAISED":
      return null;
    case "REPORTED":
    case "REVIEWED":
      return event.source === "PROGRESS" ? claimed(id, event, events) : "REPORTED";
    case "CLAIMED_COMPLETE":
    case "FOLDED":
      return event.source === "PROGRESS" ? claimed(id, event, events) : event.kind;
    case "RESPONDED":
      return event.value === "REJECTED" ? "REJECTED" : "RESPONDED";
    case "KEPT":
    case "DISCHARGED":
      return event.kind;
    default:
      return "CARRIED";
  }
}

/** Where one report says several things of it, all that claim a state have to agree. */
function claimed(id: string, { day, of, kind }: LifeEvent, events: readonly LifeEvent[]): LifeState {
  if (of !== id) return "REPORTED";
  const beside = events.filter(
    (event) =>
      event.source === "PROGRESS" && event.of === id && event.day === day && event.value !== "NONE_GIVEN",
  );
  const kinds = new Set(beside.map((event) => event.kind));
  return (kinds.size === 1 ? [...kinds][0] : beside.length === 0 ? kind : "REPORTED") as LifeState;
}
