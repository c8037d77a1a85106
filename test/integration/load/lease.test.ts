import { loadDataset, type LoadOptions } from "../../../src/dataset/load";
import {
  createNodes,
  once,
  sweepGenerations,
  switchTo,
  takeLease,
  type Lease,
} from "../../../src/graph/write";
import { ownId, testGraph, type TestGraph } from "../../support/graph";
import { Things } from "../../support/things";

const TIMES = { leaseMs: 30_000, timeoutMs: 30_000 };
const SWEEP = { ...TIMES, retireAfterMs: 0 };

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});

const load = (dataset: string, name: string, options: Partial<LoadOptions> = {}) => {
  const things = new Things(dataset);
  things.add("document/notes", { values: { name: "Notes", availability: "HELD" } });
  things.add("person/a", { values: { name } });
  return loadDataset(graph.driver, graph.database, things.done(), { retireAfterMs: 0, ...options });
};

/** Opens a generation and writes a node of it, as a loader does that is then left to itself. */
async function half(dataset: string, live: number | null, times = TIMES): Promise<Lease> {
  const lease = await takeLease(graph.executor, dataset, live, times);
  await writeOne(lease, 1);
  return lease;
}

const writeOne = (lease: Lease, batch: number): Promise<void> =>
  once(graph.executor, lease, batch, TIMES.timeoutMs, async (run) => {
    const cells = {
      key: `${lease.generation}|${batch}`,
      generation: lease.generation,
      dataset: lease.dataset,
    };
    await run(createNodes([{ labels: ["Person"], cells }]));
  });

/** As if its loader had shown no life for an hour. */
const silence = ({ generation }: Lease): Promise<unknown> =>
  graph.change("MATCH (g:SightlineGeneration {id: $generation}) SET g.beat = g.beat - 3600000", {
    generation,
  });

const nodesOf = async ({ generation }: Lease): Promise<unknown> =>
  (await graph.ask("MATCH (n:Sightline {generation: $generation}) RETURN count(n)", { generation }))[0]![0];

const generations = async (dataset: string): Promise<unknown[]> =>
  (
    await graph.ask("MATCH (g:SightlineGeneration {dataset: $dataset}) RETURN g.number ORDER BY g.number", {
      dataset,
    })
  ).flat();

describe("a dataset that another process is loading", () => {
  it("is refused, naming that load", async () => {
    const dataset = ownId("test-lease-busy");
    const lease = await half(dataset, null);

    await expect(load(dataset, "Person 1")).rejects.toMatchObject({
      code: "LOAD_IN_PROGRESS",
      message: expect.stringContaining(lease.generation),
    });

    expect(await nodesOf(lease)).toBe(1);
  });

  it("does not hold up another dataset", async () => {
    await half(ownId("test-lease-one"), null);

    await expect(load(ownId("test-lease-two"), "Person 1")).resolves.toMatchObject({ status: "LOADED" });
  });

  it("is taken over once that process shows no life", async () => {
    const dataset = ownId("test-lease-silent");
    const lease = await half(dataset, null);

    await silence(lease);

    const result = await load(dataset, "Person 1");

    expect(result).toMatchObject({ status: "LOADED", generation: `${dataset}@2` });
    expect(await nodesOf(lease)).toBe(0);
    expect(await generations(dataset)).toEqual([2]);
  });

  it("is taken over at once when that process ran here and is gone", async () => {
    const dataset = ownId("test-lease-gone");
    const { generation } = await half(dataset, null);
    await graph.change(
      `MATCH (g:SightlineGeneration {id: $generation}) SET g.loader = replace(g.loader, '"started":"', '"started":"9')`,
      { generation },
    );

    await expect(load(dataset, "Person 1")).resolves.toMatchObject({ status: "LOADED" });
  });
});

describe("a loader that was taken for dead", () => {
  it("stops at its next transaction and leaves nothing behind", async () => {
    const dataset = ownId("test-lease-lost");
    const lease = await half(dataset, null);
    await silence(lease);
    await load(dataset, "Person 1");

    await expect(writeOne(lease, 2)).rejects.toMatchObject({ code: "LOAD_IN_PROGRESS" });
    await expect(switchTo(graph.executor, lease, null, TIMES.timeoutMs)).rejects.toMatchObject({
      code: "LOAD_IN_PROGRESS",
    });

    expect(await nodesOf(lease)).toBe(0);
  });
});

