import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addressOfRun } from "../support/database";
import { meanRatio, ratio, type BenchResult } from "./report";

const RESULTS = path.join(__dirname, "results");
const MINUTES = 60_000;

/** Runs the comparison in a process of its own, which loads its modules as a server does. */
async function runComparison(): Promise<BenchResult> {
  const { uri, user, password, database } = await addressOfRun();
  const env = {
    ...process.env,
    NODE_ENV: "production",
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USER: user,
    TEST_NEO4J_PASSWORD: password,
    TEST_NEO4J_DATABASE: database,
  };
  const register = path.join(__dirname, "../support/ts-register.cjs");
  const child = spawn(process.execPath, ["--require", register, path.join(__dirname, "run.ts")], {
    env,
    stdio: "inherit",
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(`The comparison ended with status ${String(status)}`);
  const [last] = readdirSync(RESULTS).sort().reverse();
  return JSON.parse(readFileSync(path.join(RESULTS, last!), "utf8")) as BenchResult;
}

describe("beside @neo4j/graphql", () => {
  let result: BenchResult;
  beforeAll(async () => {
    result = await runComparison();
  }, 15 * MINUTES);

  it("takes at most 0.6 of its time on the whole", () => {
    expect(meanRatio(result)).toBeLessThanOrEqual(0.6);
  });

  it("is slower nowhere", () => {
    for (const { operation, latency } of result.comparisons) {
      expect({ operation, faster: ratio(latency) <= 1 }).toEqual({ operation, faster: true });
    }
  });
});
