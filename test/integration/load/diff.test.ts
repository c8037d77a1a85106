import { contentDigest } from "../../../src/dataset/load/digest";
import { loadDataset, type DatasetDiff, type LoadOptions, type LoadResult } from "../../../src/dataset/load";
import { generateDataset, without } from "../../support/generated-dataset";
import { ownId, testGraph, type TestGraph } from "../../support/graph";
import { Things } from "../../support/things";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});

/** A dataset of people with the given names by slug, and tombstones of the ids given. */
function people(dataset: string, names: Record<string, string>, tombstones: string[] = []): Things {
  const things = new Things(dataset);
  things.add("document/notes", { values: { name: "Notes", availability: "HELD" } });
  for (const [slug, name] of Object.entries(names)) things.add(`person/${slug}`, { values: { name } });
  for (const formerId of tombstones) {
    const slug = formerId.replace("/", "-");
    things.add(`tombstone/${slug}`, { values: { formerId, kind: "WITHDRAWN", reason: "For a test." } });
  }
  return things;
}

const load = (things: Things, options: Partial<LoadOptions> = {}): Promise<LoadResult> =>
  loadDataset(graph.driver, graph.database, things.done(), { retireAfterMs: 0, ...options });

/** Names of the people of a dataset, in the live generation. */
const namesIn = async (dataset: string): Promise<unknown[]> =>
  (
    await graph.ask(
      "MATCH (:SightlineDataset {id: $dataset})-[:LIVE]->(g) MATCH (n:Person {generation: g.id}) RETURN n.name ORDER BY n.name",
      { dataset },
    )
  ).flat();

const ids = (dataset: string, ...slugs: string[]): string[] =>
  slugs.map((slug) => `${dataset}/person/${slug}`);

describe("a load", () => {
  it("says first what it adds, changes and leaves", async () => {
    const dataset = ownId("test-diff-says");
    await load(people(dataset, { a: "Person 1", b: "Person 2" }));
    const seen: DatasetDiff[] = [];

    const result = await load(people(dataset, { a: "Person 1", b: "Person 3", c: "Person 4" }), {
      onDiff: (diff) => seen.push(diff),
    });

    expect(seen).toEqual([result.diff]);
    expect(result).toMatchObject({ status: "LOADED", reason: "CONTENT", generation: `${dataset}@2` });
    expect(result.diff).toEqual({
      against: `${dataset}@1`,
      added: ids(dataset, "c"),
      changed: ids(dataset, "b"),
      withdrawn: [],
      lost: [],
      unchanged: 2,
    });
    expect(await namesIn(dataset)).toEqual(["Person 1", "Person 3", "Person 4"]);
  });

  it("of what is loaded already writes nothing", async () => {
    const dataset = ownId("test-diff-again");
    const things = people(dataset, { a: "Person 1" });
    await load(things);
    const state = (): Promise<unknown[][]> =>
      graph.ask(
        "MATCH (n:Sightline) WHERE n.dataset = $dataset OR n.id = $dataset RETURN elementId(n), properties(n) ORDER BY n.key",
        { dataset },
      );
    const before = await state();

    const result = await load(things);

    expect(result).toMatchObject({
      status: "UNCHANGED",
      reason: null,
      nodes: 0,
      edges: 0,
      generation: `${dataset}@1`,
    });
    expect(await state()).toEqual(before);
  });

  it("that is dry writes nothing", async () => {
    const dataset = ownId("test-diff-dry");
    await load(people(dataset, { a: "Person 1" }));

    const result = await load(people(dataset, { a: "Person 1", b: "Person 2" }), { dryRun: true });

    expect(result).toMatchObject({
      status: "DRY_RUN",
      diff: { added: ids(dataset, "b") },
      generation: `${dataset}@1`,
    });
    expect(await namesIn(dataset)).toEqual(["Person 1"]);
  });
});

