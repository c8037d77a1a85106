/** Runs jest and reads what it found. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import places from "../shared/places.cjs";
import { readRecord } from "./digest.mjs";

/** Two at most: they share one database, and the machine with it. What is measured runs alone. */
const WORKERS = { short: 2, long: 2, bench: 1 };

/**
 * @param tier `short`, `long` or `bench`; jest.config.js chooses the files.
 * @returns numbers of tests passed and failed, names of those skipped. A file that does not run is one failed test.
 */
export async function runJest(tier, args) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-jest-"));
  const outputFile = path.join(folder, "result.json");
  const jest = path.join(places.ROOT, "node_modules", "jest", "bin", "jest.js");
  const all = [jest, "--json", `--outputFile=${outputFile}`, `--maxWorkers=${WORKERS[tier]}`, ...args];
  try {
    const status = await finished(
      spawn(process.execPath, all, { stdio: "inherit", env: { ...process.env, SIGHTLINE_TIER: tier } }),
    );
    return read(readRecord(outputFile), status);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function finished(child) {
  const stop = (signal) => child.kill(signal);
  process.once("SIGTERM", stop);
  return new Promise((resolve) =>
    child.once("close", (code) => resolve(process.off("SIGTERM", stop) && code)),
  );
}

function read(result, status) {
  if (!result) return { passed: 0, failed: 1, skipped: [] };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const tests = result.testResults.flatMap((file) => file.assertionResults);
  const skipped = tests
    .filter((test) => test.status === "pending" || test.status === "todo")
    .map((test) => test.fullName);
  // jest also fails for what no test shows, an obsolete snapshot in CI or a failed teardown.
  return { passed: result.numPassedTests, failed: failed || (status === 0 ? 0 : 1), skipped };
}
