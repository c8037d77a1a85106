/** Lives, states and changes on a generated dataset, beside a plain scan of its records. */
import { MODEL } from "../../../src/domain";
import { apiFor, type TestApi } from "../../support/api";
import { loadForTest } from "../../support/load";
import { isKnown, NO_DAYS, standingOf, type Days } from "../../support/oracle/days";
import { MemoryGraph, type Thing } from "../../support/oracle/memory-graph";
import { SHARED_ID, sharedDataset } from "../../support/shared-dataset";

const LONG_MS = 600_000;
const graph = new MemoryGraph(sharedDataset, MODEL);
const of = (type: string): readonly Thing[] => graph.ofType(MODEL.entity(type));
const knownBy = (knownOn: string | null): Days => ({ ...NO_DAYS, knownOn });
const targets = (thing: Thing, relation: string): Thing[] =>
  (thing.relations.get(relation) ?? []).map((id) => graph.things.get(id)!);
const text = (thing: Thing, property: string): string | null =>
  (thing.values.get(property) as string | undefined) ?? null;

let api: TestApi;
beforeAll(async () => {
  await loadForTest(sharedDataset);
  api = await apiFor(SHARED_ID);
}, LONG_MS);

async function ask<Data>(operation: string): Promise<Data> {
  const { data, errors } = await api.run(operation);
  expect(errors).toBeUndefined();
  return data as Data;
}
type Ref = { id: string } | null;

describe("lives", () => {
  /** What tells of an intent: kinds of events with the facts that show them. */
  function told(intent: Thing, days: Days): string[] {
    const seen = (edge: string, thing = intent): Thing[] =>
      [...new Set(graph.pointingAt(thing, edge))].filter((each) => isKnown(each, days));
    const activities = intent.entity.name === "Commitment" ? seen("ACTIVITY_OF") : [];
    const itself = [intent, ...activities];
    const from = (thing: Thing, relation: string): boolean => {
      const [source] = targets(thing, relation);
      return source !== undefined && isKnown(source, days) && !itself.includes(source);
    };
    const claims: Record<string, string> = {
      COMPLETE: "CLAIMED_COMPLETE",
      ABSORBED: "FOLDED",
      SUPERSEDED: "FOLDED",
    };
    const steps = seen("STEP_OF").filter(({ entity }) => entity.name === "ActionStep");
    const lines = [
      ...steps.map((step) => `${text(step, "kind")} ${step.id}`),
      ...itself.flatMap((thing) =>
        seen("PROGRESS_ON", thing).map((each) => `${claims[text(each, "state")!] ?? "REPORTED"} ${each.id}`),
      ),
      ...seen("RESPONDS_TO").map(
        (each) =>
          `${text(each, "disposition") === "CLAIMED_COMPLETE" ? "CLAIMED_COMPLETE" : "RESPONDED"} ${each.id}`,
      ),
      ...seen("CONCERNS").map(
        (each) => `${text(each, "kind") === "DISCHARGED" ? "DISCHARGED" : "DECIDED"} ${each.id}`,
      ),
      ...itself.flatMap((thing) =>
        seen("MENTIONS", thing)
          .filter((each) => from(each, "source"))
          .map((each) => `MENTIONED ${each.id}`),
      ),
      ...itself.flatMap((thing) =>
        seen("REFERS_TO", thing)
          .filter((each) => from(each, "source"))
          .map((each) => `REFERRED_TO ${each.id}`),
      ),
    ];
    return steps.some((step) => text(step, "kind") === "RAISED") ? lines : [...lines, `RAISED ${intent.id}`];
  }

  interface Life {
    subject: { id: string };
    state: string;
    events: {
      kind: string;
      fact: { id: string };
      on: { latest: string | null; earliest: string | null } | null;
    }[];
  }
  const KINDS = {
    ACTION: "Action",
    UNDERTAKING: "Undertaking",
    RECOMMENDATION: "Recommendation",
    COMMITMENT: "Commitment",
    ACTIVITY: "Activity",
  };

  it.each([null, "2016-06-30", "2018-12-31"])(
    "known on %s: are of all that was known, and tell all that tells of them",
    async (knownOn) => {
      const days = knownBy(knownOn);
      for (const [kind, type] of Object.entries(KINDS)) {
        const { lives } = await ask<{ lives: { count: number; lives: Life[] } }>(
          `{ lives(kinds: [${kind}], first: 500${knownOn ? `, knownOn: "${knownOn}"` : ""}) {
            count lives { subject { id } state events { kind fact { id } on { earliest latest } } } } }`,
        );
        const expected = of(type).filter((thing) => isKnown(thing, days));
        expect(lives.count).toBe(expected.length);
        const byId = new Map(lives.lives.map((life) => [life.subject.id, life]));
        for (const intent of expected) {
          const life = byId.get(intent.id)!;
          const kept = life.events.filter((event) => event.kind === "KEPT").map(({ fact }) => fact.id);
          const rest = life.events.filter((event) => event.kind !== "KEPT");
          expect(rest.map((event) => `${event.kind} ${event.fact.id}`).sort()).toEqual(
            told(intent, days).sort(),
          );
          // That it was kept counts once it is said; that it is said is part of the promise's evidence.
          const keeping = targets(intent, "keptBy")
            .filter((thing) => isKnown(thing, days))
            .map(({ id }) => id);
          expect(keeping).toEqual(expect.arrayContaining(kept));
          if (knownOn === null) expect(kept.length).toBeLessThanOrEqual(keeping.length);
          expect(life.events[0]!.kind).toBe("RAISED");
        }
      }
    },
    LONG_MS,
  );

  it(
    "as of a day: tell nothing that had not happened by then",
    async () => {
      const asOf = "2017-06-30";
      const { lives } = await ask<{ lives: { lives: Life[] } }>(
        `{ lives(first: 500, asOf: "${asOf}") { lives { subject { id } state events { kind fact { id } on { earliest latest } } } } }`,
      );
      const late = lives.lives.flatMap(({ events }) =>
        events.slice(1).filter(({ on }) => on !== null && (on.latest ?? on.earliest)! > asOf),
      );
      // A step that stands before another has happened when that has, whatever day is printed.
      expect(late.filter(({ fact }) => !fact.id.includes("/action-step/"))).toEqual([]);
      expect(lives.lives.length).toBeGreaterThan(20);
    },
    LONG_MS,
  );
});

