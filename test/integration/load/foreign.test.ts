import { foreignContent, refuseForeignContent } from "../../../src/graph/write";
import { testGraph } from "../../support/graph";

/**
 * Content of others is made inside a transaction that is rolled back: loads of other test files, which run at the same
 * time on the same database, never see it.
 */
async function beside(
  statement: string | null,
  work: (ask: Parameters<typeof foreignContent>[0]) => Promise<void>,
): Promise<void> {
  const { executor } = await testGraph();
  const undo = new Error("undo");
  const result = executor.write(
    async (run) => {
      if (statement) await run({ name: "content of others", text: statement });
      await work(run);
      throw undo;
    },
    { timeoutMs: 30_000 },
  );
  await expect(result).rejects.toMatchObject({ cause: undo });
}

describe("content of others in the database", () => {
  it("is not seen where all nodes are marked", async () => {
    await beside("CREATE (:Sightline:Person {key: 'foreign-test'})", async (ask) => {
      expect(await foreignContent(ask)).toEqual([]);
    });
  });

  it("is named by its labels", async () => {
    await beside("CREATE (:Invoice), (:Invoice), (:Customer:Company), ()", async (ask) => {
      expect((await foreignContent(ask)).sort()).toEqual([
        ":Company:Customer",
        ":Invoice",
        "nodes without a label",
      ]);
    });
  });

  it("has a load refused, with the way out", async () => {
    await beside("CREATE (:Invoice)", async (ask) => {
      await expect(refuseForeignContent(ask)).rejects.toMatchObject({
        code: "FOREIGN_DATABASE",
        message: expect.stringContaining(":Invoice"),
        remedy: expect.stringContaining("SIGHTLINE_SHARE_DATABASE=true"),
      });
    });
  });
});
