/** Changes of offices and seats: who began, who followed whom, who ended. */
import { dayAfter } from "../life/dates";
import { certaintyOf, type Change, type Window } from "./change";
import { boundOf, byPlace, dayOf, firstShown, lastShown, type Holding, type Sighting } from "./holdings";

export function holdingChanges(holdings: readonly Holding[], window: Window): Change[] {
  return [...byPlace(holdings).values()].flatMap((group) => {
    const own = group.filter(({ belongs }) => belongs);
    const begun = own.flatMap((holding) => began(holding, group));
    const ended = own.flatMap(endOf);
    const named = new Set(own.flatMap(({ id, replaces }) => replaces.map((before) => `${before} ${id}`)));
    // Where one followed at once, that says as well that the other ended; where not, it lay vacant between.
    return [
      ...begun,
      ...ended.filter((end) => !begun.some((change) => followsAtOnce(change, end, window, named))),
    ];
  });
}

const followsAtOnce = (change: Change, end: Change, window: Window, named: ReadonlySet<string>): boolean =>
  change.before === end.before &&
  (change.stated || named.has(`${change.before} ${change.after}`)) &&
  change.earliest !== null &&
  change.latest !== null &&
  end.latest !== null &&
  change.latest >= (end.earliest ?? end.latest) &&
  change.latest <= dayAfter(end.latest) &&
  certaintyOf(change, window) !== null;

function began(holding: Holding, group: readonly Holding[]): Change[] {
  const first = firstShown(holding);
  if (!first) return [];
  const start = boundOf(holding, "START");
  const replaced = group.find(({ id }) => holding.replaces.includes(id));
  const before = replaced ?? shownBefore(first, holding, group);
  const follows = replaced !== undefined || (before !== undefined && holding.oneAtATime === true);
  const common = {
    kind: holding.kind,
    thing: holding.place,
    before: before?.id ?? holding.replaces[0] ?? null,
    after: holding.id,
  };
  if (start) {
    const { earliest, latest } = start;
    const how = follows || holding.replaces.length > 0 ? "PASSED_ON" : "BEGAN";
    return [{ ...common, how, earliest, latest, stated: true }];
  }
  const latest = dayOf(first);
  if (follows) {
    const earliest = before ? earliestAfter(before, latest) : null;
    return [
      {
        ...common,
        how: "PASSED_ON",
        earliest,
        latest,
        stated: replaced !== undefined && holding.saysReplaces,
      },
    ];
  }
  return [{ ...common, how: "FIRST_SHOWN", earliest: null, latest, stated: false }];
}

/** The first day on which the next can have come: after the last on which this one is shown, or on which it ended. */
function earliestAfter(before: Holding, latest: string): string | null {
  const end = boundOf(before, "END");
  const last = lastShown(before);
  const day = end ? end.earliest : last && dayAfter(dayOf(last));
  // Documents that show the later holder first contradict each other; the day is open then.
  return day !== null && day <= latest ? day : null;
}

/** Whoever was shown last before, and never since; nobody who is known to have been followed by another by then. */
function shownBefore(first: Sighting, holding: Holding, group: readonly Holding[]): Holding | undefined {
  if (holding.oneAtATime === false) return undefined;
  const start = first.earliest ?? dayOf(first);
  const earlier = group.filter((other) => {
    const last = other.id === holding.id || followed(other, holding, start, group) ? null : lastShown(other);
    return last !== null && dayOf(last) < start;
  });
  return earlier.sort((a, b) => (dayOf(lastShown(a)!) < dayOf(lastShown(b)!) ? 1 : -1))[0];
}

const followed = (other: Holding, holding: Holding, start: string, group: readonly Holding[]): boolean =>
  group.some((next) => {
    const first = next.id !== holding.id && next.replaces.includes(other.id) ? firstShown(next) : null;
    return first !== null && dayOf(first) < start;
  });

function endOf(holding: Holding): Change[] {
  const end = boundOf(holding, "END");
  if (!end) return [];
  const { kind, place, id } = holding;
  const { earliest, latest } = end;
  return [{ kind, how: "ENDED", thing: place, before: id, after: null, earliest, latest, stated: true }];
}