describe("a loss of facts", () => {
  it("is refused, naming them, and changes nothing", async () => {
    const dataset = ownId("test-loss-refused");
    await load(people(dataset, { a: "Person 1", b: "Person 2" }));

    await expect(load(people(dataset, { a: "Person 1" }))).rejects.toMatchObject({
      code: "LOSS_NOT_EXPLAINED",
      message: expect.stringContaining(`${dataset}/person/b`),
      remedy: expect.stringMatching(/renamed\.yaml.*--allow-loss/),
    });

    expect(await namesIn(dataset)).toEqual(["Person 1", "Person 2"]);
  });

  it("names up to ten", async () => {
    const dataset = ownId("test-loss-many");
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`p-${n}`, `Person ${n}`]));
    await load(people(dataset, many));

    const error = await load(people(dataset, {})).catch((cause: Error) => cause);

    expect((error as Error).message.match(/person\/p-/g)).toHaveLength(10);
    expect((error as Error).message).toContain("and 3 more");
  });

  it("is loaded when it is allowed", async () => {
    const dataset = ownId("test-loss-allowed");
    await load(people(dataset, { a: "Person 1", b: "Person 2" }));

    const result = await load(people(dataset, { a: "Person 1" }), { allowLoss: true });

    expect(result.diff.lost).toEqual(ids(dataset, "b"));
    expect(await namesIn(dataset)).toEqual(["Person 1"]);
  });

  it("is explained by a tombstone", async () => {
    const dataset = ownId("test-loss-explained");
    await load(people(dataset, { a: "Person 1", b: "Person 2" }));

    const result = await load(people(dataset, { a: "Person 1" }, ["person/b"]));

    expect(result.diff).toMatchObject({ withdrawn: ids(dataset, "b"), lost: [] });
    expect(await namesIn(dataset)).toEqual(["Person 1"]);
  });

  it("does not include printed names, which are no facts", async () => {
    const dataset = ownId("test-loss-names");
    const named = people(dataset, { a: "Person 1" });
    named.add("name/person.a.p-1", { values: { text: "P 1", kind: "SHORT" }, relations: { of: "person/a" } });
    await load(named);

    const result = await load(people(dataset, { a: "Person 1" }));

    expect(result.diff).toMatchObject({ withdrawn: [`${dataset}/name/person.a.p-1`], lost: [] });
  });
});

describe("several datasets", () => {
  it("are left alone by each other's loads", async () => {
    const [one, two] = [ownId("test-two-a"), ownId("test-two-b")];
    await load(people(one, { a: "Person 1" }));
    await load(people(two, { a: "Person 2" }));
    const state = (): Promise<unknown[][]> =>
      graph.ask(
        "MATCH (n:Sightline) WHERE n.dataset = $one OR n.id = $one RETURN elementId(n), properties(n) ORDER BY n.key",
        { one },
      );
    const before = await state();

    await load(people(two, { a: "Person 3", b: "Person 4" }));

    expect(await state()).toEqual(before);
    expect(await namesIn(one)).toEqual(["Person 1"]);
    expect(await namesIn(two)).toEqual(["Person 3", "Person 4"]);
  });
});

describe("a dataset of ordinary size", () => {
  it("is compared and replaced thing by thing", async () => {
    const first = generateDataset({ id: ownId("test-diff-size"), facts: 1_000, seed: 1 });
    const lesser = without(first, ({ entity }, place) => entity.name !== "Document" && place % 97 === 0);
    const digests = new Map(first.things.map((thing) => [thing.id, contentDigest(thing)]));
    await loadDataset(graph.driver, graph.database, first, { retireAfterMs: 0, batchSize: 500 });

    const { diff } = await loadDataset(graph.driver, graph.database, lesser, {
      retireAfterMs: 0,
      allowLoss: true,
      batchSize: 500,
    });

    const changed = lesser.things.filter((thing) => contentDigest(thing) !== digests.get(thing.id));
    expect(diff.added).toEqual([]);
    expect([...diff.changed].sort()).toEqual(changed.map(({ id }) => id).sort());
    expect(diff.unchanged).toBe(lesser.things.length - changed.length);
    expect(diff.lost.length + diff.withdrawn.length).toBe(first.things.length - lesser.things.length);
  });
});

describe("a dataset with a reference that leads nowhere", () => {
  it("is not loaded; the message names it, and what was there stays", async () => {
    const dataset = ownId("test-dangling");
    await load(people(dataset, { a: "Person 1" }));
    const broken = people(dataset, { a: "Person 2" });
    broken.add("meeting/m", { values: { status: "HELD" }, relations: { board: "board/none" } });

    await expect(load(broken)).rejects.toMatchObject({
      code: "DATASET_INVALID",
      message: expect.stringContaining(`${dataset}/meeting/m -SITTING_OF-> ${dataset}/board/none`),
    });

    expect(await namesIn(dataset)).toEqual(["Person 1"]);
  });
});