describe("stateOf", () => {
  interface Place {
    place: { id: string };
    holdings: { holding: { id: string }; standing: string }[];
  }

  it.each([
    ["2016-03-31", null],
    ["2018-08-15", "2018-12-31"],
    ["2019-12-31", "2017-01-01"],
  ])(
    "on %s, known on %s: who holds which office, and how sure that is, is what the sightings say",
    async (asOf, knownOn) => {
      const days: Days = { ...NO_DAYS, asOf, knownOn };
      for (const role of of("Role").slice(0, 25)) {
        const { stateOf } = await ask<{ stateOf: { offices: Place[] } }>(
          `{ stateOf(of: "${role.id}", asOf: "${asOf}"${knownOn ? `, knownOn: "${knownOn}"` : ""}) {
            offices { place { id } holdings { holding { id } standing } } } }`,
        );
        const tenures = graph.pointingAt(role, "IN_ROLE").filter((tenure) => isKnown(tenure, days));
        const expected = tenures
          .map((tenure) => `${tenure.id} ${standingOf(graph, tenure, days)}`)
          .filter((line) => !line.endsWith("EXCLUDED"));
        const found = stateOf.offices.flatMap(({ holdings }) =>
          holdings.map(({ holding, standing }) => `${holding.id} ${standing}`),
        );
        expect(found.sort()).toEqual(isKnown(role, days) ? expected.sort() : []);
      }
    },
    LONG_MS,
  );
});

