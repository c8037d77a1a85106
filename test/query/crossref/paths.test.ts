/** Paths over the API: what the database holds is what the records say, what is asked is checked, statements do not grow. */
import type { SightlineError } from "../../../src/errors";
import { PIN_AGE_MS } from "../../../src/graph/generations";
import { apiFor, type Answer, type TestApi } from "../../support/api";
import { generateDataset, without } from "../../support/generated-dataset";
import { loadForTest } from "../../support/load";
import { PlainPaths, type PlainPath, type PlainQuestion } from "../../support/paths-oracle";
import { pathsQuestion } from "../../support/paths-questions";
import { Random } from "../../support/random";

const DATASET = "paths";
const OTHER = "paths-other";
const QUESTIONS = 30;

const ARGUMENTS =
  "$between: [ID!]!, $through: [ID!], $avoiding: [ID!], $types: [String!], $relations: [String!], $from: LocalDate, " +
  "$until: LocalDate, $maxHops: Int, $first: Int, $knownOn: LocalDate";
const GIVEN = ARGUMENTS.replace(/\$(\w+): [^,]+/g, "$1: $$$1");
const WHOLE = `query (${ARGUMENTS}) { paths(${GIVEN}) { cut looked paths { weight length hops {
  position from { id } to { id } relation direction weight via { id } earliest latest evidence { id } } } } }`;
const PLAIN = `query (${ARGUMENTS}) { paths(${GIVEN}) { cut paths { weight length hops { relation direction } } } }`;

const dataset = generateDataset({ id: DATASET, facts: 220, seed: 5 });
const other = generateDataset({ id: OTHER, facts: 200, seed: 6 });
const plain = new PlainPaths(dataset);

interface Hop extends Omit<PlainPath["hops"][number], "from" | "to" | "via" | "evidence"> {
  readonly position: number;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly via: { readonly id: string } | null;
  readonly evidence: readonly { readonly id: string }[];
}
interface Paths {
  readonly cut: string | null;
  readonly looked: number;
  readonly paths: readonly {
    readonly weight: number;
    readonly length: number;
    readonly hops: readonly Hop[];
  }[];
}

const pathsIn = ({ data }: Answer): Paths => (data as { paths: Paths }).paths;

/** As walking all of them says it. */
const flat = ({ paths }: Paths): PlainPath[] =>
  paths.map(({ hops, ...path }) => ({
    ...path,
    hops: hops.map(({ position: _, from, to, via, evidence, ...hop }) => ({
      ...hop,
      from: from.id,
      to: to.id,
      via: via && via.id,
      evidence: evidence.map(({ id }) => id),
    })),
  }));

/** A question with very many paths: from one to the other of the two things with most hops. */
const MANY: PlainQuestion = {
  between: [...plain.stations].sort((a, b) => plain.next(b).length - plain.next(a).length).slice(0, 2),
  maxHops: 6,
};

