/** How intents, figures and statuses were believed to stand, where later documents tell otherwise of that day. */
import { lifeOf } from "../life/life";
import type { Horizons } from "../life/horizon";
import type { Intent } from "../life/intent";
import { greatest, least, publicAfter, publicBy, type Belief } from "./belief";
import { inSeries, type Figure } from "./figures";
import { dayOfStatus, type Status } from "./statuses";

/** @param then As documents of the day show them. @param now The same as later ones do. */
export function lifeBeliefs(
  then: readonly Intent[],
  now: readonly Intent[],
  horizon: Horizons,
  day: string,
): Belief[] {
  const later = new Map(now.map((intent) => [intent.id, intent]));
  return then.flatMap((intent): Belief[] => {
    const whole = later.get(intent.id);
    const [before, after] = [intent, whole].map((each) => each && lifeOf(each, horizon.of(each.id), day));
    if (!whole || !before || !after || before.state === after.state) return [];
    const shown = whole.events.filter(({ publicFrom }) => publicAfter(publicFrom, day));
    const by = shown.find(({ fact }) => fact === after.stateBy) ?? shown[0];
    if (!by) return [];
    return [
      {
        kind: "LIFE",
        about: [intent.id],
        property: null,
        believed: before.state,
        now: after.state,
        before: before.stateBy,
        after: after.stateBy,
        by: by.fact,
        correctedOn: by.publicFrom!,
      },
    ];
  });
}

/** Another value for the same period. */
export function figureBeliefs(figures: readonly Figure[], day: string): Belief[] {
  return inSeries(figures).flatMap((series) => {
    const periods = new Set(series.map(({ period }) => period).filter((period) => period !== null));
    return [...periods].flatMap((period): Belief[] => {
      const stated = series.filter((figure) => figure.period === period && figure.value !== null);
      const before = greatest(
        stated.filter(({ publicFrom }) => publicBy(publicFrom, day)),
        ({ publicFrom }) => publicFrom!,
      );
      const after = least(
        stated.filter(({ publicFrom, value }) => publicAfter(publicFrom, day) && value !== before?.value),
        ({ publicFrom }) => publicFrom!,
      );
      if (!before || !after) return [];
      const shown = { before: before.id, after: after.id, by: after.id, correctedOn: after.publicFrom! };
      const said = { believed: before.caption, now: after.caption };
      return [{ kind: "FIGURE", about: [before.indicator], property: null, ...said, ...shown }];
    });
  });
}

/** Something said later of how a thing stood by that day. */
export function statusBeliefs(statuses: readonly Status[], day: string): Belief[] {
  const said = statuses.filter(({ id, thing }) => id !== thing);
  return [...new Set(said.map(({ thing }) => thing))].flatMap((thing): Belief[] => {
    const by = said.filter((each) => each.thing === thing && dayOfStatus(each) <= day);
    const before = greatest(
      by.filter(({ publicFrom }) => publicBy(publicFrom, day)),
      dayOfStatus,
    );
    const after = greatest(
      by.filter(
        (each) => publicAfter(each.publicFrom, day) && before && dayOfStatus(each) > dayOfStatus(before),
      ),
      dayOfStatus,
    );
    if (!before || !after || before.state === after.state) return [];
    const shown = { before: before.id, after: after.id, by: after.id, correctedOn: after.publicFrom! };
    return [
      {
        kind: "STATUS",
        about: [thing],
        property: null,
        believed: before.state,
        now: after.state,
        ...shown,
      },
    ];
  });
}
