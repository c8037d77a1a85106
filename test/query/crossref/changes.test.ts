/** Changes, states and beliefs on a small harbour, with the answers worked out by hand beside the facts. */
import { apiFor, type TestApi } from "../../support/api";
import { loadForTest } from "../../support/load";
import { evidence, Things } from "../../support/things";

const ID = "harbour-changes";
const things = new Things(ID);
const idOf = (id: string): string => `${ID}/${id}`;

/** Notes of four sittings, each public some days later. */
const PUBLIC = { 1: "2030-01-15", 2: "2030-02-20", 3: "2030-03-20", 4: "2030-06-20" };
const SITTINGS = { 1: "2030-01-10", 2: "2030-02-14", 3: "2030-03-14", 4: "2030-06-13" };
type Notes = keyof typeof PUBLIC;

let line = 10;
function add(
  id: string,
  notes: Notes,
  values: Record<string, unknown> = {},
  relations: Record<string, string | string[]> = {},
): void {
  things.add(id, { values, relations, evidence: [evidence(`notes-${notes}#L${line++}`)] });
}

for (const notes of [1, 2, 3, 4] as const) {
  const values = { name: `notes-${notes}`, kind: "NOTES", availability: "HELD", publicOn: PUBLIC[notes] };
  add(`document/notes-${notes}`, notes, values);
  add(
    `meeting/${notes}`,
    notes,
    { status: "HELD", heldOn: SITTINGS[notes] },
    { board: "board/harbour", recordedIn: `document/notes-${notes}` },
  );
}
add("organization/port", 1, { name: "Port" });
add("board/harbour", 1, { name: "Harbour Board" }, { organization: "organization/port" });
for (const slug of ["ann", "bob", "cay", "dan", "eve", "fay", "gil", "hal"])
  add(`person/${slug}`, 1, { name: slug });

function sighting(holding: string, notes: Notes, seenOn: string, bound?: string): void {
  const [type, slug] = holding.split("/") as [string, string];
  const id = `sighting/${type}-${slug}-${notes}${bound ? `-${bound.toLowerCase()}` : ""}`;
  add(id, notes, { seenOn, ...(bound && { bound }) }, { shows: holding });
}
function tenure(slug: string, role: string, notes: Notes, replaces?: string): void {
  const follows = replaces && { replaces: `tenure/${replaces}` };
  add(`tenure/${slug}`, notes, {}, { person: `person/${slug}`, role: `role/${role}`, ...follows });
}
for (const [slug, values] of Object.entries({
  master: { severalHolders: false },
  clerk: { severalHolders: false },
  pilot: {},
}))
  add(`role/${slug}`, 1, { name: slug, ...values }, { organization: "organization/port" });

// Ann's term ended on 28 February, as the notes of March say, where Bob stands in her place: between the two days.
tenure("ann", "master", 1);
sighting("tenure/ann", 1, "2030-01-10");
sighting("tenure/ann", 3, "2030-02-28", "END");
tenure("bob", "master", 3, "ann");
sighting("tenure/bob", 3, "2030-03-14");
// One clerk at a time: Cay on 10 January, Dan on 13 June; nobody says when they changed.
tenure("cay", "clerk", 1);
sighting("tenure/cay", 1, "2030-01-10");
tenure("dan", "clerk", 4);
sighting("tenure/dan", 4, "2030-06-13");
// There may be several pilots: Fay is shown first on 14 March, and Eve may still be one.
tenure("eve", "pilot", 1);
sighting("tenure/eve", 1, "2030-01-10");
tenure("fay", "pilot", 3);
sighting("tenure/fay", 3, "2030-03-14");

for (const slug of ["one", "two", "three"])
  add(`seat/${slug}`, 1, { label: slug }, { board: "board/harbour" });
add("membership/gil", 1, {}, { person: "person/gil", seat: "seat/one" });
sighting("membership/gil", 1, "2030-01-10");
sighting("membership/gil", 3, "2030-03-01", "END");
add("membership/hal", 2, {}, { person: "person/hal", seat: "seat/two" });
sighting("membership/hal", 2, "2030-02-01", "START");
sighting("membership/hal", 4, "2030-06-13");

