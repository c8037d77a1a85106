/**
 * Runs `npm run check` and jest, and ends its output with one line that says how many tests passed and failed.
 *
 * --long and --bench choose another tier of tests (see jest.config.js); other arguments go to jest.
 */
import fs from "node:fs";
import path from "node:path";
import { spawn } from "node:child_process";
import places from "../shared/places.cjs";
import { report } from "./errors.mjs";
import { prepare } from "./prepare.mjs";
import { runJest } from "./jest.mjs";

process.chdir(places.ROOT);
const flags = ["--long", "--bench"];
const args = process.argv.slice(2);
const tier = args.find((arg) => flags.includes(arg))?.slice(2) ?? "short";
const jestArgs = args.filter((arg) => !flags.includes(arg));

const total = { passed: 0, failed: 0, skipped: [] };
let status = 0;
try {
  await prepare(!process.env.TEST_NEO4J_URI);
  // A run of some tests only, and the other tiers, are asked for beside a full run.
  if (tier === "short" && jestArgs.length === 0 && !(await check())) total.failed += 1;
  const tests = await runJest(tier, jestArgs);
  total.passed += tests.passed;
  total.failed += tests.failed;
  total.skipped = tests.skipped;
} catch (error) {
  status = report(error);
  total.failed += 1;
}

for (const name of total.skipped) console.log(`skipped: ${name}`);
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : "";
// The exit status is set, not forced: what is still to be written to a pipe would be lost.
process.exitCode = status || (total.failed > 0 ? 1 : 0);
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);

/** Lint, format, types and drift; true when all is well. */
function check() {
  const script = path.join(places.ROOT, "scripts", "check.mjs");
  if (!fs.existsSync(script)) return true;
  const child = spawn(process.execPath, [script], { stdio: "inherit" });
  return new Promise((resolve) => {
    child.once("close", (code) => {
      if (code !== 0) console.error("\nnpm run check failed (see above); it counts as one failed test.");
      resolve(code === 0);
    });
  });
}
