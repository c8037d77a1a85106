/** Lives on a small harbour, with the answers worked out by hand beside the facts. */
import { apiFor, type TestApi } from "../../support/api";
import { loadForTest } from "../../support/load";
import { evidence, Things } from "../../support/things";

const ID = "harbour-lives";
const things = new Things(ID);
const idOf = (id: string): string => `${ID}/${id}`;

/** Notes of four sittings, a report and a plan, each public some days after its matter. */
const DOCUMENTS = {
  "notes-1": { kind: "NOTES", publicOn: "2030-01-15" },
  "notes-2": { kind: "NOTES", publicOn: "2030-02-20" },
  "notes-3": { kind: "NOTES", publicOn: "2030-03-20" },
  "notes-4": { kind: "NOTES", publicOn: "2030-06-20" },
  plan: { kind: "STRATEGY", publicOn: "2030-04-01" },
  report: { kind: "REPORT", publicOn: "2030-05-01" },
};
const SITTINGS = { 1: "2030-01-10", 2: "2030-02-14", 3: "2030-03-14", 4: "2030-06-13" };

for (const [slug, values] of Object.entries(DOCUMENTS)) {
  const named = { name: slug, availability: "HELD", ...values };
  things.add(`document/${slug}`, { values: named, evidence: [evidence(`${slug}#L1`)] });
}
things.add("board/harbour", { values: { name: "Harbour Board" }, evidence: [evidence("notes-1#L2")] });
things.add("role/master", { values: { name: "Harbour master" }, evidence: [evidence("notes-1#L3")] });
for (const [number, heldOn] of Object.entries(SITTINGS)) {
  things.add(`meeting/${number}`, {
    values: { status: "HELD", heldOn },
    relations: { board: "board/harbour", recordedIn: `document/notes-${number}` },
    // Each sitting announces the next.
    evidence: [evidence(`notes-${Math.max(1, Number(number) - 1)}#L4`), evidence(`notes-${number}#L1`)],
  });
  things.add(`agenda-item/${number}`, {
    values: { position: 1 },
    relations: { meeting: `meeting/${number}` },
    evidence: [evidence(`notes-${number}#L5`)],
  });
}

let line = 10;
const at = (document: string): { evidence: ReturnType<typeof evidence>[] } => ({
  evidence: [evidence(`${document}#L${line++}`)],
});
function action(slug: string, raised: number, values: object = {}, relations: object = {}): void {
  things.add(`action/${slug}`, {
    values: { gist: `See to the ${slug}.`, ...values },
    relations: { raisedAt: `meeting/${raised}`, ...relations },
    ...at(`notes-${raised}`),
  });
}
let steps = 0;
function step(
  of: string,
  position: number,
  kind: string,
  sitting: number,
  to?: number,
  values: object = {},
): void {
  things.add(`action-step/${of}.${kind.toLowerCase()}-${++steps}`, {
    values: { kind, position, ...values },
    relations: { action: `action/${of}`, at: `meeting/${sitting}`, ...(to && { to: `meeting/${to}` }) },
    ...at(`notes-${sitting}`),
  });
}

// Due 14 February, put off to 14 March, reported some day in March, discharged on 14 March: 28 days late, open for 63.
action("pier", 1, {}, { dueAt: "meeting/2", owner: "role/master" });
step("pier", 1, "RAISED", 1);
step("pier", 2, "DEFERRED", 2, 3);
step("pier", 3, "REPORTED", 3, undefined, { happenedOn: "2030-03", gist: "Built up to the second lamp." });
step("pier", 4, "DISCHARGED", 3);
things.add("decision/pier", {
  values: { kind: "DISCHARGED", gist: "The pier is done with.", position: 1 },
  relations: { item: "agenda-item/3", concerns: "action/pier" },
  ...at("notes-3"),
});
// Nobody speaks of the lamps again, and three sittings might have. Due 31 January.
action("lamps", 1, { dueOn: "2030-01" });
step("lamps", 1, "RAISED", 1);
// Raised at the last sitting, whose notes are the last document: nothing could have said more.
action("ropes", 4);
// Put off once, then silence: 30 days late by then, 68 days overdue on 20 June.
action("crane", 1, { dueOn: "2030-03-15" });
step("crane", 1, "REDATED", 2, 3);
step("crane", 2, "CARRIED", 3);

// Promised on 14 February; kept by the report of 1 May, which says so itself.
things.add("undertaking/figures", {
  values: { gist: "Bring the figures.", position: 1, dueOn: "2030-04-30" },
  relations: { item: "agenda-item/2", givenBy: "role/master", keptBy: "document/report" },
  evidence: [
    evidence("notes-2#L30", { properties: ["gist", "position", "dueOn", "item", "givenBy"] }),
    evidence("report#L3", { properties: ["keptBy"] }),
  ],
});

