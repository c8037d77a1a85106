import { parse } from "graphql";
import { MODEL } from "../../src/domain";
import { apiFor, servedSchema } from "../support/api";
import { chained } from "../support/chained";
import { compareAll } from "../support/comparison";
import { generateDataset } from "../support/generated-dataset";
import { loadForTest } from "../support/load";
import { oracleFor } from "../support/oracle";
import { writeOracleReport } from "../support/oracle-report";
import { classify, generateQuery, Samples } from "../support/query-generator";

const DATASET = "oracle-long";
const OPERATIONS = 2_000;
/** Other operations than those of the short tier. */
const FIRST_SEED = 10_001;
const LONG_MS = 3_600_000;

it(
  `look-ahead and plain execution agree on ${OPERATIONS} generated operations`,
  async () => {
    const dataset = chained(generateDataset({ id: DATASET, facts: 4000, seed: 23 }), MODEL);
    await loadForTest(dataset);
    const api = await apiFor(DATASET);
    const oracle = oracleFor(servedSchema(), MODEL, dataset);
    const samples = new Samples(servedSchema(), oracle.graph);
    const queries = Array.from({ length: OPERATIONS }, (_, place) =>
      generateQuery(samples, FIRST_SEED + place),
    );

    const outcomes = await compareAll(api, oracle, queries);

    const features = queries.map((query) => classify(servedSchema(), parse(query.text), query));
    writeOracleReport(outcomes, features, dataset.things.length);
    expect(outcomes).toHaveLength(OPERATIONS);
    expect(outcomes.map(({ difference }) => difference).filter((difference) => difference !== null)).toEqual(
      [],
    );
  },
  LONG_MS,
);
