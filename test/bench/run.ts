/**
 * Compares the rivals on the database of the run and writes down what it found: a process of its own, as a test
 * framework makes code slower, and not all code alike. Started by peers.bench.ts.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connect } from "../../src/graph/driver";
import { addressOfRun } from "../support/database";
import { compare, type Effort } from "./compare";
import { loadGraph } from "./graph";
import { cores, reportText, type BenchResult } from "./report";
import { peer, sightline } from "./sides";

const EFFORT: Effort = {
  warmUpMs: 6_000,
  latencyMs: 10_000,
  throughputMs: 2_500,
  throughputRounds: 3,
  unseenRounds: 7,
};
const ROOT = path.resolve(__dirname, "../..");

async function main(): Promise<void> {
  const address = await addressOfRun();
  const driver = await connect(address);
  const { database } = address;
  try {
    const nodes = await loadGraph(driver, database);
    const ours = sightline(driver, database);
    const theirs = await peer(driver, database);
    const comparisons = await compare({ ours, theirs, driver, database }, EFFORT);
    await ours.close();
    const { agent = "" } = await driver.getServerInfo();
    write({
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      neo4j: agent.replace("Neo4j/", ""),
      peer: `@neo4j/graphql ${versionOf("@neo4j/graphql")}`,
      cores: cores(),
      nodes,
      comparisons,
    });
  } finally {
    await driver.close();
  }
}

function versionOf(name: string): string {
  const file = path.join(ROOT, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function write(result: BenchResult): void {
  const [reports, results] = [
    path.join(ROOT, "docs", "reports"),
    path.join(ROOT, "test", "bench", "results"),
  ];
  for (const folder of [reports, results]) mkdirSync(folder, { recursive: true });
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === "number" ? Math.round(value * 1_000) / 1_000 : value;
  writeFileSync(path.join(results, `${result.date}.json`), `${JSON.stringify(result, rounded)}\n`);
  writeFileSync(path.join(reports, "bench.md"), reportText(result));
}

main().catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