things.add("strategy/plan", { values: { name: "Harbour plan" }, ...at("plan") });
things.add("commitment/tides", {
  values: { gist: "Publish the tides.", position: 1 },
  relations: { plan: "strategy/plan", owner: "role/master" },
  ...at("plan"),
});
things.add("activity/tide-board", {
  values: { gist: "Put up a board.", position: 1 },
  relations: { commitment: "commitment/tides" },
  ...at("plan"),
});
function progress(slug: string, on: string, state: string, values: object = {}): void {
  things.add(`progress-update/${slug}`, {
    values: { state, gist: `Said of ${slug}.`, reportedUpTo: "2030-04-20", ...values },
    relations: { reportsOn: on },
    ...at("report"),
  });
}
progress("board-up", "activity/tide-board", "COMPLETE");
things.add("commitment/dredging", {
  values: { gist: "Dredge.", position: 2 },
  relations: { plan: "strategy/plan" },
  ...at("plan"),
});
// One report says both: it is not all complete.
progress("dredged", "commitment/dredging", "COMPLETE", { position: 1 });
progress("dredging-on", "commitment/dredging", "ONGOING", { position: 2 });
things.add("commitment/buoys", {
  values: { gist: "Paint the buoys.", position: 3 },
  relations: { plan: "strategy/plan" },
  ...at("plan"),
});
progress("painted", "commitment/buoys", "COMPLETE");

things.add("recommendation/fender", {
  values: { gist: "Renew the fender.", position: 1 },
  relations: { item: "agenda-item/2", addressee: "role/master" },
  ...at("notes-2"),
});
things.add("recommendation-response/fender", {
  values: { disposition: "REJECTED", gist: "Too dear." },
  relations: { respondsTo: "recommendation/fender", at: "meeting/3" },
  ...at("notes-3"),
});
// Named again in the notes of June: heard of, and no more.
things.add("recommendation/bell", {
  values: { gist: "Hang a bell.", position: 2 },
  relations: { item: "agenda-item/2" },
  ...at("notes-2"),
});
things.add("mention/bell", {
  values: { role: "SUBJECT", asPrinted: "the bell" },
  relations: { source: "agenda-item/4", thing: "recommendation/bell" },
  ...at("notes-4"),
});

// Named in the report of 1 May; that it is meant rests on the notes of February as well.
things.add("recommendation/horn", {
  values: { gist: "Mend the horn.", position: 3 },
  relations: { item: "agenda-item/2" },
  ...at("notes-2"),
});
things.add("statement/horn", {
  values: { gist: "The horn is wanted.", position: 1 },
  relations: { document: "document/report" },
  ...at("report"),
});
things.add("mention/horn", {
  values: { role: "SUBJECT", asPrinted: "it" },
  relations: { source: "statement/horn", thing: "recommendation/horn" },
  evidence: [evidence("report#L60"), evidence("notes-2#L60")],
});

const LIFE = `query ($of: ID!, $asOf: LocalDate, $knownOn: LocalDate) {
  life(of: $of, asOf: $asOf, knownOn: $knownOn) {
    kind state over asOf raisedOnInferred slippageDays overdueDays openDays silentDays laterDocuments
    raisedOn { edtf } dueOn { edtf } dueNow { edtf } doneOn { edtf } stateOn { edtf } lastHeardOn { edtf }
    laterMeetings { id }
    events { kind on { edtf } onInferred }
  }
}`;
interface Life {
  state: string;
  events: { kind: string; on: { edtf: string } | null }[];
  laterMeetings: { id: string }[];
  [field: string]: unknown;
}

let api: TestApi;
beforeAll(async () => {
  await loadForTest(things.done());
  api = await apiFor(ID);
}, 180_000);

async function lifeOf(of: string, days: { asOf?: string; knownOn?: string } = {}): Promise<Life | null> {
  const { data, errors } = await api.run(LIFE, { of: idOf(of), ...days });
  expect(errors).toBeUndefined();
  return (data as { life: Life | null }).life;
}
const told = (life: Life | null): string[] =>
  life!.events.map(({ kind, on }) => `${kind} ${on?.edtf ?? "some day"}`);

