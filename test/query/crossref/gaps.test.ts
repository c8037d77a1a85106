/** Gaps beside a scan of the dataset's records, on a generated dataset: with no day, on a day, as known on a day. */
import { MODEL } from "../../../src/domain";
import { KINDS, type GapKindName } from "../../../src/crossref/gaps/kinds";
import { apiFor, type TestApi } from "../../support/api";
import { loadForTest } from "../../support/load";
import { isListed, isKnown, NO_DAYS, type Days } from "../../support/oracle/days";
import { MemoryGraph, type Thing } from "../../support/oracle/memory-graph";
import { SHARED_ID, sharedDataset } from "../../support/shared-dataset";

const graph = new MemoryGraph(sharedDataset, MODEL);
const LONG_MS = 300_000;

/** One thing, asked about in plain words. */
class Asked {
  constructor(
    readonly thing: Thing,
    private readonly days: Days,
  ) {}

  /** What a list of it holds on the days, or where it leads to one thing, that thing if it was known. */
  under(name: string): Asked[] {
    const link = this.thing.entity.links.find((candidate) => candidate.name === name)!;
    return graph
      .neighbours(this.thing, link)
      .filter(({ thing }) => (link.one ? isKnown(thing, this.days) : isListed(graph, thing, this.days)))
      .map(({ thing }) => new Asked(thing, this.days));
  }

  is(property: string, ...values: readonly unknown[]): boolean {
    return values.includes(this.thing.values.get(property));
  }

  has(property: string): boolean {
    return (this.thing.values.get(property) ?? null) !== null;
  }

  lacks(...names: readonly string[]): boolean {
    return names.every((name) => this.under(name).length === 0);
  }
}

/** Files that bear it, of those known: a part counts as the file around it, a copy as what it copies. */
function files(asked: Asked): Set<string> {
  const read = (id: string | undefined): Thing | undefined =>
    id === undefined ? undefined : graph.things.get(id);
  const cited = asked.under("evidence").flatMap((piece) => piece.under("passage"));
  return new Set(
    cited
      .map(({ thing }) => read(thing.relations.get("document")?.[0])!)
      .map((document) => {
        let at = read(document.relations.get("copyOf")?.[0]) ?? document;
        for (let up = read(at.relations.get("partOf")?.[0]); up; up = read(at.relations.get("partOf")?.[0]))
          at = up;
        return at.id;
      }),
  );
}

/** Kinds that look at some things of their type only. */
const LOOKED: Partial<Record<GapKindName, (asked: Asked) => boolean>> = {
  OBJECTIVE_WITHOUT_COMMITMENT: (a) => !a.is("level", "VISION", "PRINCIPLE"),
};

const SCAN: Record<GapKindName, (asked: Asked) => boolean> = {
  COMMITMENT_WITHOUT_OVERSIGHT: (a) =>
    a.lacks("oversight") && a.under("activities").every((b) => b.lacks("oversight")),
  ACTIVITY_WITHOUT_OVERSIGHT: (a) => a.lacks("oversight"),
  COMMITMENT_WITHOUT_PROGRESS: (a) =>
    a.lacks("progress") && a.under("activities").every((b) => b.lacks("progress")),
  ACTIVITY_WITHOUT_PROGRESS: (a) => a.lacks("progress"),
  COMMITMENT_WITHOUT_ACTIVITIES: (a) => a.lacks("activities"),
  COMMITMENT_WITHOUT_OBJECTIVE: (a) => a.lacks("objective"),
  OBJECTIVE_WITHOUT_COMMITMENT: (a) => a.lacks("commitments", "restatements"),
  MECHANISM_NEVER_DEFINED: (a) => !a.lacks("oversees") && !a.has("purpose"),
  MECHANISM_NEVER_USED: (a) => a.has("purpose") && a.lacks("oversees"),
  BODY_PUBLISHES_NOTHING: (a) =>
    !a.is("notesPublished", true) && !a.under("embodies").some((b) => b.is("notesPublished", true)),
  BODY_NEVER_IN_PUBLIC: (a) =>
    !a.is("inPublic", true) &&
    !a.under("embodies").some((b) => b.is("inPublic", true)) &&
    !a.under("meetings").some((b) => b.is("access", "PUBLIC", "WEBCAST")),
  RECOMMENDATION_WITHOUT_ADDRESSEE: (a) => a.lacks("addressee"),
  RECOMMENDATION_WITHOUT_RESPONSE: (a) => a.lacks("responses", "progress"),
  ACTION_NEVER_HEARD_OF_AGAIN: (a) =>
    a.under("steps").every((b) => b.is("kind", "RAISED")) && a.lacks("progress"),
  UNDERTAKING_NEVER_KEPT: (a) => a.lacks("keptBy", "progress"),
  QUESTION_UNANSWERED: (a) => a.lacks("answers") && !a.is("answered", "HERE"),
  OFFICE_WITHOUT_HOLDER: (a) => a.under("tenures").every((b) => b.lacks("person")),
  SEAT_VACANT: (a) => a.lacks("memberships"),
  MEETING_WITHOUT_ATTENDANCE: (a) => a.lacks("attendances"),
  MEETING_WITHOUT_MINUTES: (a) =>
    !a
      .under("recordedIn")
      .some((b) => b.is("kind", "NOTES", "MINUTES") && b.is("availability", "HELD", "HELD_AS_COPY")),
  MEETING_WITHOUT_NEXT: (a) => a.lacks("next"),
  STRATEGY_NEVER_ADOPTED: (a) =>
    !a.lacks("consultations") && !a.under("statuses").some((b) => b.is("state", "PUBLISHED", "IN_FORCE")),
  FACT_ON_ONE_DOCUMENT: (a) => files(a).size === 1,
  NAME_UNSURE: (a) => a.is("sureness", "PROBABLE", "NEAREST_CANDIDATE"),
};

