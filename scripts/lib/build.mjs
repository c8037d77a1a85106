/** Step "build": src compiled to dist. */
import fs from "node:fs";
import path from "node:path";
import places from "../shared/places.cjs";
import { digestOf, filesIn, readRecord } from "./digest.mjs";
import { ScriptError } from "./errors.mjs";
import { npm, tail } from "./run.mjs";
import { longStep, say } from "./say.mjs";

const SOURCES = ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];
const DIST = path.join(places.ROOT, "dist");
const RECORD = path.join(DIST, ".built.json");

export async function build() {
  const sources = digestOf(places.ROOT, SOURCES);
  const last = readRecord(RECORD);
  const whole = last?.files?.every((file) => fs.existsSync(path.join(DIST, file)));
  if (whole && last.sources === sources) return say("build", "nothing to do");
  // The compiler trusts its notes on what it has written; without a whole dist they mislead it.
  if (!whole) fs.rmSync(path.join(DIST, ".tsbuildinfo"), { force: true });
  await longStep("build", "compiling src to dist", undefined, async () => {
    const { ok, output } = await npm(["run", "--silent", "build"]);
    if (ok) return;
    const remedy = "Correct the errors above in src, or go back to a commit that builds.";
    throw new ScriptError("BUILD_FAILED", `The compiler found errors:\n${tail(output, 30)}`, remedy);
  });
  prune();
  fs.writeFileSync(RECORD, JSON.stringify({ sources, files: compiled() }));
}

function compiled() {
  return filesIn(DIST, ".").filter((file) => file.endsWith(".js"));
}

/** Removes what was compiled from files that are gone; the rest stays in place for a server that runs. */
function prune() {
  for (const file of compiled()) {
    const source = path.join(places.ROOT, "src", file.replace(/\.js$/, ".ts"));
    if (!fs.existsSync(source)) fs.rmSync(path.join(DIST, file));
  }
}
