import type { GlobalConfig } from "jest";
import fs from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { jarsFolder } from "../../scripts/shared/places.cjs";
import { identify, isAlive, type ProcessIdentity } from "../../scripts/shared/process-id.cjs";
import { startLocalServer, type LocalServer } from "../../src/graph/local/server";

/** What the setup leaves to the teardown, which runs in the same process. */
export interface Run {
  home: string;
  broker: Server;
  server?: Promise<LocalServer>;
}

const PREFIX = "sightline-test-";
const OWNER = "run.json";

/** Tests run on a compiler that starts fast; what is measured runs on the one that makes fast code. */
const QUICK_JAVA = ["-XX:TieredStopAtLevel=1"];

/**
 * Offers one private Neo4j for the whole run, in a home of its own.
 *
 * A run of all tests starts it at once, so that no test's time goes into that. A run of some files starts it when the
 * first test asks for it (`testDatabase` in database.ts), over a socket that the user alone can reach; unit tests never
 * do. With TEST_NEO4J_URI set the tests use that database, and nothing is started.
 */
export default async function globalSetup({ testPathPatterns }: GlobalConfig): Promise<void> {
  if (process.env.TEST_NEO4J_URI) return;
  removeLeftHomes();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  fs.writeFileSync(path.join(home, OWNER), JSON.stringify(identify(process.pid)));
  const run: Run = { home, broker: createServer() };
  const tier = process.env.SIGHTLINE_TIER;
  const flags = tier === "long" || tier === "bench" ? [] : QUICK_JAVA;
  const start = (): Promise<LocalServer> =>
    (run.server ??= startLocalServer({ home, jars: jarsFolder(), heap: "1g", flags, log: () => undefined }));
  run.broker.on("connection", (socket) => {
    socket.on("error", () => undefined);
    start().then(
      ({ uri, user, password, database }) => socket.end(JSON.stringify({ uri, user, password, database })),
      (error: Error) => socket.end(JSON.stringify({ error: error.message })),
    );
  });
  const address = path.join(home, "broker.sock");
  await new Promise<void>((resolve, reject) => run.broker.once("error", reject).listen(address, resolve));
  process.env.SIGHTLINE_TEST_BROKER = address;
  (globalThis as { sightlineRun?: Run }).sightlineRun = run;
  if (testPathPatterns.patterns.length === 0) await start();
}

/** Removes the homes of runs that were interrupted, which had no teardown. */
function removeLeftHomes(): void {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const owner = path.join(folder, OWNER);
    if (!fs.existsSync(owner)) continue;
    const identity = JSON.parse(fs.readFileSync(owner, "utf8")) as ProcessIdentity;
    if (!isAlive(identity)) fs.rmSync(folder, { recursive: true, force: true });
  }
}
