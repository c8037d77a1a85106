/** What a path can follow and what that costs, on networks that are small enough to see. */
import { buildNetwork, MOST_STATIONS } from "../../../src/crossref/paths/build-network";
import { RELATIONS } from "../../../src/crossref/paths/relations";
import { MODEL } from "../../../src/domain";
import { SightlineError } from "../../../src/errors";
import { parsePartialDate } from "../../../src/model";
import { generateDataset } from "../../support/generated-dataset";
import { networkFrom } from "../../support/paths-network";
import type { PlainQuestion } from "../../support/paths-oracle";
import { pathText, searchIn } from "../../support/paths-search";
import { datasetFrom, type Things } from "../../support/records";

const held = (day: string): Record<string, unknown> => ({
  board: "board/b1",
  status: "HELD",
  heldOn: parsePartialDate(day),
});

/** Two people on a board: one by a seat for a council, one who attended once. */
const BOARD: Things = {
  "person/p1": { name: "Person 1" },
  "person/p2": { name: "Person 2" },
  "person/p3": { name: "Person 3" },
  "organization/o1": { name: "Council 1" },
  "role/r1": { name: "Role 1", organization: "organization/o1" },
  "board/b1": { name: "Board 1" },
  "seat/s1": { label: "Seat 1", board: "board/b1", onBehalfOf: "organization/o1" },
  "membership/m1": { person: "person/p1", seat: "seat/s1" },
  "membership/m2": { person: "person/p3", seat: "seat/s1", replaces: "membership/m1" },
  "meeting/g1": held("2030-05-01"),
  "meeting/g2": held("2031-05-01"),
  "attendance/a1": {
    person: "person/p1",
    meeting: "meeting/g1",
    presence: "PRESENT",
    shows: "membership/m1",
  },
  "attendance/a2": { person: "person/p2", meeting: "meeting/g1", presence: "PRESENT" },
  "attendance/a3": { person: "person/p2", meeting: "meeting/g2", presence: "PRESENT" },
  "attendance/a4": {
    person: "person/p3",
    meeting: "meeting/g2",
    presence: "PRESENT",
    shows: "membership/m2",
  },
  "tenure/t1": { person: "person/p2", role: "role/r1" },
  "name/n1": { text: "P. 1", kind: "SHORT", of: "person/p1" },
};

const AREAS: Things = {
  "area/x": { name: "Area X" },
  "organization/o1": { name: "Council 1", covers: "area/x" },
  "organization/o2": { name: "Council 2", covers: "area/x" },
  "topic/t": { name: "Topic", things: ["organization/o1", "organization/o2"] },
  "role/r1": { name: "Role 1" },
  "responsibility/q1": { function: "LEADS", party: "role/r1", matter: "topic/t" },
  "mention/n1": { role: "NAMED", source: "role/r1", thing: "area/x" },
  "mention/n2": { role: "NAMED", source: "role/r1", thing: "organization/o1" },
};

async function paths(things: Things, question: PlainQuestion): Promise<string[]> {
  const network = networkFrom(datasetFrom(MODEL, "small", things));
  const whole = (ids: readonly string[] | undefined): string[] => (ids ?? []).map((id) => `small/${id}`);
  const { between, through, avoiding } = question;
  const found = await searchIn(network, {
    ...question,
    between: whole(between),
    through: whole(through),
    avoiding: whole(avoiding),
  });
  return found.paths.map((hops) => pathText(network, hops));
}