describe("a load that has been overtaken", () => {
  it("is refused before it writes, as it compared with what is live no more", async () => {
    const dataset = ownId("test-lease-overtaken");
    await load(dataset, "Person 1");

    await expect(takeLease(graph.executor, dataset, null, TIMES)).rejects.toMatchObject({
      code: "LOAD_IN_PROGRESS",
    });
  });

  it("does not move the pointer", async () => {
    const dataset = ownId("test-lease-pointer");
    await load(dataset, "Person 1");
    const lease = await half(dataset, 1);

    await expect(switchTo(graph.executor, lease, 7, TIMES.timeoutMs)).rejects.toMatchObject({
      code: "LOAD_IN_PROGRESS",
    });

    const [row] = await graph.ask(
      "MATCH (d:SightlineDataset {id: $dataset})-[:LIVE]->(g) RETURN d.liveNumber, g.number",
      { dataset },
    );
    expect(row).toEqual([1, 1]);
  });
});

describe("a batch whose commit was not answered", () => {
  it("is not written again", async () => {
    const lease = await half(ownId("test-lease-once"), null);

    await writeOne(lease, 1);
    await writeOne(lease, 2);
    await writeOne(lease, 2);

    expect(await nodesOf(lease)).toBe(2);
  });
});

describe("a switch whose commit was not answered", () => {
  it("is done", async () => {
    const dataset = ownId("test-lease-switched");
    const lease = await half(dataset, null);

    await switchTo(graph.executor, lease, null, TIMES.timeoutMs);

    await expect(switchTo(graph.executor, lease, null, TIMES.timeoutMs)).resolves.toBeUndefined();
  });
});

describe("sweeping", () => {
  it("keeps a retired generation for its time, then deletes it", async () => {
    const dataset = ownId("test-sweep-retired");
    await load(dataset, "Person 1", { retireAfterMs: 60_000 });
    await load(dataset, "Person 2", { retireAfterMs: 60_000 });
    const kept = await generations(dataset);

    const early = await sweepGenerations(graph.executor, dataset, { ...SWEEP, retireAfterMs: 60_000 });
    const due = await sweepGenerations(graph.executor, dataset, SWEEP);

    expect(kept).toEqual([1, 2]);
    expect([early, due]).toEqual([[], [`${dataset}@1`]]);
    expect(await generations(dataset)).toEqual([2]);
    expect(
      await graph.ask("MATCH (n:Sightline {generation: $id}) RETURN n.key", { id: `${dataset}@1` }),
    ).toEqual([]);
  });

  it("is waited for when the load is told to", async () => {
    const dataset = ownId("test-sweep-waits");
    await load(dataset, "Person 1");
    const before = Date.now();

    await load(dataset, "Person 2", { retireAfterMs: 700, waitForRetirement: true });

    expect(Date.now() - before).toBeGreaterThanOrEqual(700);
    expect(await generations(dataset)).toEqual([2]);
  });

  it("is done by a load that has nothing to write", async () => {
    const dataset = ownId("test-sweep-unchanged");
    await load(dataset, "Person 1");
    await silence(await half(dataset, 1));

    await expect(load(dataset, "Person 1")).resolves.toMatchObject({ status: "UNCHANGED" });

    expect(await generations(dataset)).toEqual([1]);
  });

  it("leaves a load alone that is going on", async () => {
    const dataset = ownId("test-sweep-living");
    const lease = await half(dataset, null);

    await sweepGenerations(graph.executor, dataset, SWEEP);

    expect(await nodesOf(lease)).toBe(1);
  });

  it("leaves nodes of others alone that point into a generation", async () => {
    const dataset = ownId("test-sweep-others");
    await load(dataset, "Person 1");
    // Marked, as a node without the mark would have the loads of other test files refused meanwhile.
    await graph.change(
      "MATCH (n:Person {dataset: $dataset}) CREATE (n)<-[:NOTE_ON]-(:Sightline:TestNote {key: $key})",
      { dataset, key: `note:${dataset}` },
    );

    await load(dataset, "Person 2");

    expect(await generations(dataset)).toEqual([2]);
    const rows = await graph.change(
      "MATCH (n:TestNote {key: $key}) WITH n, n.key AS key DELETE n RETURN key",
      { key: `note:${dataset}` },
    );
    expect(rows).toEqual([[`note:${dataset}`]]);
  });
});