add("action/pier", 1, { gist: "Build the pier." }, { raisedAt: "meeting/1", dueAt: "meeting/2" });
add("action-step/pier.1", 1, { kind: "RAISED", position: 1 }, { action: "action/pier", at: "meeting/1" });
add(
  "action-step/pier.2",
  2,
  { kind: "REDATED", position: 2 },
  { action: "action/pier", at: "meeting/2", to: "meeting/3" },
);
add("action-step/pier.3", 3, { kind: "DISCHARGED", position: 3 }, { action: "action/pier", at: "meeting/3" });
add("action/lamps", 1, { gist: "Light the lamps." }, { raisedAt: "meeting/1", owner: "role/master" });
// Done in April, told in June.
add(
  "action-step/lamps.1",
  4,
  { kind: "REPORTED", position: 1, happenedOn: "2030-04-02", gist: "They burn." },
  { action: "action/lamps", at: "meeting/4" },
);
add("strategy/plan", 1, { name: "Harbour plan" });
add("commitment/tides", 2, { gist: "Publish the tides.", position: 1 }, { plan: "strategy/plan" });

add("indicator/boats", 1, { name: "Boats" });
function figure(slug: string, notes: Notes, value: number, period: string, kind?: string): void {
  const quantity = { value, upper: null, of: null, unit: "boats", qualifier: "EXACT", printed: null };
  const values = { value: quantity, period, gist: `${value} boats.`, ...(kind && { kind }) };
  add(`observation/${slug}`, notes, values, { indicator: "indicator/boats", subject: "organization/port" });
}
figure("january", 1, 10, "2030-01");
figure("february", 3, 12, "2030-02");
figure("january-again", 4, 11, "2030-01");
figure("target", 1, 20, "2030-03", "TARGET");

const status = (slug: string, notes: Notes, state: string, asOf: string): void =>
  add(`strategy-status/${slug}`, notes, { state, asOf }, { strategy: "strategy/plan" });
status("draft", 1, "DRAFT", "2030-01-10");
status("still-draft", 2, "DRAFT", "2030-02-14");
status("published", 4, "PUBLISHED", "2030-04");

// Printed in January as 40, in June as 45; the curator takes 45 for right.
things.add("contradiction/berths", {
  values: {
    gist: "How many berths.",
    kind: "COUNT",
    verdict: "ONE_RIGHT",
    recorded: "45",
    reason: "Counted anew.",
    property: "name",
  },
  relations: { touches: "board/harbour" },
  evidence: [evidence("notes-1#L3"), evidence("notes-4#L3")],
});
add("reading/berths.1", 1, { position: 1, value: "40" }, { contradiction: "contradiction/berths" });
add("reading/berths.2", 4, { position: 2, value: "45" }, { contradiction: "contradiction/berths" });

let api: TestApi;
beforeAll(async () => {
  await loadForTest(things.done());
  api = await apiFor(ID);
}, 180_000);

const slug = (thing: { id: string } | null): string => thing?.id.slice(ID.length + 1) ?? "nothing";
type Thing = { id: string } | null;
interface Change {
  kind: string;
  how: string;
  thing: Thing;
  before: Thing;
  after: Thing;
  earliest: string | null;
  latest: string | null;
  certainty: string;
  stated: boolean;
}
interface Changes {
  count: number;
  cut: boolean;
  kinds: { kind: string; count: number }[];
  changes: Change[];
}

