import { loadDataset } from "../../../src/dataset/load";
import { listGenerations } from "../../../src/graph/generation-list";
import { GenerationPin } from "../../../src/graph/generations";
import { ownId, testGraph, type TestGraph } from "../../support/graph";
import { Things } from "../../support/things";

const [one, two] = [ownId("test-pin-a"), ownId("test-pin-b")];
let graph: TestGraph;

const load = (dataset: string, name: string) => {
  const things = new Things(dataset);
  things.add("document/notes", { values: { name, availability: "HELD" } });
  return loadDataset(graph.driver, graph.database, things.done(), { retireAfterMs: 60_000 });
};

beforeAll(async () => {
  graph = await testGraph();
  await load(one, "Notes 1");
  await load(two, "Notes 1");
});

describe("the live generations", () => {
  it("are pinned as they were loaded", async () => {
    const pinned = await new GenerationPin(graph.executor).pin([one, two]);

    expect(pinned).toMatchObject([
      { dataset: one, generation: `${one}@1`, number: 1, version: "1.0.0", facts: 1 },
      { dataset: two, generation: `${two}@1`, number: 1 },
    ]);
  });

  it("change with a load", async () => {
    let now = 0;
    const pin = new GenerationPin(graph.executor, () => now);
    await pin.pin([two]);

    await load(two, "Notes 2");
    const young = await pin.pin([two]);
    now += 1_001;

    expect([young[0]!.generation, (await pin.pin([two]))[0]!.generation]).toEqual([`${two}@1`, `${two}@2`]);
  });

  it("are listed with those that were live before, and their counts", async () => {
    const own = (await listGenerations(graph.executor, 10_000)).filter(({ dataset }) => dataset === two);

    expect(own).toMatchObject([
      { generation: `${two}@1`, state: "RETIRED" },
      { generation: `${two}@2`, state: "LIVE", counts: { types: { Document: 1, Evidence: 1, Passage: 1 } } },
    ]);
  });
});
