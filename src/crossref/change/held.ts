/** Who was believed to hold an office or seat, where later documents show that somebody else did by then, or nobody. */
import { greatest, least, publicAfter, publicBy, type Belief } from "./belief";
import { byPlace, dayOf, type Holding, type Sighting } from "./holdings";

/** A holding as the documents of the day showed it, with the last day on which they did. */
interface Believed {
  readonly holding: Holding;
  readonly last: Sighting;
}

/** Something that was learnt later of that day or an earlier one. */
interface Correction {
  /** null where it had merely ended. */
  readonly holding: Holding | null;
  readonly sighting: Sighting;
}

export function holderBeliefs(holdings: readonly Holding[], day: string): Belief[] {
  return [...byPlace(holdings).values()].flatMap((group): Belief[] => {
    const believed = believedHolder(group, day);
    const corrections = believed ? correctionsOf(believed, group, day) : [];
    // What is shown of the latest day is who held it then.
    const right = greatest(corrections, ({ sighting }) => dayOf(sighting));
    const first = least(corrections, ({ sighting }) => sighting.publicFrom!);
    if (!believed || !right || !first) return [];
    if (!believed.holding.belongs && !right.holding?.belongs) return [];
    const { id, kind, place, caption } = believed.holding;
    return [
      {
        kind,
        about: [place],
        property: null,
        believed: `${caption}, last shown on ${dayOf(believed.last)}`,
        now: right.holding
          ? `${right.holding.caption}, shown on ${dayOf(right.sighting)}`
          : `ended by ${dayOf(right.sighting)}`,
        before: id,
        after: right.holding?.id ?? null,
        by: right.sighting.id,
        correctedOn: first.sighting.publicFrom!,
      },
    ];
  });
}

const shownBy = (holding: Holding, day: string): Sighting[] =>
  holding.sightings.filter((each) => publicBy(each.publicFrom, day) && dayOf(each) <= day);

/** On the day on which it ended it was still held. */
const endedBefore = (sighting: Sighting, day: string): boolean =>
  sighting.bound === "END" && dayOf(sighting) < day;

/** Whoever was shown last of those that were not known to have ended or to have been followed. */
function believedHolder(group: readonly Holding[], day: string): Believed | undefined {
  const known = group.filter(({ publicFrom }) => publicBy(publicFrom, day));
  const followed = new Set(
    known.filter((each) => shownBy(each, day).length > 0).flatMap(({ replaces }) => replaces),
  );
  const held = known.flatMap((holding): Believed[] => {
    const shown = shownBy(holding, day);
    const last = greatest(shown, dayOf);
    const over = followed.has(holding.id) || shown.some((each) => endedBefore(each, day));
    return last && !over ? [{ holding, last }] : [];
  });
  return greatest(held, ({ last }) => dayOf(last));
}

function correctionsOf({ holding, last }: Believed, group: readonly Holding[], day: string): Correction[] {
  const learnt = (other: Holding): Sighting[] =>
    other.sightings.filter(
      (each) => publicAfter(each.publicFrom, day) && dayOf(each) <= day && dayOf(each) > dayOf(last),
    );
  const ended = learnt(holding).filter((each) => endedBefore(each, day));
  const others = group.filter(
    (other) =>
      other.id !== holding.id && (holding.oneAtATime === true || other.replaces.includes(holding.id)),
  );
  return [
    ...ended.map((sighting) => ({ holding: null, sighting })),
    ...others.flatMap((other) => learnt(other).map((sighting) => ({ holding: other, sighting }))),
  ];
}
