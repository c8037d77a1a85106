import { parse } from "graphql";
import { MODEL } from "../../src/domain";
import { apiFor, servedSchema, type TestApi } from "../support/api";
import { CHOSEN_OPERATIONS } from "../support/chosen-operations";
import { compareAll, type Outcome } from "../support/comparison";
import { loadForTest } from "../support/load";
import { oracleFor } from "../support/oracle";
import { PLANTED_FAULTS } from "../support/planted-faults";
import { classify, FEATURES, generateQuery, Samples, type Feature } from "../support/query-generator";
import { SHARED_ID, sharedDataset } from "../support/shared-dataset";

const OPERATIONS = 300;
const LONG_MS = 600_000;

const schema = servedSchema();
const oracle = oracleFor(schema, MODEL, sharedDataset);
const samples = new Samples(schema, oracle.graph);
const queries = Array.from({ length: OPERATIONS }, (_, place) => generateQuery(samples, place + 1));
const features = queries.map((query) => classify(schema, parse(query.text), query));

describe("look-ahead beside plain field-by-field execution", () => {
  let api: TestApi;
  let outcomes: Outcome[] = [];

  beforeAll(async () => {
    await loadForTest(sharedDataset);
    api = await apiFor(SHARED_ID);
  }, LONG_MS);

  it(
    `gives the same answer to ${OPERATIONS} generated operations, with one statement for each root field`,
    async () => {
      outcomes = await compareAll(api, oracle, queries);

      expect(
        outcomes.map(({ difference }) => difference).filter((difference) => difference !== null),
      ).toEqual([]);
    },
    LONG_MS,
  );

  it(
    "gives the same answer to operations that chance seldom makes",
    async () => {
      const chosen = await compareAll(api, oracle, CHOSEN_OPERATIONS);

      expect(chosen.map(({ difference }) => difference).filter((difference) => difference !== null)).toEqual(
        [],
      );
    },
    LONG_MS,
  );

  it("was asked for everything that a selection can have, mostly three levels deep, and answered with something", () => {
    const share = (holds: (place: number) => boolean): number =>
      queries.filter((_, place) => holds(place)).length / OPERATIONS;
    const shares = new Map<Feature | "paged", number>(
      FEATURES.map((feature) => [feature, share((place) => features[place]!.has(feature))]),
    );
    shares.set(
      "paged",
      share((place) => outcomes[place]!.paged),
    );

    expect(shares.get("threeLevels")).toBeGreaterThanOrEqual(0.5);
    expect([...shares].filter(([, found]) => found < 0.1)).toEqual([]);
    expect(share((place) => outcomes[place]!.size > 5)).toBeGreaterThanOrEqual(0.7);
  });

  it.each(PLANTED_FAULTS)(
    "finds out that $name",
    async ({ shows, plant }) => {
      const concerned = queries.filter((_, place) => features[place]!.has(shows));
      // With documents of its own: plans are kept beside them.
      const faulty = await apiFor(SHARED_ID);
      const remove = plant();

      const found = await compareAll(
        faulty,
        oracle,
        concerned,
        ({ difference }) => difference !== null,
      ).finally(remove);

      expect(found.some(({ difference }) => difference !== null)).toBe(true);
    },
    LONG_MS,
  );
});
