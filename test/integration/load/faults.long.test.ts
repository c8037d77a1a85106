/** The runs of faults.test.ts at length. Writes docs/reports/load-faults.md. */
import { killDatabase, OwnServer } from "../../support/faults/kill-database";
import { killLoader, type KillFigures } from "../../support/faults/kill-loader";
import { readThroughLoads, type ReadFigures } from "../../support/faults/read-through-loads";
import { writeReport } from "../../support/faults/report";
import { ownId } from "../../support/graph";

const HOUR = 3_600_000;

describe("loads under faults", () => {
  const own = new OwnServer();
  let read: ReadFigures | undefined;
  let loader: KillFigures | undefined;
  let database: KillFigures | undefined;
  afterAll(async () => {
    await own.remove();
    if (read && loader && database) writeReport(read, loader, database);
  }, 60_000);

  it(
    "give readers one state in each answer, through 20 loads of more than 20,000 facts",
    async () => {
      read = await readThroughLoads(ownId("long-readers"), 20, 20_500);

      expect(read).toMatchObject({ mixed: 0, firstMixed: null });
      expect(Math.min(read.one, read.two)).toBeGreaterThan(100);
      // At the deadline of an operation the machine was too slow, which says nothing of the answers.
      expect(Object.keys(read.errors).filter((code) => code !== "DEADLINE_EXCEEDED")).toEqual([]);
    },
    HOUR,
  );

  it(
    "leave the old dataset or the new one when the loader is killed, 20 times",
    async () => {
      loader = await killLoader(ownId("long-killed"), 20, 5_000);

      expect(loader.old + loader.new).toBe(20);
    },
    HOUR,
  );

  it(
    "leave the old dataset or the new one when the database is killed, 3 times",
    async () => {
      database = await killDatabase(own, 3, 5_000);

      expect(database.old + database.new).toBe(3);
    },
    HOUR,
  );
});
