import { parsePartialDate } from "../../src/model";
import { apiFor, servedSchema, type TestApi } from "../support/api";
import { compareAll } from "../support/comparison";
import { generateDataset } from "../support/generated-dataset";
import { loadForTest } from "../support/load";
import { oracleFor } from "../support/oracle";
import { generateQuery, Samples } from "../support/query-generator";
import { datasetFrom } from "../support/records";
import { RELATIONS_MODEL as model } from "../support/relations-model";

const DATASET = "relations";
const GENERATED = "relations-generated";

const dataset = datasetFrom(model, DATASET, {
  "artisan/a1": { name: "Artisan 1", knows: ["artisan/a2", "artisan/a3"] },
  "artisan/a2": { name: "Artisan 2", knows: "artisan/a1", taughtBy: ["artisan/a1"], follows: "artisan/a1" },
  "artisan/a3": { name: "Artisan 3", taughtBy: ["artisan/a1", "artisan/a2"] },
  "guild/g1": { name: "Guild 1", members: ["artisan/a1", "artisan/a3"] },
  "tool/t1": { name: "Tool 1", maker: "artisan/a1", owners: ["guild/g1", "artisan/a2"] },
  "tool/t2": { name: "Tool 2", maker: "guild/g1" },
  "tool/t3": { name: "Tool 3" },
  "stamp/s2": { text: "Stamp 2", of: "tool/t1", registeredBy: ["guild/g1", "artisan/a3"] },
  "stamp/s1": { text: "Stamp 1", of: "tool/t1" },
  "fair/f1": {
    name: "Fair 1",
    exhibits: ["tool/t1", "artisan/a3", "guild/g1"],
    highlight: "guild/g1",
    route: ["tool/t3", "tool/t1", "tool/t2"],
  },
  "fair/f2": { name: "Fair 2", exhibits: "tool/t1", route: ["tool/t1", "tool/t3"] },
  "loan/l1": { lentOn: parsePartialDate("2018-05-01"), tool: "tool/t1", borrower: "artisan/a2" },
  "loan/l2": { lentOn: parsePartialDate("2019-05-01"), tool: "tool/t1", borrower: "guild/g1" },
  "loan/l3": { tool: "tool/t2", borrower: "guild/g1" },
});