/** Things of the kind's type, or of all types under its interface, that the days show. */
function looked(kind: GapKindName, days: Days): Asked[] {
  const { type } = KINDS[kind];
  const shared = MODEL.interfaces.find(({ name }) => name === type);
  const entities = shared ? shared.entities : [MODEL.entity(type)];
  return entities
    .flatMap((entity) => graph.ofType(entity))
    .filter((thing) => isListed(graph, thing, days))
    .map((thing) => new Asked(thing, days))
    .filter(LOOKED[kind] ?? (() => true));
}

const names = Object.keys(KINDS) as GapKindName[];
const DAYS: [string, Days][] = [
  ["with no day", NO_DAYS],
  ["on a day", { ...NO_DAYS, asOf: "2018-06-15" }],
  ["as known on a day", { ...NO_DAYS, knownOn: "2019-03-01" }],
  ["on a day, as known on another", { ...NO_DAYS, asOf: "2018-06-15", knownOn: "2019-03-01" }],
];

describe("gaps", () => {
  let api: TestApi;
  beforeAll(async () => {
    await loadForTest(sharedDataset);
    api = await apiFor(SHARED_ID);
  }, LONG_MS);

  it.each(DAYS)(
    "are those that a scan of the records finds, %s",
    async (_, days) => {
      const asked = names.filter((name) => !("needsDay" in KINDS[name]) || days.asOf !== null);
      const given = Object.entries({ asOf: days.asOf, knownOn: days.knownOn }).flatMap(([name, day]) =>
        day === null ? [] : [`${name}: "${day}"`],
      );
      const { data, errors, statements } = await api.run(
        `{ gaps(kinds: [${asked.join(", ")}], first: 1000, ${given.join(", ")}) { kind among count facts { id } } }`,
      );

      expect(errors).toBeUndefined();
      const answered = (
        data as { gaps: { kind: string; among: number; count: number; facts: { id: string }[] }[] }
      ).gaps;
      const scanned = asked.map((kind) => {
        const all = looked(kind, days);
        const found = all.filter((each) => SCAN[kind](each));
        return {
          kind,
          among: all.length,
          count: found.length,
          facts: found.map(({ thing }) => thing.id).sort(),
        };
      });
      const sorted = answered.map((gap) => ({ ...gap, facts: gap.facts.map(({ id }) => id).sort() }));
      const differing = sorted.filter((gap, place) => JSON.stringify(gap) !== JSON.stringify(scanned[place]));
      expect(differing).toEqual(scanned.filter(({ kind }) => differing.some((gap) => gap.kind === kind)));
      // A kind each, and for the facts one of each type among them, however many there are.
      expect(statements.filter(({ name }) => name.startsWith("gaps ")).length).toBe(asked.length);
      const types = new Set(scanned.flatMap(({ facts }) => facts.map((id) => id.split("/")[1])));
      expect(statements.length).toBe(asked.length + types.size);
    },
    LONG_MS,
  );

  it("are there of nearly every kind, and of none everywhere, so that the comparison means something", () => {
    const on = { ...NO_DAYS, asOf: "2018-06-15" };
    const empty = names.filter((kind) => !looked(kind, on).some((each) => SCAN[kind](each)));
    const full = names.filter((kind) => looked(kind, NO_DAYS).every((each) => SCAN[kind](each)));
    expect(empty.length).toBeLessThanOrEqual(2);
    expect(full).toEqual([]);
  });

  it("say what is wrong with what they are asked", async () => {
    const noDay = await api.run("{ gaps(kinds: [SEAT_VACANT]) { count } }");
    const tooMany = await api.run("{ gaps(kinds: [NAME_UNSURE], first: 1001) { count } }");
    const noId = await api.run('{ gaps(kinds: [NAME_UNSURE], of: "nothing") { count } }');

    expect([noDay, tooMany, noId].map(({ errors }) => errors![0]!.message)).toEqual([
      "SEAT_VACANT asks for the state on a day, and none is given",
      "first is 1001, and has to lie between 1 and 1000",
      '"nothing" is not an id',
    ]);
  });
});
