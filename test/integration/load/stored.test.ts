import { loadDataset, type LoadOptions } from "../../../src/dataset/load";
import { MODEL } from "../../../src/domain";
import { modelVersion } from "../../../src/model";
import { ownId, testGraph, type TestGraph } from "../../support/graph";
import { evidence, Things } from "../../support/things";

const DATASET = ownId("test-stored");
const things = new Things(DATASET);
things.add("document/notes", { values: { name: "Notes", availability: "HELD", issuedOn: "2017-08-25" } });
things.add("document/pack", { values: { name: "Pack", availability: "CITED_ONLY" } });
things.add("board/board-1", { values: { name: "Board 1" } });
things.add("person/person-1", {
  values: { name: "Person 1" },
  relations: { differsFrom: "person/person-2" },
});
things.add("person/person-2", {
  values: { name: "Person 2" },
  relations: { differsFrom: "person/person-1" },
});
things.add("meeting/m", {
  values: { title: "Meeting 1", heldOn: "2017-08", status: "HELD" },
  relations: { board: "board/board-1", chair: "person/person-1" },
  evidence: [evidence("notes#L7-13,L40.3", { properties: ["heldOn"], via: `${DATASET}/person/person-1` })],
});
things.add("agenda-item/i", {
  values: { position: 4 },
  relations: { meeting: "meeting/m", papers: ["document/pack", "document/notes"] },
  evidence: [evidence("pack#L1")],
});
things.add("topic/t", { values: { name: "Topic 1" }, relations: { things: ["agenda-item/i", "meeting/m"] } });
const dataset = things.done();

let graph: TestGraph;
const load = (options: Partial<LoadOptions> = {}) =>
  loadDataset(graph.driver, graph.database, dataset, { retireAfterMs: 0, ...options });

/** Labels and columns of a thing in the live generation. */
async function stored(id: string): Promise<{ labels: string[]; columns: Record<string, unknown> }> {
  const [row] = await graph.ask(
    "MATCH (d:SightlineDataset {id: $dataset})-[:LIVE]->(g) MATCH (n:Sightline {key: g.id + '|' + $id}) RETURN labels(n), properties(n)",
    { dataset: DATASET, id: `${DATASET}/${id}` },
  );
  return { labels: (row![0] as string[]).sort(), columns: row![1] as Record<string, unknown> };
}

/** Relationships of the live generation of one type, as "from > to" with the position where there is one. */
async function edges(type: string): Promise<string[]> {
  const rows = await graph.ask(
    "MATCH (d:SightlineDataset {id: $dataset})-[:LIVE]->(g) MATCH (a {generation: g.id})-[r]->(b) WHERE type(r) = $type " +
      "RETURN a.id, b.id, r.position ORDER BY a.id, r.position, b.id",
    { dataset: DATASET, type },
  );
  const short = (id: unknown): string => String(id).slice(DATASET.length + 1);
  return rows.map(
    ([from, to, position]) =>
      `${short(from)} > ${short(to)}${position === null ? "" : ` ${String(position)}`}`,
  );
}

beforeAll(async () => {
  graph = await testGraph();
  await load();
});

describe("a thing in the graph", () => {
  it("bears its labels, its properties' columns, and what is derived for all", async () => {
    const { labels, columns } = await stored("meeting/m");

    expect(labels).toEqual(["Evidenced", "Fact", "Meeting", "Node", "Sightline"]);
    expect(columns).toEqual({
      id: `${DATASET}/meeting/m`,
      key: `${DATASET}@1|${DATASET}/meeting/m`,
      dataset: DATASET,
      generation: `${DATASET}@1`,
      type: "Meeting",
      caption: "Meeting 1",
      title: "Meeting 1",
      status: "HELD",
      heldOn: "2017-08",
      heldOnEarliest: "2017-08-01",
      heldOnLatest: "2017-08-31",
      heldOnPrecision: "MONTH",
      atEarliest: "2017-08-01",
      atLatest: "2017-08-31",
      publicFrom: "2017-08-25",
      publicFromInferred: false,
      searchText: ["Meeting 1"],
      searchTopics: ["Topic 1"],
      digest: expect.stringMatching(/^[\w-]{22}$/),
    });
  });

  it("keeps whole numbers as integers", async () => {
    const rows = await graph.ask("MATCH (n:AgendaItem {dataset: $dataset}) RETURN valueType(n.position)", {
      dataset: DATASET,
    });

    expect(rows).toEqual([["INTEGER NOT NULL"]]);
  });

  it("takes its time from what it is part of, and has no public day where none can be derived", async () => {
    const { columns } = await stored("agenda-item/i");

    expect(columns).toMatchObject({ caption: "i", atEarliest: "2017-08-01", atLatest: "2017-08-31" });
    expect(columns).not.toHaveProperty("publicFrom");
    expect(columns).not.toHaveProperty("publicFromInferred");
  });
});

