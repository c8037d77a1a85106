/** What is proved here in short, faults.long.test.ts proves at length. */
import { loadDataset } from "../../../src/dataset/load";
import { connect } from "../../../src/graph/driver";
import { killDatabase, OwnServer } from "../../support/faults/kill-database";
import { killLoader } from "../../support/faults/kill-loader";
import { readThroughLoads } from "../../support/faults/read-through-loads";
import { ownId, testGraph } from "../../support/graph";
import { Things } from "../../support/things";

const MINUTES = 60_000;

describe("readers during loads", () => {
  it(
    "see one state in each answer, within a statement and across two",
    async () => {
      const figures = await readThroughLoads(ownId("test-readers"), 3, 1_200);

      expect(figures).toMatchObject({ mixed: 0, firstMixed: null, errors: {} });
      expect(figures.states).toBeGreaterThan(1);
      expect(Math.min(figures.one, figures.two)).toBeGreaterThan(3);
    },
    5 * MINUTES,
  );
});

describe("a loader that is killed", () => {
  it(
    "leaves the old dataset or the new one",
    async () => {
      const figures = await killLoader(ownId("test-killed"), 3, 1_000);

      expect(figures.old + figures.new).toBe(3);
    },
    5 * MINUTES,
  );
});

describe("a database of its own", () => {
  const own = new OwnServer();
  afterAll(() => own.remove(), MINUTES);

  it(
    "that holds other content is loaded into only when told to share, and that content stays",
    async () => {
      const server = await own.start();
      const driver = await connect(server);
      const things = new Things("shared");
      things.add("document/notes", { values: { name: "Notes", availability: "HELD" } });
      await driver.executeQuery(
        "CREATE (:Invoice {number: 1})-[:FOR]->(:Customer)",
        {},
        { database: server.database },
      );

      const refused = loadDataset(driver, server.database, things.done());
      await expect(refused).rejects.toMatchObject({ code: "FOREIGN_DATABASE" });
      await loadDataset(driver, server.database, things.done(), { shareDatabase: true, retireAfterMs: 0 });
      things.add("document/more", { values: { name: "More", availability: "HELD" } });
      await loadDataset(driver, server.database, things.done(), { shareDatabase: true, retireAfterMs: 0 });

      const { records } = await driver.executeQuery(
        "MATCH (i:Invoice {number: 1})-[:FOR]->(c:Customer) WITH i, c, labels(i) = ['Invoice'] AND keys(c) = [] AS untouched " +
          "DETACH DELETE i, c RETURN untouched",
        {},
        { database: server.database },
      );
      expect(records.map((record) => record.get("untouched"))).toEqual([true]);
      await driver.close();
    },
    5 * MINUTES,
  );

  it(
    "that is killed during a load comes back with the old dataset or the new one",
    async () => {
      const figures = await killDatabase(own, 1, 1_000);

      expect(figures.old + figures.new).toBe(1);
    },
    5 * MINUTES,
  );
});

describe("a load that fails half way", () => {
  it("leaves the old dataset, and nothing behind", async () => {
    const { driver, database, ask } = await testGraph();
    const dataset = ownId("test-half-way");
    const things = new Things(dataset);
    things.add("document/notes", { values: { name: "Notes", availability: "HELD" } });
    await loadDataset(driver, database, things.done(), { retireAfterMs: 0 });
    for (let n = 0; n < 40; n++) things.add(`person/p-${n}`, { values: { name: `Person ${n}` } });
    const failing = loadDataset(driver, database, things.done(), {
      retireAfterMs: 0,
      batchSize: 10,
      onProgress: ({ phase, nodes }) => {
        if (phase === "WRITE" && nodes > 20) throw new Error("Full");
      },
    });

    await expect(failing).rejects.toThrow("Full");

    const live = await ask("MATCH (:SightlineDataset {id: $dataset})-[:LIVE]->(g) RETURN g.number", {
      dataset,
    });
    const states = await ask(
      "MATCH (g:SightlineGeneration {dataset: $dataset}) RETURN g.state ORDER BY g.number",
      { dataset },
    );
    expect([live, states]).toEqual([[[1]], [["LIVE"], ["ABANDONED"]]]);
    await loadDataset(driver, database, things.done(), { retireAfterMs: 0 });
    const left = await ask(
      "MATCH (n:Sightline {dataset: $dataset}) RETURN DISTINCT n.generation ORDER BY n.generation",
      { dataset },
    );
    expect(left).toEqual([[`${dataset}@3`], [null]]);
  });
});