describe("life", () => {
  it("tells what became of an action that was put off and then discharged", async () => {
    const life = await lifeOf("action/pier");

    expect(told(life)).toEqual([
      "RAISED 2030-01-10",
      "DEFERRED 2030-02-14",
      "REPORTED 2030-03",
      "DISCHARGED 2030-03-14",
      "DISCHARGED 2030-03-14",
    ]);
    expect(life).toMatchObject({
      kind: "ACTION",
      state: "DISCHARGED",
      over: true,
      dueOn: { edtf: "2030-02-14" },
      dueNow: { edtf: "2030-03-14" },
      doneOn: { edtf: "2030-03-14" },
      slippageDays: 28,
      overdueDays: null,
      openDays: 63,
    });
  });

  it.each([
    ["2030-01-09", undefined],
    ["2030-01-10", "OPEN"],
    ["2030-02-14", "CARRIED"],
    ["2030-03-13", "CARRIED"],
    ["2030-03-14", "DISCHARGED"],
  ])("stands on %s as %s", async (asOf, state) => {
    expect((await lifeOf("action/pier", { asOf }))?.state).toBe(state);
  });

  it("knows nothing before a document was public that says it", async () => {
    expect(await lifeOf("action/pier", { knownOn: "2030-01-14" })).toBeNull();
    expect((await lifeOf("action/pier", { knownOn: "2030-01-15" }))?.state).toBe("OPEN");
    expect((await lifeOf("action/pier", { knownOn: "2030-03-19" }))?.state).toBe("CARRIED");
    // The state on a day, as documents of five weeks later have it.
    expect((await lifeOf("action/pier", { asOf: "2030-02-14", knownOn: "2030-02-19" }))?.state).toBe("OPEN");
  });

  it("finds what was dropped in silence, and the sittings that were silent", async () => {
    const life = await lifeOf("action/lamps");

    expect(life).toMatchObject({
      state: "NOT_HEARD_OF_AGAIN",
      over: false,
      dueOn: { edtf: "2030-01" },
      slippageDays: null,
      overdueDays: 140,
      openDays: 161,
      silentDays: 161,
      asOf: "2030-06-20",
      laterDocuments: 5,
    });
    expect(life!.laterMeetings.map(({ id }) => id)).toEqual(
      ["2", "3", "4"].map((each) => idOf(`meeting/${each}`)),
    );
    expect((await lifeOf("action/lamps", { asOf: "2030-01-12" }))?.state).toBe("OPEN");
  });

  it("counts silence from what was last heard", async () => {
    expect(await lifeOf("action/crane")).toMatchObject({
      state: "CARRIED",
      dueOn: { edtf: "2030-03-15" },
      dueNow: { edtf: "2030-03-14" },
      slippageDays: -1,
      lastHeardOn: { edtf: "2030-03-14" },
      overdueDays: 98,
      silentDays: 98,
      laterMeetings: [{ id: idOf("meeting/4") }],
    });
  });

  it("shows a promise as kept once what kept it was public, and once its being kept is said", async () => {
    expect(await lifeOf("undertaking/figures")).toMatchObject({
      state: "KEPT",
      stateOn: { edtf: "2030-05-01" },
      slippageDays: 1,
      openDays: 76,
    });
    expect((await lifeOf("undertaking/figures", { knownOn: "2030-04-30" }))?.state).toBe(
      "NOT_HEARD_OF_AGAIN",
    );
  });

  it("keeps what is claimed of an activity apart from the commitment", async () => {
    const commitment = await lifeOf("commitment/tides");

    expect((await lifeOf("activity/tide-board"))?.state).toBe("CLAIMED_COMPLETE");
    expect(commitment).toMatchObject({ state: "REPORTED", over: false, raisedOnInferred: true });
    expect(told(commitment)).toEqual(["RAISED 2030-04-01", "CLAIMED_COMPLETE 2030-04-20"]);
    expect((await lifeOf("commitment/buoys"))?.state).toBe("CLAIMED_COMPLETE");
    expect((await lifeOf("commitment/dredging"))?.state).toBe("REPORTED");
  });

  it("tells refusal from silence, and naming from both", async () => {
    expect(await lifeOf("recommendation/fender")).toMatchObject({ state: "REJECTED", over: true });
    expect(await lifeOf("recommendation/bell")).toMatchObject({
      state: "OPEN",
      lastHeardOn: { edtf: "2030-06-13" },
    });
    expect((await lifeOf("recommendation/bell", { knownOn: "2030-06-19" }))?.state).toBe(
      "NOT_HEARD_OF_AGAIN",
    );
    expect(await lifeOf("recommendation/horn")).toMatchObject({
      state: "OPEN",
      lastHeardOn: { edtf: "2030-05-01" },
    });
    // Its own notes are the last document: nothing could have said more.
    expect((await lifeOf("action/ropes"))?.state).toBe("OPEN");
  });

  it("brings each event with the fact that shows it and that fact's evidence", async () => {
    const text = `query ($of: ID!) { life(of: $of) {
      subject { gist } events { at { id } of { gist } fact { id ... on ActionStep { evidence { locator } } ... on Decision { evidence { locator } } } }
    } }`;
    const { data, errors, statements } = await api.run(text, { of: idOf("action/pier") });

    expect(errors).toBeUndefined();
    const { life } = data as { life: { events: { at: { id: string }; fact: { evidence: object[] } }[] } };
    expect(life.events.map(({ fact }) => fact.evidence.length)).toEqual([1, 1, 1, 1, 1]);
    expect(life.events.map(({ at }) => at.id)).toEqual(
      ["1", "2", "3", "3", "3"].map((each) => idOf(`meeting/${each}`)),
    );
    // The life takes two; the subject, the sittings and the facts of each type at a place one each.
    expect(statements).toHaveLength(2 + 1 + 1 + 1 + 2);
  });

  it.each([
    [idOf("board/harbour"), /is a Board, and only what somebody is to do has a life/],
    [idOf("action/none"), /There is no harbour-lives\/action\/none/],
    ["action/pier", /is not an id/],
  ])("says what is wrong with %s", async (of, message) => {
    const { errors } = await api.run(LIFE, { of });

    expect(errors?.[0]?.message).toMatch(message);
  });
});

