import fs from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { jarsFolder } from "../../scripts/shared/places.cjs";
import type { LocalServer } from "../../src/graph/local/server";
import { startLocalServer } from "../../src/graph/local/server";

/** What the setup leaves to the teardown, which runs in the same process. */
export interface Run {
  home: string;
  broker: Server;
  server?: Promise<LocalServer>;
}

/** Tests run on a compiler that starts fast; what is measured runs on the one that makes fast code. */
const QUICK_JAVA = ["-XX:TieredStopAtLevel=1"];

/**
 * Offers one private Neo4j for the whole run, in a home of its own.
 *
 * It is started when the first test asks for it (`testDatabase` in database.ts), over a socket that the user alone can
 * reach; a run of unit tests starts none. With TEST_NEO4J_URI set the tests use that database, and nothing is started.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_NEO4J_URI) return;
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-test-"));
  const run: Run = { home, broker: createServer() };
  const tier = process.env.SIGHTLINE_TIER;
  const flags = tier === "long" || tier === "bench" ? [] : QUICK_JAVA;
  run.broker.on("connection", (socket) => {
    socket.on("error", () => undefined);
    run.server ??= startLocalServer({ home, jars: jarsFolder(), heap: "1g", flags, log: () => undefined });
    run.server.then(
      ({ uri, user, password, database }) => socket.end(JSON.stringify({ uri, user, password, database })),
      (error: Error) => socket.end(JSON.stringify({ error: error.message })),
    );
  });
  const address = path.join(home, "broker.sock");
  await new Promise<void>((resolve, reject) => run.broker.once("error", reject).listen(address, resolve));
  process.env.SIGHTLINE_TEST_BROKER = address;
  (globalThis as { sightlineRun?: Run }).sightlineRun = run;
}