async function changed(args: string): Promise<Changes> {
  const { data, errors } = await api.run(
    `{ changes(${args}) { count cut kinds { kind count } changes { kind how thing { id } before { id } after { id } earliest latest certainty stated } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { changes: Changes }).changes;
}
const told = ({ changes }: Changes): string[] =>
  changes.map(
    ({ how, thing, before, after, earliest, latest, certainty }) =>
      `${how} ${slug(thing)}: ${slug(before)} to ${slug(after)}, ${earliest ?? ""}..${latest ?? ""} ${certainty}`,
  );
const wrong = async (operation: string): Promise<string | undefined> =>
  (await api.run(operation)).errors?.[0]?.message;

describe("changes", () => {
  it("says who followed whom, who began and who ended, and between which days", async () => {
    expect(told(await changed('from: "2030-01-10", until: "2030-06-13", kinds: [OFFICE, SEAT]'))).toEqual([
      "BEGAN seat/two: nothing to membership/hal, 2030-02-01..2030-02-01 CERTAIN",
      "ENDED role/master: tenure/ann to nothing, 2030-02-28..2030-02-28 CERTAIN",
      "ENDED seat/one: membership/gil to nothing, 2030-03-01..2030-03-01 CERTAIN",
      "PASSED_ON role/master: tenure/ann to tenure/bob, 2030-02-28..2030-03-14 CERTAIN",
      "FIRST_SHOWN role/pilot: tenure/eve to tenure/fay, ..2030-03-14 POSSIBLE",
      "PASSED_ON role/clerk: tenure/cay to tenure/dan, 2030-01-11..2030-06-13 CERTAIN",
    ]);
  });

  it("marks what may lie outside the two days, and leaves it out when asked", async () => {
    const days = 'from: "2030-03-10", until: "2030-06-30", kinds: [OFFICE, SEAT]';

    expect(told(await changed(days))).toEqual([
      "PASSED_ON role/master: tenure/ann to tenure/bob, 2030-02-28..2030-03-14 POSSIBLE",
      "FIRST_SHOWN role/pilot: tenure/eve to tenure/fay, ..2030-03-14 POSSIBLE",
      "PASSED_ON role/clerk: tenure/cay to tenure/dan, 2030-01-11..2030-06-13 POSSIBLE",
    ]);
    expect((await changed(`${days}, certain: true`)).count).toBe(0);
  });

  it("knows of an end before it knows who followed", async () => {
    const days = 'from: "2030-02-01", until: "2030-03-10", kinds: [OFFICE], of';
    const master = idOf("role/master");

    expect(told(await changed(`${days}: "${master}"`))).toEqual([
      "ENDED role/master: tenure/ann to nothing, 2030-02-28..2030-02-28 CERTAIN",
      "PASSED_ON role/master: tenure/ann to tenure/bob, 2030-02-28..2030-03-14 POSSIBLE",
    ]);
    expect((await changed(`${days}: "${master}", knownOn: "2030-03-19"`)).count).toBe(0);
  });

  it("tells what became of actions and lines, step by step", async () => {
    expect(
      told(await changed('from: "2030-01-09", until: "2030-04-30", kinds: [ACTION, COMMITMENT]')),
    ).toEqual([
      "BEGAN action/lamps: nothing to action/lamps, 2030-01-10..2030-01-10 CERTAIN",
      "BEGAN action/pier: nothing to action-step/pier.1, 2030-01-10..2030-01-10 CERTAIN",
      "MOVED action/pier: action-step/pier.1 to action-step/pier.2, 2030-02-14..2030-02-14 CERTAIN",
      "FIRST_SHOWN commitment/tides: nothing to commitment/tides, ..2030-02-20 POSSIBLE",
      "ENDED action/pier: action-step/pier.2 to action-step/pier.3, 2030-03-14..2030-03-14 CERTAIN",
      "STATED action/lamps: action/lamps to action-step/lamps.1, 2030-04-02..2030-04-02 CERTAIN",
    ]);
  });

  it("sets each figure beside the one before, and leaves targets out", async () => {
    expect(told(await changed('from: "2030-01-31", until: "2030-06-13", kinds: [FIGURE]'))).toEqual([
      "NEW_VALUE indicator/boats: observation/january-again to observation/february, 2030-02-28..2030-02-28 CERTAIN",
    ]);
    expect(
      told(await changed('from: "2030-01-31", until: "2030-06-13", kinds: [FIGURE], knownOn: "2030-03-20"')),
    ).toEqual([
      "NEW_VALUE indicator/boats: observation/january to observation/february, 2030-02-28..2030-02-28 CERTAIN",
    ]);
  });

  it("tells a new state from the same said again", async () => {
    expect(told(await changed('from: "2030-01-01", until: "2030-04-15", kinds: [STRATEGY]'))).toEqual([
      "FIRST_SHOWN strategy/plan: nothing to strategy-status/draft, 2030-01-10..2030-01-10 CERTAIN",
      "STATED strategy/plan: strategy-status/draft to strategy-status/still-draft, 2030-02-14..2030-02-14 CERTAIN",
      "MOVED strategy/plan: strategy-status/still-draft to strategy-status/published, 2030-04-01..2030-04-30 POSSIBLE",
    ]);
  });

  it("narrows to a body, an organization, a person, and counts by kind", async () => {
    const days = 'from: "2030-01-01", until: "2030-06-30", of';

    expect((await changed(`${days}: "${idOf("board/harbour")}"`)).kinds).toEqual([
      { kind: "SEAT", count: 3 },
      { kind: "ACTION", count: 5 },
    ]);
    expect((await changed(`${days}: "${idOf("organization/port")}", first: 1`)).cut).toBe(true);
    expect(told(await changed(`${days}: "${idOf("person/hal")}"`))).toEqual([
      "BEGAN seat/two: nothing to membership/hal, 2030-02-01..2030-02-01 CERTAIN",
    ]);
  });

  it("takes one statement for each family, and one for each place and type of thing", async () => {
    const { statements } = await api.run('{ changes(from: "2030-01-01", until: "2030-06-30") { count } }');

    expect(statements.map(({ name }) => name).sort()).toEqual(["figures", "holdings", "lives", "statuses"]);
  });

  it("says what is wrong with its arguments", async () => {
    const days = 'from: "2030-02-01", until: "2030-01-01"';

    expect(await wrong(`{ changes(${days}) { count } }`)).toBe(
      "from is 2030-02-01 and until is 2030-01-01, and from has to be the earlier day",
    );
    expect(await wrong('{ changes(from: "2030-01-01", until: "2030-02-01", first: 1001) { count } }')).toBe(
      "first is 1001, and has to lie between 1 and 1000",
    );
    const none = `from: "2030-01-01", until: "2030-02-01", of: "${idOf("board/none")}"`;
    expect(await wrong(`{ changes(${none}) { count } }`)).toBe(`There is no ${idOf("board/none")}`);
  });
});

describe("stateOf", () => {
  const PLACE = "place { id } filled holdings { holding { id } standing shownBefore shownAfter }";
  const STATE = `query ($of: ID!, $asOf: LocalDate!, $knownOn: LocalDate) { stateOf(of: $of, asOf: $asOf, knownOn: $knownOn) {
    status { id } offices { ${PLACE} } seats { ${PLACE} } lives { state count } openCount open { subject { id } state }
    figureCount figures { id }
  } }`;
  interface Place {
    place: Thing;
    filled: boolean;
    holdings: { holding: Thing; standing: string; shownBefore: string | null; shownAfter: string | null }[];
  }
  interface State {
    status: Thing;
    offices: Place[];
    seats: Place[];
    [field: string]: unknown;
  }
  const state = async (of: string, asOf: string, knownOn?: string): Promise<State> => {
    const { data, errors } = await api.run(STATE, { of: idOf(of), asOf, knownOn });
    expect(errors).toBeUndefined();
    return (data as { stateOf: State }).stateOf;
  };
  const held = (places: Place[]): string[] =>
    places.map(
      ({ place, filled, holdings }) =>
        `${slug(place)} ${filled}: ${holdings.map((each) => `${slug(each.holding)} ${each.standing} ${each.shownBefore ?? ""}..${each.shownAfter ?? ""}`).join(", ")}`,
    );

  it("says who held the offices of an organization, and how sure that is", async () => {
    // Bob followed Ann, who is shown until the 28th: he is not among those who may have held it.
    expect(held((await state("organization/port", "2030-02-14")).offices)).toEqual([
      "role/clerk false: tenure/cay UNKNOWN 2030-01-10.., tenure/dan UNKNOWN ..2030-06-13",
      "role/master true: tenure/ann BETWEEN_SIGHTINGS 2030-01-10..2030-02-28",
      "role/pilot false: tenure/eve UNKNOWN 2030-01-10.., tenure/fay UNKNOWN ..2030-03-14",
    ]);
    expect(held((await state("role/master", "2030-02-14", "2030-03-19")).offices)).toEqual([
      "role/master false: tenure/ann UNKNOWN 2030-01-10..",
    ]);
  });

  it("shows a board's seats with those that nobody is known to fill, and what it left open", async () => {
    const board = await state("board/harbour", "2030-03-01");

    expect(held(board.seats)).toEqual([
      "seat/one true: membership/gil CERTAIN 2030-03-01..",
      "seat/three false: ",
      "seat/two true: membership/hal BETWEEN_SIGHTINGS 2030-02-01..2030-06-13",
    ]);
    expect(board).toMatchObject({
      lives: [
        { state: "CARRIED", count: 1 },
        { state: "NOT_HEARD_OF_AGAIN", count: 1 },
      ],
      openCount: 2,
      open: [{ subject: { id: idOf("action/lamps") } }, { subject: { id: idOf("action/pier") } }],
    });
  });

  it("brings what was said of a plan and the last figures by the day", async () => {
    expect(await state("strategy/plan", "2030-04-29")).toMatchObject({
      status: { id: idOf("strategy-status/still-draft") },
      lives: [{ state: "NOT_HEARD_OF_AGAIN", count: 1 }],
    });
    expect(slug((await state("strategy/plan", "2030-04-30")).status)).toBe("strategy-status/published");
    expect(await state("organization/port", "2030-02-27")).toMatchObject({
      figureCount: 1,
      figures: [{ id: idOf("observation/january-again") }],
    });
  });

  it("takes five statements", async () => {
    const text = `{ stateOf(of: "${idOf("board/harbour")}", asOf: "2030-03-01") { openCount } }`;

    const { statements } = await api.run(text);

    const names = ["figures", "horizon", "lives", "places", "status"];
    expect(statements.map(({ name }) => name).sort()).toEqual(names);
  });

  it("says that there is no such thing", async () => {
    const none = `{ stateOf(of: "${idOf("board/none")}", asOf: "2030-03-01") { openCount } }`;

    expect(await wrong(none)).toBe(`There is no ${idOf("board/none")}`);
  });
});

describe("beliefs", () => {
  interface Belief {
    kind: string;
    about: Thing[];
    believed: string;
    now: string;
    correctedOn: string;
    by: Thing;
  }
  const believed = async (args: string): Promise<string[]> => {
    const { data, errors } = await api.run(
      `{ beliefs(${args}) { count beliefs { kind about { id } believed now correctedOn by { id } } } }`,
    );
    expect(errors).toBeUndefined();
    const { beliefs } = (data as { beliefs: { beliefs: Belief[] } }).beliefs;
    return beliefs.map(
      ({ kind, about, believed, now, correctedOn, by }) =>
        `${kind} ${about.map(slug).join(" ")}: ${believed} / ${now}, ${correctedOn} ${slug(by)}`,
    );
  };

  it("finds who was believed in office after they had gone", async () => {
    expect(await believed('believedOn: "2030-03-02"')).toEqual([
      "OFFICE role/master: ann – master, last shown on 2030-01-10 / ended by 2030-02-28, 2030-03-20 sighting/tenure-ann-3-end",
      "SEAT seat/one: gil – one, last shown on 2030-01-10 / ended by 2030-03-01, 2030-03-20 sighting/membership-gil-3-end",
      "CONTRADICTED board/harbour: 40 / 45, 2030-06-20 contradiction/berths",
      "FIGURE indicator/boats: 10 boats. / 11 boats., 2030-06-20 observation/january-again",
    ]);
    // The day on which a term ends is its last.
    expect(await believed(`believedOn: "2030-03-01", of: "${idOf("seat/one")}"`)).toEqual([]);
    expect(await believed(`believedOn: "2030-03-02", of: "${idOf("seat/one")}"`)).toHaveLength(1);
  });

  it("finds states, values and words that later documents put right, and no more than those had happened", async () => {
    expect(await believed('believedOn: "2030-05-01"')).toEqual([
      "CONTRADICTED board/harbour: 40 / 45, 2030-06-20 contradiction/berths",
      "LIFE action/lamps: NOT_HEARD_OF_AGAIN / REPORTED, 2030-06-20 action-step/lamps.1",
      "FIGURE indicator/boats: 10 boats. / 11 boats., 2030-06-20 observation/january-again",
      "STATUS strategy/plan: DRAFT / PUBLISHED, 2030-06-20 strategy-status/published",
    ]);
    expect(await believed('believedOn: "2030-06-20"')).toEqual([]);
  });

  it("narrows to a thing, and to what was public by a later day", async () => {
    expect(await believed(`believedOn: "2030-03-01", of: "${idOf("role/master")}"`)).toHaveLength(1);
    expect(await believed(`believedOn: "2030-03-02", of: "${idOf("board/harbour")}"`)).toHaveLength(2);
    expect(await believed('believedOn: "2030-03-02", knownOn: "2030-06-19"')).toHaveLength(2);
    expect(await wrong('{ beliefs(believedOn: "2030-03-01", knownOn: "2030-03-01") { count } }')).toMatch(
      /has to be public later/,
    );
  });

  it("takes seven statements", async () => {
    const { statements } = await api.run('{ beliefs(believedOn: "2030-03-01") { count } }');

    expect(statements).toHaveLength(7);
  });
});
