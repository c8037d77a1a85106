import { Neo4jError, type Driver } from "neo4j-driver";
import { Executor, type StatementEvent } from "../../../src/graph/executor";

const STATEMENT = {
  name: "people",
  text: "MATCH (n) RETURN n.id",
  params: { limit: 5, day: "2019-06-18", share: 0.5 },
};

/** A driver whose sessions answer one after the other: with rows, with an error, or never. */
function driverThat(...answers: (unknown[][] | Error | "never")[]) {
  const runs: { text: string; params: unknown; timeout: unknown; mode: unknown }[] = [];
  const session = (options: { defaultAccessMode: string }) => ({
    run: (text: string, params: unknown, { timeout }: { timeout: unknown }) => {
      runs.push({ text, params, timeout, mode: options.defaultAccessMode });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer === "never") return new Promise(() => undefined);
      if (answer instanceof Error) return Promise.reject(answer);
      const records = answer.map((row) => ({ length: row.length, get: (place: number) => row[place] }));
      return Promise.resolve({ records });
    },
    close: () => Promise.resolve(),
  });
  return { driver: { session } as unknown as Driver, runs };
}

const transient = new Neo4jError("busy", "Neo.TransientError.Transaction.DeadlockDetected", "", "");
const errorOf = (code: string): Neo4jError => new Neo4jError("something", code, "", "");

describe("a read", () => {
  it("runs once, in READ mode, with what is left of the deadline, and gives plain rows", async () => {
    const { driver, runs } = driverThat([
      ["a", 1],
      ["b", null],
    ]);

    const rows = await new Executor(driver, "neo4j").read(STATEMENT, { timeoutMs: 700 });

    expect(rows).toEqual([
      ["a", 1],
      ["b", null],
    ]);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ text: STATEMENT.text, mode: "READ" });
    expect(runs[0]!.timeout).toBeGreaterThan(600);
    expect(runs[0]!.timeout).toBeLessThanOrEqual(700);
  });

  it("sends whole numbers as integers and leaves the rest", async () => {
    const { driver, runs } = driverThat([]);

    await new Executor(driver, "neo4j").read(STATEMENT, { timeoutMs: 700 });

    expect(runs[0]!.params).toMatchObject({ limit: { low: 5, high: 0 }, day: "2019-06-18", share: 0.5 });
  });

  it("tells of every run, a failed one too", async () => {
    const { driver } = driverThat(transient, [["a"]]);
    const events: StatementEvent[] = [];

    await new Executor(driver, "neo4j").read(STATEMENT, {
      timeoutMs: 5_000,
      onStatement: (event) => events.push(event),
    });

    expect(events).toMatchObject([
      { name: "people", mode: "READ", attempt: 1, rows: null },
      { name: "people", mode: "READ", attempt: 2, rows: 1 },
    ]);
  });

  it("is tried three times when the trouble is passing", async () => {
    const { driver, runs } = driverThat(transient);

    await expect(new Executor(driver, "neo4j").read(STATEMENT, { timeoutMs: 5_000 })).rejects.toMatchObject({
      code: "DATABASE_UNREACHABLE",
      cause: transient,
    });
    expect(runs).toHaveLength(3);
  });

  it("is not tried again when that would go past the deadline", async () => {
    const { driver, runs } = driverThat(transient);

    await expect(new Executor(driver, "neo4j").read(STATEMENT, { timeoutMs: 10 })).rejects.toMatchObject({
      code: "DATABASE_UNREACHABLE",
    });
    expect(runs).toHaveLength(1);
  });

  it("ends by the deadline although the database does not", async () => {
    const { driver } = driverThat("never");
    const before = Date.now();

    await expect(new Executor(driver, "neo4j").read(STATEMENT, { timeoutMs: 50 })).rejects.toMatchObject({
      code: "DEADLINE_EXCEEDED",
    });
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it("does not run once the deadline is over", async () => {
    const { driver, runs } = driverThat([]);

    await expect(new Executor(driver, "neo4j").read(STATEMENT, { timeoutMs: 0 })).rejects.toMatchObject({
      code: "DEADLINE_EXCEEDED",
    });
    expect(runs).toHaveLength(0);
  });

  it.each([
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "DEADLINE_EXCEEDED"],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "DEADLINE_EXCEEDED"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "TOO_LARGE"],
    ["Neo.ClientError.Security.Unauthorized", "DATABASE_WRONG_PASSWORD"],
    ["ServiceUnavailable", "DATABASE_UNREACHABLE"],
    ["Neo.ClientError.Statement.SyntaxError", "INTERNAL"],
    ["Neo.ClientError.Statement.AccessMode", "INTERNAL"],
  ])("that ends with %s is %s", async (code, meaning) => {
    const { driver } = driverThat(errorOf(code));

    const error = await new Executor(driver, "neo4j")
      .read(STATEMENT, { timeoutMs: 2_000 })
      .catch((cause: Error) => cause);

    expect(error).toMatchObject({ code: meaning, cause: { code } });
  });

  it("that fails for a reason of ours names the statement, for the log", async () => {
    const { driver } = driverThat(new Error("no such thing"));

    await expect(new Executor(driver, "neo4j").read(STATEMENT, { timeoutMs: 2_000 })).rejects.toMatchObject({
      code: "INTERNAL",
      message: 'The statement "people" failed: no such thing',
    });
  });
});

describe("a transaction that writes", () => {
  /** A driver of which each transaction fails with the next error, and succeeds when there is none left. */
  function driverThatFails(...errors: Error[]) {
    const seen = { transactions: 0, commits: 0 };
    const transaction = () => {
      const error = errors.shift();
      seen.transactions++;
      return {
        run: () => (error ? Promise.reject(error) : Promise.resolve({ records: [] })),
        commit: () => Promise.resolve(void seen.commits++),
        close: () => Promise.resolve(),
      };
    };
    const session = () => ({ beginTransaction: transaction, close: () => Promise.resolve() });
    return { executor: new Executor({ session } as unknown as Driver, "neo4j"), seen };
  }
  const write = (executor: Executor) => executor.write((run) => run(STATEMENT), { timeoutMs: 1_000 });
  const timeout = errorOf("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");

  it("begins again after a passing trouble", async () => {
    const { executor, seen } = driverThatFails(transient, transient);

    await write(executor);

    expect(seen).toEqual({ transactions: 3, commits: 1 });
  });

  it("begins again twice when the database had no time for it, then says so", async () => {
    const { executor, seen } = driverThatFails(timeout, timeout, timeout, timeout);

    await expect(write(executor)).rejects.toMatchObject({
      code: "DEADLINE_EXCEEDED",
      message: 'A transaction that writes ("people") took longer than 1 s, several times.',
    });
    expect(seen).toEqual({ transactions: 3, commits: 0 });
  });

  it("does not begin again after any other error", async () => {
    const { executor, seen } = driverThatFails(errorOf("Neo.ClientError.Schema.ConstraintValidationFailed"));

    await expect(write(executor)).rejects.toMatchObject({ code: "INTERNAL" });
    expect(seen).toEqual({ transactions: 1, commits: 0 });
  });
});