describe("lives", () => {
  const ask = async (
    args: string,
  ): Promise<{ count: number; states: object[]; lives: { subject: { id: string }; state: string }[] }> => {
    const { data, errors, statements } = await api.run(
      `{ lives(${args}) { count states { state count } lives { subject { id } state } } }`,
    );
    expect(errors).toBeUndefined();
    expect(statements.filter(({ name }) => name === "lives" || name === "horizon")).toHaveLength(2);
    return (data as { lives: never }).lives;
  };
  const ids = (answer: { lives: { subject: { id: string } }[] }): string[] =>
    answer.lives.map(({ subject }) => subject.id.slice(ID.length + 1));

  it("counts all by how they stand", async () => {
    const { count, states, lives } = await ask("first: 2, orderBy: OPEN_DAYS");

    expect(count).toBe(12);
    expect(states).toEqual([
      { state: "OPEN", count: 3 },
      { state: "CARRIED", count: 1 },
      { state: "REPORTED", count: 2 },
      { state: "NOT_HEARD_OF_AGAIN", count: 1 },
      { state: "CLAIMED_COMPLETE", count: 2 },
      { state: "DISCHARGED", count: 1 },
      { state: "KEPT", count: 1 },
      { state: "REJECTED", count: 1 },
    ]);
    expect(lives).toHaveLength(2);
  });

  it("puts what is open for longest, what slipped most and what is overdue for longest first", async () => {
    expect(ids(await ask("kinds: [ACTION], orderBy: OPEN_DAYS"))).toEqual(
      ["crane", "lamps", "pier", "ropes"].map((each) => `action/${each}`),
    );
    expect(ids(await ask("orderBy: SLIPPAGE, first: 3"))).toEqual([
      "action/pier",
      "undertaking/figures",
      "action/crane",
    ]);
    expect(ids(await ask("orderBy: OVERDUE, first: 2"))).toEqual(["action/lamps", "action/crane"]);
    expect(ids(await ask("states: [NOT_HEARD_OF_AGAIN]"))).toEqual(["action/lamps"]);
  });

  it("narrows to a body, an owner or a plan, and to when they were raised", async () => {
    expect((await ask(`of: "${idOf("board/harbour")}"`)).count).toBe(8);
    expect(ids(await ask(`of: "${idOf("role/master")}", orderBy: RAISED`))).toEqual([
      "action/pier",
      "recommendation/fender",
      "undertaking/figures",
      "commitment/tides",
    ]);
    expect((await ask(`of: "${idOf("strategy/plan")}"`)).count).toBe(4);
    expect((await ask('raisedFrom: "2030-02-01", raisedUntil: "2030-03-01"')).count).toBe(4);
  });

  it("stands as of a day, and as known on a day", async () => {
    expect((await ask('asOf: "2030-01-31"')).count).toBe(3);
    expect((await ask('knownOn: "2030-02-19"')).states).toEqual([{ state: "OPEN", count: 3 }]);
  });

  it("says what is wrong with its arguments", async () => {
    const wrong = async (args: string): Promise<string | undefined> =>
      (await api.run(`{ lives(${args}) { count } }`)).errors?.[0]?.message;

    expect(await wrong("first: 501")).toBe("first is 501, and has to lie between 1 and 500");
    expect(await wrong(`of: "${idOf("board/none")}"`)).toBe(`There is no ${idOf("board/none")}`);
  });
});