describe("changes", () => {
  const WINDOWS = [
    ["2013-01-31", "2016-12-31", null],
    ["2017-05-14", "2017-05-15", null],
    ["2013-01-01", "2019-01-01", "2017-12-31"],
  ] as const;
  interface Change {
    how: string;
    thing: Ref;
    before: Ref;
    after: Ref;
  }

  const within = (first: string | null, last: string | null, from: string, until: string): boolean => {
    const [start, end] = [first ?? last, last ?? first];
    return start !== null && end !== null && start <= until && end > from;
  };
  const changed = async (
    kinds: string,
    from: string,
    until: string,
    knownOn: string | null,
  ): Promise<Change[]> => {
    const known = knownOn ? `, knownOn: "${knownOn}"` : "";
    const { changes } = await ask<{ changes: { cut: boolean; changes: Change[] } }>(
      `{ changes(from: "${from}", until: "${until}", kinds: [${kinds}], first: 1000${known}) {
        cut changes { how thing { id } before { id } after { id } } } }`,
    );
    expect(changes.cut).toBe(false);
    return changes.changes;
  };
  const pairs = (changes: Change[]): string[] =>
    changes.map(({ thing, after }) => `${thing?.id} ${after?.id}`).sort();

  it.each(WINDOWS)(
    "from %s until %s, known on %s: are all statuses, figures and steps of those days",
    async (from, until, knownOn) => {
      const days = knownBy(knownOn);
      const known = (thing: Thing): boolean => isKnown(thing, days);
      const publicDay = ({ publicDay: day }: Thing): string | null => day?.day ?? null;
      const stated = (thing: Thing): boolean => Boolean(thing.moment?.earliest ?? thing.moment?.latest);
      const inside = (thing: Thing): boolean =>
        stated(thing)
          ? within(thing.moment!.earliest, thing.moment!.latest, from, until)
          : within(null, publicDay(thing), from, until);

      const statuses = [...of("StrategyStatus"), ...of("BoardStatus"), ...of("InitiativeStatus")]
        .filter((status) => known(status) && inside(status))
        .map((status): [Thing, Thing | undefined] => [
          status,
          targetOf(status, "strategy", "board", "initiative"),
        ])
        .filter(([, thing]) => thing && known(thing));
      const found = await changed("STRATEGY, BOARD, INITIATIVE", from, until, knownOn);
      const said = found.filter(
        ({ how, before, after, thing }) =>
          !(["BEGAN", "ENDED"].includes(how) && (before ?? after)?.id === thing?.id),
      );
      expect(pairs(said)).toEqual(statuses.map(([status, thing]) => `${thing!.id} ${status.id}`).sort());

      const figures = of("Observation").filter((each) => {
        if (!known(each) || !["ACTUAL", "ESTIMATE", null].includes(text(each, "kind"))) return false;
        const { earliest, latest } = each.moment!;
        if (latest !== null) return within(latest, latest, from, until);
        return earliest !== null
          ? within(earliest, null, from, until)
          : within(null, publicDay(each), from, until);
      });
      expect(pairs(await changed("FIGURE", from, until, knownOn))).toEqual(
        figures
          .map(
            (each) =>
              `${known(targets(each, "indicator")[0]!) ? targets(each, "indicator")[0]!.id : undefined} ${each.id}`,
          )
          .sort(),
      );

      // Steps that carry their own day, or stand at a known meeting that has one.
      const steps = of("ActionStep").filter((step) => {
        const [action] = targets(step, "action");
        if (!known(step) || !action || !known(action)) return false;
        const own = step.values.get("happenedOn") as Thing["moment"] | undefined;
        const [at] = targets(step, "at");
        const moment = own ?? (at && known(at) ? at.moment : null);
        return (
          Boolean(moment?.earliest ?? moment?.latest) && within(moment!.earliest, moment!.latest, from, until)
        );
      });
      const moved = new Set(pairs(await changed("ACTION", from, until, knownOn)));
      const missing = steps
        .map((step) => `${targets(step, "action")[0]!.id} ${step.id}`)
        .filter((line) => !moved.has(line));
      expect(missing).toEqual([]);
    },
    LONG_MS,
  );

  it.each(WINDOWS)(
    "from %s until %s, known on %s: are all beginnings and ends that documents state",
    async (from, until, knownOn) => {
      const days = knownBy(knownOn);
      const found = await changed("OFFICE, SEAT", from, until, knownOn);
      const lines = new Set(
        found.flatMap(({ how, before, after }) => [`${how} ${after?.id}`, `ended ${before?.id}`]),
      );
      const sightings = of("Sighting").filter(
        (each) =>
          isKnown(each, days) &&
          text(each, "bound") !== null &&
          within(each.moment!.earliest, each.moment!.latest, from, until),
      );
      let looked = 0;
      for (const sighting of sightings) {
        for (const holding of targets(sighting, "shows")) {
          const place = targetOf(holding, "role", "seat")!;
          const all = graph.pointingAt(holding, "SHOWS").filter((each) => isKnown(each, days));
          // Several of one kind contradict each other; which one counts is not laid down.
          const alone = all.filter((each) => text(each, "bound") === text(sighting, "bound")).length === 1;
          if (!isKnown(holding, days) || !isKnown(place, days) || !alone) continue;
          looked++;
          if (text(sighting, "bound") === "START")
            expect(lines.has(`BEGAN ${holding.id}`) || lines.has(`PASSED_ON ${holding.id}`)).toBe(true);
          if (text(sighting, "bound") === "END") expect(lines).toContain(`ended ${holding.id}`);
        }
      }
      if (until.slice(0, 4) !== from.slice(0, 4)) expect(looked).toBeGreaterThan(5);
    },
    LONG_MS,
  );

  function targetOf(thing: Thing, ...relations: string[]): Thing | undefined {
    return relations.flatMap((relation) => targets(thing, relation))[0];
  }
});
