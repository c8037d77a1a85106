/** Step "install": the npm packages of package-lock.json in node_modules. */
import fs from "node:fs";
import path from "node:path";
import places from "../shared/places.cjs";
import { digestOfFile, readRecord } from "./digest.mjs";
import { ScriptError } from "./errors.mjs";
import { npm } from "./run.mjs";
import { longStep, say } from "./say.mjs";

const LOCKFILE = path.join(places.ROOT, "package-lock.json");
const MODULES = path.join(places.ROOT, "node_modules");
const RECORD = path.join(MODULES, ".sightline-installed.json");

/**
 * Installs only what has changed, as `npm ci` removes node_modules first, and a running server would lose its own.
 */
export async function install() {
  const lockfile = digestOfFile(LOCKFILE);
  if (readRecord(RECORD)?.lockfile === lockfile) return say("install", "npm packages: nothing to do");
  if (!isInstalled()) {
    await longStep("install", "npm packages: installing", undefined, async () => {
      const { ok, output } = await npm(["ci", "--no-audit", "--no-fund"]);
      if (ok) return;
      const remedy = "Check the network and npm's settings, then start again; what has arrived is kept.";
      // npm says the cause first, and then how it is used.
      const errors = output.split("\n").filter((line) => /^npm (error|ERR!) ./.test(line));
      throw new ScriptError(
        "DOWNLOAD_FAILED",
        `npm could not install the packages:\n${errors.slice(0, 5).join("\n")}`,
        remedy,
      );
    });
  } else say("install", "npm packages: already there");
  fs.mkdirSync(MODULES, { recursive: true });
  fs.writeFileSync(RECORD, JSON.stringify({ lockfile }));
}

/** Whether npm's own record of node_modules, which it writes last, agrees with the lockfile. */
function isInstalled() {
  const there = readRecord(path.join(MODULES, ".package-lock.json"))?.packages;
  const wanted = readRecord(LOCKFILE)?.packages;
  if (!there || !wanted) return false;
  const same = (name) =>
    there[name]?.version === wanted[name]?.version && there[name]?.integrity === wanted[name]?.integrity;
  const needed = Object.keys(wanted).filter(
    (name) => name !== "" && !(wanted[name].optional && !there[name]),
  );
  return [...needed, ...Object.keys(there)].every(same);
}