describe("relations of every form, from both ends", () => {
  let api: TestApi;

  beforeAll(async () => {
    await loadForTest(dataset, model);
    api = await apiFor(DATASET, { model });
  }, 120_000);

  /** The answer of an operation that is one statement. */
  async function ask(text: string): Promise<unknown> {
    const { data, errors, statements } = await api.run(text);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    return data;
  }

  it("to an interface, one and many", async () => {
    const text = `{ tools { nodes { name
      maker { __typename name ... on Guild { members { totalCount } } }
      owners { nodes { __typename name } } } } }`;

    expect(await ask(text)).toEqual({
      tools: {
        nodes: [
          {
            name: "Tool 1",
            maker: { __typename: "Artisan", name: "Artisan 1" },
            owners: {
              nodes: [
                { __typename: "Artisan", name: "Artisan 2" },
                { __typename: "Guild", name: "Guild 1" },
              ],
            },
          },
          {
            name: "Tool 2",
            maker: { __typename: "Guild", name: "Guild 1", members: { totalCount: 2 } },
            owners: { nodes: [] },
          },
          { name: "Tool 3", maker: null, owners: { nodes: [] } },
        ],
      },
    });
  });

  it("back from each type under an interface", async () => {
    expect(
      await ask(
        `{ guild(id: "${DATASET}/guild/g1") { toolsMade { nodes { name } } toolsOwned { nodes { name } } } }`,
      ),
    ).toEqual({
      guild: { toolsMade: { nodes: [{ name: "Tool 2" }] }, toolsOwned: { nodes: [{ name: "Tool 1" }] } },
    });
    expect(
      await ask(`{ artisans { nodes { toolsMade { nodes { name } } toolsOwned { nodes { name } } } } }`),
    ).toEqual({
      artisans: {
        nodes: [
          { toolsMade: { nodes: [{ name: "Tool 1" }] }, toolsOwned: { nodes: [] } },
          { toolsMade: { nodes: [] }, toolsOwned: { nodes: [{ name: "Tool 1" }] } },
          { toolsMade: { nodes: [] }, toolsOwned: { nodes: [] } },
        ],
      },
    });
  });

  it("to a union, one and many", async () => {
    const text = `{ fairs { nodes { name
      exhibits { totalCount nodes { __typename ... on Tool { name } ... on Maker { makerName: name } } }
      highlight { ... on Guild { name members { nodes { name } } } ... on Artisan { taught { totalCount } } } } } }`;

    expect(await ask(text)).toEqual({
      fairs: {
        nodes: [
          {
            name: "Fair 1",
            exhibits: {
              totalCount: 3,
              nodes: [
                { __typename: "Artisan", makerName: "Artisan 3" },
                { __typename: "Guild", makerName: "Guild 1" },
                { __typename: "Tool", name: "Tool 1" },
              ],
            },
            highlight: {
              name: "Guild 1",
              members: { nodes: [{ name: "Artisan 1" }, { name: "Artisan 3" }] },
            },
          },
          {
            name: "Fair 2",
            exhibits: { totalCount: 1, nodes: [{ __typename: "Tool", name: "Tool 1" }] },
            highlight: null,
          },
        ],
      },
    });
  });

  it("back from each member of a union", async () => {
    const text = `{ nodes: artisan(id: "${DATASET}/artisan/a3") { shownAt { nodes { name } } highlightOf { totalCount } } }`;

    expect(await ask(text)).toEqual({
      nodes: { shownAt: { nodes: [{ name: "Fair 1" }] }, highlightOf: { totalCount: 0 } },
    });
    expect(await ask(`{ tool(id: "${DATASET}/tool/t1") { shownAt { nodes { name } } } }`)).toEqual({
      tool: { shownAt: { nodes: [{ name: "Fair 1" }, { name: "Fair 2" }] } },
    });
    expect(await ask(`{ guilds { nodes { highlightOf { nodes { name } } } } }`)).toEqual({
      guilds: { nodes: [{ highlightOf: { nodes: [{ name: "Fair 1" }] } }] },
    });
  });

  it("to its own type, many and one to one", async () => {
    const text = `{ artisans { nodes { name
      taughtBy { nodes { name } } taught { nodes { name } } follows { name } followedBy { name } } } }`;
    const names = (...numbers: number[]): object => ({
      nodes: numbers.map((number) => ({ name: `Artisan ${number}` })),
    });

    expect(await ask(text)).toEqual({
      artisans: {
        nodes: [
          {
            name: "Artisan 1",
            taughtBy: names(),
            taught: names(2, 3),
            follows: null,
            followedBy: { name: "Artisan 2" },
          },
          {
            name: "Artisan 2",
            taughtBy: names(1),
            taught: names(3),
            follows: { name: "Artisan 1" },
            followedBy: null,
          },
          { name: "Artisan 3", taughtBy: names(1, 2), taught: names(), follows: null, followedBy: null },
        ],
      },
    });
  });

  it("symmetric: whichever end states it, and once where both do", async () => {
    expect(
      await ask(`{ artisans { nodes { knows { totalCount nodes { name knows { nodes { name } } } } } } }`),
    ).toEqual({
      artisans: {
        nodes: [
          {
            knows: {
              totalCount: 2,
              nodes: [
                { name: "Artisan 2", knows: { nodes: [{ name: "Artisan 1" }] } },
                { name: "Artisan 3", knows: { nodes: [{ name: "Artisan 1" }] } },
              ],
            },
          },
          {
            knows: {
              totalCount: 1,
              nodes: [
                { name: "Artisan 1", knows: { nodes: [{ name: "Artisan 2" }, { name: "Artisan 3" }] } },
              ],
            },
          },
          {
            knows: {
              totalCount: 1,
              nodes: [
                { name: "Artisan 1", knows: { nodes: [{ name: "Artisan 2" }, { name: "Artisan 3" }] } },
              ],
            },
          },
        ],
      },
    });
  });

  it("ordered: as the dataset lists them, forwards, backwards and by cursor", async () => {
    const text = `{ fairs { nodes {
      all: route { nodes { name } } end: route(last: 2) { nodes { name } }
      start: route(first: 1) { nodes { name } pageInfo { endCursor hasNextPage } } } } }`;
    const names = (...numbers: number[]): object => ({
      nodes: numbers.map((number) => ({ name: `Tool ${number}` })),
    });
    const page = { hasNextPage: true, endCursor: expect.any(String) as string };
    const data = (await ask(text)) as { fairs: { nodes: { start: { pageInfo: { endCursor: string } } }[] } };

    expect(data).toEqual({
      fairs: {
        nodes: [
          { all: names(3, 1, 2), end: names(1, 2), start: { ...names(3), pageInfo: page } },
          { all: names(1, 3), end: names(1, 3), start: { ...names(1), pageInfo: page } },
        ],
      },
    });
    const after = data.fairs.nodes[0]!.start.pageInfo.endCursor;
    const rest = `{ fair(id: "${DATASET}/fair/f1") { route(after: "${after}") { nodes { name } pageInfo { hasPreviousPage } } } }`;
    expect(await ask(rest)).toEqual({
      fair: { route: { ...names(1, 2), pageInfo: { hasPreviousPage: true } } },
    });
    expect(await ask(`{ tools { nodes { onRoutes { nodes { name } } } } }`)).toEqual({
      tools: {
        nodes: [
          { onRoutes: { nodes: [{ name: "Fair 1" }, { name: "Fair 2" }] } },
          { onRoutes: { nodes: [{ name: "Fair 1" }] } },
          { onRoutes: { nodes: [{ name: "Fair 1" }, { name: "Fair 2" }] } },
        ],
      },
    });
  });

  it("reified: a thing with two to-one relations, from the thing and from both its ends", async () => {
    expect(await ask(`{ loans { nodes { lentOn { edtf } tool { name } borrower { name } } } }`)).toEqual({
      loans: {
        nodes: [
          // Latest first; a missing date comes before all.
          { lentOn: null, tool: { name: "Tool 2" }, borrower: { name: "Guild 1" } },
          { lentOn: { edtf: "2019-05-01" }, tool: { name: "Tool 1" }, borrower: { name: "Guild 1" } },
          { lentOn: { edtf: "2018-05-01" }, tool: { name: "Tool 1" }, borrower: { name: "Artisan 2" } },
        ],
      },
    });
    const text = `{ tool(id: "${DATASET}/tool/t1") {
      loans(asOf: "2018-12-31") { nodes { asOfStanding borrower { name loans { nodes { tool { name } } } } } } } }`;
    expect(await ask(text)).toEqual({
      tool: {
        loans: {
          nodes: [
            {
              asOfStanding: "CERTAIN",
              borrower: { name: "Artisan 2", loans: { nodes: [{ tool: { name: "Tool 1" } }] } },
            },
          ],
        },
      },
    });
  });

  it("plain lists, stored either way round, by id", async () => {
    expect(
      await ask(`{ tools { nodes { stamps { text of { name } registeredBy { name stamps { text } } } } } }`),
    ).toEqual({
      tools: {
        nodes: [
          {
            stamps: [
              { text: "Stamp 1", of: { name: "Tool 1" }, registeredBy: [] },
              {
                text: "Stamp 2",
                of: { name: "Tool 1" },
                registeredBy: [
                  { name: "Artisan 3", stamps: [{ text: "Stamp 2" }] },
                  { name: "Guild 1", stamps: [{ text: "Stamp 2" }] },
                ],
              },
            ],
          },
          { stamps: [] },
          { stamps: [] },
        ],
      },
    });
  });

  it("agree with plain execution on generated operations, unions among them", async () => {
    const generated = generateDataset({ id: GENERATED, facts: 1500, seed: 5, model });
    await loadForTest(generated, model);
    const oracle = oracleFor(servedSchema(model), model, generated);
    const samples = new Samples(servedSchema(model), oracle.graph);
    const queries = Array.from({ length: 25 }, (_, place) => generateQuery(samples, place + 1));

    const outcomes = await compareAll(await apiFor(GENERATED, { model }), oracle, queries);

    expect(outcomes.map(({ difference }) => difference).filter((difference) => difference !== null)).toEqual(
      [],
    );
  }, 300_000);
});