describe("relationships in the graph", () => {
  it("lead from the declaring thing to the target", async () => {
    expect(await edges("SITTING_OF")).toEqual(["meeting/m > board/board-1"]);
  });

  it("are turned around where they read better so", async () => {
    expect(await edges("ABOUT")).toEqual(["agenda-item/i > topic/t", "meeting/m > topic/t"]);
  });

  it("keep the order of the dataset", async () => {
    expect(await edges("CONSIDERED")).toEqual([
      "agenda-item/i > document/pack 1",
      "agenda-item/i > document/notes 2",
    ]);
  });

  it("are there once where both ends state them", async () => {
    expect(await edges("DIFFERS_FROM")).toEqual(["person/person-1 > person/person-2"]);
  });
});

describe("evidence in the graph", () => {
  it("leads from the fact to a passage of the document, one for each locator", async () => {
    expect((await edges("SUPPORTED_BY")).filter((edge) => edge.startsWith("meeting"))).toEqual([
      "meeting/m > evidence/meeting.m.1",
      "meeting/m > evidence/meeting.m.2",
    ]);
    expect((await edges("AT")).filter((edge) => edge.includes("meeting.m"))).toEqual([
      "evidence/meeting.m.1 > passage/notes.l7-13",
      "evidence/meeting.m.2 > passage/notes.l40.3",
    ]);
    expect(await edges("IN")).toContain("passage/notes.l40.3 > document/notes");
    expect(await edges("VIA")).toEqual([
      "evidence/meeting.m.1 > person/person-1",
      "evidence/meeting.m.2 > person/person-1",
    ]);
  });

  it("says what it bears, and was public with its document", async () => {
    const { labels, columns } = await stored("evidence/meeting.m.1");

    expect(labels).toEqual(["Evidence", "Node", "Sightline"]);
    expect(columns).toMatchObject({
      type: "Evidence",
      caption: "notes#L7-13",
      locator: "notes#L7-13",
      properties: ["heldOn"],
      publicFrom: "2017-08-25",
      publicFromInferred: false,
    });
  });

  it("has passages without a text while the documents are not at hand", async () => {
    const { columns } = await stored("passage/notes.l7-13");

    expect(columns).toMatchObject({
      locator: "L7-13",
      firstLine: 7,
      lastLine: 13,
      excerptState: "NOT_AT_HAND",
    });
    expect(columns).not.toHaveProperty("excerpt");
    expect(columns).not.toHaveProperty("publicFrom");
  });
});

describe("excerpts", () => {
  it("are a reason to load again once the documents are at hand, and stay when they are not", async () => {
    const excerpt: LoadOptions["excerpt"] = ({ document, range }) =>
      document === "notes" ? `line ${range.firstLine}` : null;

    const read = await load({ excerpt });
    const without = await load();

    expect(read).toMatchObject({ status: "LOADED", reason: "EXCERPTS" });
    expect(without).toMatchObject({ status: "UNCHANGED", reason: null, generation: read.generation });
    expect((await stored("passage/notes.l7-13")).columns).toMatchObject({
      excerpt: "line 7",
      excerptState: "READ",
    });
    expect((await stored("passage/pack.l1")).columns).toMatchObject({ excerptState: "NOT_AT_HAND" });
  });
});

describe("what is recorded of a load", () => {
  it("stands on the generation, with the counts", async () => {
    const [row] = await graph.ask(
      "MATCH (d:SightlineDataset {id: $dataset})-[:LIVE]->(g:SightlineGeneration) RETURN properties(d), properties(g)",
      { dataset: DATASET },
    );
    const [ofDataset, ofGeneration] = row as [Record<string, unknown>, Record<string, unknown>];

    expect(ofDataset).toMatchObject({
      id: DATASET,
      title: dataset.manifest.title,
      version: "1.0.0",
      licence: "CC0-1.0",
    });
    expect(ofGeneration).toMatchObject({
      dataset: DATASET,
      digest: dataset.digest,
      modelVersion: modelVersion(MODEL),
      facts: 8,
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(JSON.parse(ofGeneration.countsJson as string)).toMatchObject({
      types: { Meeting: 1, Person: 2, Evidence: 9, Passage: 4 },
      edges: { SUPPORTED_BY: 9, DIFFERS_FROM: 1 },
    });
  });
});