describe("a path", () => {
  it("takes a thing that joins two others as one hop", async () => {
    expect(await paths(BOARD, { between: ["person/p1", "board/b1"], maxHops: 2 })).toEqual([
      "2: -attendance attendance/a1-> meeting/g1 -board-> board/b1",
      "2: -membership membership/m1-> seat/s1 -board-> board/b1",
    ]);
    expect(await paths(BOARD, { between: ["board/b1", "organization/o1"], maxHops: 1 })).toEqual([
      "1: -seat seat/s1-> organization/o1",
    ]);
  });

  it("starts and ends at such a thing too, and goes through it by other relations", async () => {
    expect(await paths(BOARD, { between: ["tenure/t1", "organization/o1"], maxHops: 2 })).toEqual([
      "2: -role-> role/r1 -organization-> organization/o1",
    ]);
    // From one member to the next: over the seat, and by the membership that replaced another.
    expect(
      await paths(BOARD, { between: ["person/p1", "person/p3"], maxHops: 3, avoiding: ["meeting/g1"] }),
    ).toEqual([
      "2: -membership membership/m1-> seat/s1 <-membership membership/m2- person/p3",
      "3: <-person- membership/m1 <-replaces- membership/m2 -person-> person/p3",
    ]);
  });

  it("visits what stands between, in that order", async () => {
    const asked = { maxHops: 5, types: ["Meeting"] };

    expect(await paths(BOARD, { ...asked, between: ["person/p1", "person/p2", "person/p3"] })).toEqual([
      "4: -attendance attendance/a1-> meeting/g1 <-attendance attendance/a2- person/p2 " +
        "-attendance attendance/a3-> meeting/g2 <-attendance attendance/a4- person/p3",
    ]);
    expect(await paths(BOARD, { ...asked, between: ["person/p2", "person/p1", "person/p3"] })).toEqual([]);
  });

  it("comes by what it has to pass through, as a station or hopped over", async () => {
    const between = ["person/p1", "person/p3"];

    for (const through of [["membership/m2", "membership/m1", "seat/s1"], ["seat/s1"]])
      expect((await paths(BOARD, { between, through, maxHops: 2 }))[0]).toBe(
        "2: -membership membership/m1-> seat/s1 <-membership membership/m2- person/p3",
      );
    expect(await paths(BOARD, { between, through: ["role/r1"], maxHops: 2 })).toEqual([]);
  });

  it("comes by nothing that it has to avoid, neither as a station nor hopped over", async () => {
    const between = ["person/p1", "board/b1"];
    const [attended, seated] = await paths(BOARD, { between, maxHops: 2 });

    expect(await paths(BOARD, { between, maxHops: 2, avoiding: ["seat/s1"] })).toEqual([attended]);
    expect(await paths(BOARD, { between, maxHops: 2, avoiding: ["attendance/a1"] })).toEqual([seated]);
  });

  it("keeps to a window of days; an office counts while it is shown", async () => {
    const asked = { between: ["person/p1", "board/b1"], maxHops: 2 };
    const [attended, seated] = await paths(BOARD, asked);

    expect(await paths(BOARD, { ...asked, from: "2030-05-01", until: "2030-05-01" })).toEqual([
      attended,
      seated,
    ]);
    expect(await paths(BOARD, { ...asked, from: "2030-05-02" })).toEqual([]);
    expect(await paths(BOARD, { ...asked, until: "2030-04-30" })).toEqual([]);
    // What is asked for by name need not lie in it, what joins it to the rest has to.
    expect(
      await paths(BOARD, { between: ["meeting/g2", "board/b1"], until: "2030-12-31", maxHops: 1 }),
    ).toEqual(["1: -board-> board/b1"]);
    expect(
      await paths(BOARD, { between: ["meeting/g2", "person/p3"], until: "2030-12-31", maxHops: 1 }),
    ).toEqual([]);
  });
});

describe("weights", () => {
  it("are five times as much over a shared area or topic, by whichever relation it is shared", async () => {
    expect(await paths(AREAS, { between: ["organization/o1", "organization/o2"], maxHops: 2 })).toEqual([
      "10: -covers-> area/x <-covers- organization/o2",
      "10: <-things- topic/t -things-> organization/o2",
    ]);
    expect(await paths(AREAS, { between: ["role/r1", "organization/o2"], maxHops: 2 })).toEqual([
      "10: -mention mention/n1-> area/x <-covers- organization/o2",
      "10: -responsibility responsibility/q1-> topic/t -things-> organization/o2",
    ]);
    expect(await paths(AREAS, { between: ["role/r1", "organization/o1"], maxHops: 1 })).toEqual([
      "2: -mention mention/n2-> organization/o1",
    ]);
  });

  it("of all that leads to an area, topic, document, section or list are at least five", () => {
    const network = networkFrom(generateDataset({ id: "weights", facts: 800 }));
    const common = ["area", "topic", "document", "section", "listing"];
    const typeOf = (station: number): string => network.ids[station]!.split("/")[1]!;
    const light = new Set<string>();
    let looked = 0;
    for (let station = 0; station < network.ids.length; station++) {
      for (let hop = network.starts[station]!; hop < network.starts[station + 1]!; hop++) {
        if (!common.includes(typeOf(station)) && !common.includes(typeOf(network.to[hop]!))) continue;
        looked++;
        if (network.weight[hop]! < 5)
          light.add(
            `${typeOf(station)} ${RELATIONS[network.relation[hop]!]!.name} ${typeOf(network.to[hop]!)}`,
          );
      }
    }

    expect(looked).toBeGreaterThan(500);
    expect([...light]).toEqual([]);
  });
});

describe("the network", () => {
  it("is one of facts", () => {
    const types = new Set(networkFrom(generateDataset({ id: "types", facts: 200 })).types);

    expect(types).toContain("Membership");
    for (const type of ["Evidence", "Passage", "Name", "Absence", "Tombstone"])
      expect(types).not.toContain(type);
  });

  it("is refused where it is too large to be held", () => {
    const row = (_: unknown, place: number): unknown[] => [
      `d/person/p-${place}`,
      "Person",
      null,
      null,
      null,
      [],
    ];
    const rows = Array.from({ length: MOST_STATIONS + 1 }, row);

    const build = (): unknown => buildNetwork("d@1", rows);

    expect(build).toThrow(SightlineError);
    expect(build).toThrow(
      "The network of d@1 has more than 250000 things, which is more than is held in memory for paths",
    );
  });
});