describe("paths", () => {
  let api: TestApi;

  beforeAll(async () => {
    await loadForTest(dataset);
    await loadForTest(other);
    api = await apiFor(DATASET, { config: { SIGHTLINE_DATASETS: [DATASET, OTHER] } });
    // The first who asks has the network read as well.
    await api.run(PLAIN, { ...MANY });
  }, 180_000);

  it("are those that walking the records finds, with their days and evidence", async () => {
    const random = new Random(77);
    let some = 0;
    for (let count = 0; count < QUESTIONS; count++) {
      const question = pathsQuestion(plain, random, 4);
      const all = plain.find(question);
      if (!all) continue;

      const answer = await api.run(WHOLE, { ...question, first: 200 });

      expect(answer.errors).toBeUndefined();
      const found = pathsIn(answer);
      expect({ question, paths: flat(found) }).toEqual({ question, paths: all.slice(0, 200) });
      expect(found.cut).toBe(all.length > 200 ? "COUNT" : null);
      for (const { hops } of found.paths)
        expect(hops.map(({ position }) => position)).toEqual(hops.map((_, place) => place + 1));
      if (all.length > 0) some++;
    }
    expect(some).toBeGreaterThan(QUESTIONS / 4);
  }, 300_000);

  it("have the same answer however often they are asked for", async () => {
    const [first, second] = [await api.run(WHOLE, { ...MANY }), await api.run(WHOLE, { ...MANY })];

    expect(pathsIn(first).paths).toHaveLength(20);
    expect(pathsIn(first).cut).toBe("COUNT");
    expect(second.data).toEqual(first.data);
  });

  describe("statements", () => {
    it("are one for any number of paths", async () => {
      const names: string[][] = [];
      for (const first of [1, 100, 1_000]) {
        const answer = await api.run(PLAIN, { ...MANY, first });
        expect(pathsIn(answer).paths).toHaveLength(first);
        names.push(answer.statements.map(({ name }) => name));
      }

      expect(names).toEqual([["paths evidence"], ["paths evidence"], ["paths evidence"]]);
    });

    it("are none where there is no path", async () => {
      const answer = await api.run(PLAIN, { ...MANY, relations: [] });

      expect(pathsIn(answer)).toEqual({ cut: null, paths: [] });
      expect(answer.statements).toEqual([]);
    });

    it("are one more for each type of thing at each place that is selected", async () => {
      const things = await api.run(WHOLE, { ...MANY, first: 1_000 });

      const names = things.statements.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const places = new Set(names.map((name) => name.split("|")[0]));
      expect([...places].sort()).toEqual([
        "paths evidence",
        "paths/paths/hops/evidence",
        "paths/paths/hops/from",
        "paths/paths/hops/to",
        "paths/paths/hops/via",
      ]);
    });

    it("read the network once for each generation, and follow a load", async () => {
      const [gone, stays] = other.things.map(({ id }) => id);
      const own = await apiFor(OTHER);
      const first = await own.run(PLAIN, { between: [gone, stays], relations: [] });
      const second = await own.run(PLAIN, { between: [gone, stays], relations: [] });
      expect([first, second].map(({ statements }) => statements.map(({ name }) => name))).toEqual([
        ["paths network"],
        [],
      ]);

      await loadForTest(without(other, ({ id }) => id === gone));
      await new Promise((resolve) => setTimeout(resolve, PIN_AGE_MS + 200));
      const after = await own.run(PLAIN, { between: [gone, stays] });

      expect(after.errors?.[0]?.message).toBe(`There is no ${gone}`);
      expect(after.statements.map(({ name }) => name)).toEqual(["paths network"]);
    }, 60_000);
  });

  describe("refuse", () => {
    const [a, b, c] = plain.stations;
    const passage = `${DATASET}/name/person.person-1.x`;
    it.each([
      [{ between: [a] }, "BAD_FILTER", "between names fewer than two things"],
      [{ between: [a, a] }, "BAD_FILTER", "between names a thing twice"],
      [{ between: [a, b, c, a, b, c] }, "BAD_FILTER", "between names 6 things"],
      [{ between: [a, b], avoiding: [b] }, "BAD_FILTER", `"${b}" is asked for and to be avoided`],
      [{ between: [a, "x"] }, "BAD_ID", '"x" is not an id'],
      [{ between: [a, `${DATASET}/person/nobody`] }, "BAD_ID", `There is no ${DATASET}/person/nobody`],
      [
        { between: [a, passage] },
        "BAD_ID",
        `"${passage}" is the id of a Name, which is said of a fact and joins nothing`,
      ],
      [
        { between: [a, other.things[0]!.id] },
        "BAD_ID",
        `"${a}" and "${other.things[0]!.id}" lie in different datasets, between which there are no relations`,
      ],
      [
        { between: [a, "elsewhere/person/p"] },
        "BAD_ID",
        '"elsewhere/person/p" is of the dataset elsewhere, which is not among those asked',
      ],
      [{ between: [a, b], types: ["Wizard"] }, "BAD_FILTER", '"Wizard" is no type'],
      [{ between: [a, b], relations: ["spells"] }, "BAD_FILTER", '"spells" is no relation'],
      [
        { between: [a, b], from: "2020-02-01", until: "2020-01-31" },
        "BAD_DATE",
        "from is 2020-02-01, which is after until, 2020-01-31",
      ],
      [{ between: [a, b], maxHops: 7 }, "BAD_PAGE", "maxHops is 7, and has to lie between 1 and 6"],
      [{ between: [a, b], first: 1_001 }, "BAD_PAGE", "first is 1001, and has to lie between 1 and 1000"],
    ])("%j", async (question, code, message) => {
      const { errors } = await api.run(PLAIN, question);

      expect(errors?.map((error) => error.message)).toEqual([message]);
      expect((errors![0]!.originalError as SightlineError).code).toBe(code);
    });
  });
});
