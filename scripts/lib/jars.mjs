/** Step "neo4j": Neo4j's jars in the user's cache, each checked against scripts/neo4j/jars.sha256. */
import fs from "node:fs";
import path from "node:path";
import places from "../shared/places.cjs";
import { digestOfFile, readRecord } from "./digest.mjs";
import { ScriptError, writing } from "./errors.mjs";
import { exclusively } from "./exclusive.mjs";
import { fetchJars } from "./maven.mjs";
import { say } from "./say.mjs";

const LIST = path.join(places.ROOT, "scripts", "neo4j", "jars.sha256");
const RECORD = ".verified.json";

/** Makes sure that the folder of jars is there and whole. */
export async function provideJars() {
  const folder = places.jarsFolder();
  const cache = places.cacheFolder();
  const remedy =
    "Free some space or correct the rights of that folder, or name another one in SIGHTLINE_CACHE.";
  const title = `Neo4j ${places.neo4jVersion()}`;
  if (isKnownWhole(folder)) return say("neo4j", `${title}: nothing to do`);
  writing(cache, "of downloads", remedy, () => places.proveWritable(cache));
  await exclusively(cache, "neo4j", async () => {
    if (isKnownWhole(folder) || isWhole(folder)) return say("neo4j", `${title}: nothing to do`);
    await fetchInto(folder, title);
  });
}

/**
 * Fetches into a folder aside and renames it, so that a half-made one never counts. Jars that Maven has fetched before
 * are not fetched again, unless what it keeps proves corrupted: then all are, into a repository of their own.
 */
async function fetchInto(folder, title) {
  const aside = `${folder}.partial`;
  const repository = `${folder}.repository`;
  for (const fresh of [undefined, repository]) {
    fs.rmSync(aside, { recursive: true, force: true });
    await fetchJars(
      aside,
      `${title}: fetching by Maven what is not there yet`,
      new Set(expected().keys()),
      fresh,
    );
    if (isWhole(aside)) break;
    if (fresh) {
      const message = `What Maven fetched differs from ${LIST}: ${differing(aside).slice(0, 5).join(", ")}.`;
      const remedy =
        "Look at the repositories or mirrors in Maven's settings: they serve other files than the published ones.";
      throw new ScriptError("DOWNLOAD_FAILED", message, remedy);
    }
    say("neo4j", `corrupted: ${differing(aside).slice(0, 5).join(", ")}; fetching again`);
  }
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(aside, folder);
  fs.rmSync(repository, { recursive: true, force: true });
}

/** Name and SHA-256 of each jar. */
function expected() {
  const lines = fs.readFileSync(LIST, "utf8").trim().split("\n");
  return new Map(lines.map((line) => line.split(/\s+/).reverse()));
}

/** The quick look: everything has the size and the time that it had when it was checked in full. */
function isKnownWhole(folder) {
  const record = readRecord(path.join(folder, RECORD));
  return record !== undefined && JSON.stringify(record) === JSON.stringify(look(folder));
}

function look(folder) {
  const stamp = (name) => {
    const found = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
    return found ? `${found.size} ${found.mtimeMs}` : "missing";
  };
  return {
    list: digestOfFile(LIST),
    files: Object.fromEntries([...expected().keys()].map((name) => [name, stamp(name)])),
  };
}

/** The full check, by content; what passes is recorded for the quick look. */
function isWhole(folder) {
  if (!fs.existsSync(folder) || differing(folder).length > 0) return false;
  fs.writeFileSync(path.join(folder, RECORD), JSON.stringify(look(folder)));
  return true;
}

function differing(folder) {
  const same = ([name, sha]) =>
    fs.existsSync(path.join(folder, name)) && digestOfFile(path.join(folder, name)) === sha;
  return [...expected()].filter((entry) => !same(entry)).map(([name]) => name);
}
