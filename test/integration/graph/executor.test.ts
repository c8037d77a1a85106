import { ownId, testGraph, type TestGraph } from "../../support/graph";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});

const read = (text: string, timeoutMs = 10_000) => graph.executor.read({ name: "test", text }, { timeoutMs });

describe("statements that read", () => {
  it("cannot write: the database refuses", async () => {
    await expect(read("CREATE (:Sightline {key: 'test-executor'}) RETURN 1")).rejects.toMatchObject({
      code: "INTERNAL",
      cause: { code: "Neo.ClientError.Statement.AccessMode" },
    });
  });

  it("are ended by the database itself at the deadline", async () => {
    const before = Date.now();
    // Cannot come to its end in the time of a test.
    const endless =
      "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b WITH a, b WHERE a < b - 999 RETURN count(*) AS executorTest";

    await expect(read(endless, 300)).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });

    expect(Date.now() - before).toBeLessThan(5_000);
    const running = await graph.ask(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'executorTest' AND status = 'Running' AND NOT currentQuery CONTAINS 'SHOW' RETURN status",
    );
    expect(running).toEqual([]);
  });

  it("give all rows in one answer", async () => {
    expect(await read("UNWIND range(1, 5000) AS n RETURN n")).toHaveLength(5_000);
  });
});

describe("transactions that write", () => {
  it("are rolled back when the work in them fails", async () => {
    const key = ownId("test-rollback");
    const wrong = new Error("wrong");

    const result = graph.executor.write(
      async (run) => {
        await run({ name: "test", text: "CREATE (:Sightline {key: $key})", params: { key } });
        throw wrong;
      },
      { timeoutMs: 10_000 },
    );

    await expect(result).rejects.toMatchObject({ code: "INTERNAL", cause: wrong });
    expect(await graph.ask("MATCH (n:Sightline {key: $key}) RETURN 1", { key })).toEqual([]);
  });

  it("are run again as a whole when two wait for each other", async () => {
    const keys = [ownId("test-deadlock-a"), ownId("test-deadlock-b")];
    for (const key of keys) await graph.change("CREATE (:Sightline {key: $key, n: 0})", { key });
    const increment = (key: string) => ({
      name: "test",
      text: "MATCH (n:Sightline {key: $key}) SET n.n = n.n + 1",
      params: { key },
    });
    let together = 0;
    const both = (order: string[]) =>
      graph.executor.write(
        async (run) => {
          await run(increment(order[0]!));
          together++;
          for (let waited = 0; together < 2 && waited < 100; waited++)
            await new Promise((done) => setTimeout(done, 10));
          await run(increment(order[1]!));
        },
        { timeoutMs: 20_000 },
      );

    await Promise.all([both(keys), both([...keys].reverse())]);

    const rows = await graph.change(
      "UNWIND $keys AS key MATCH (n:Sightline {key: key}) WITH n, n.n AS count DELETE n RETURN count",
      { keys },
    );
    expect(rows).toEqual([[2], [2]]);
  });
});
