import fs from "node:fs";
import type { Run } from "./global-setup";

/** Stops the Neo4j of the run, if one was started, and removes its home. */
export default async function globalTeardown(): Promise<void> {
  const run = (globalThis as { sightlineRun?: Run }).sightlineRun;
  if (!run) return;
  await new Promise((resolve) => run.broker.close(resolve));
  const server = await run.server?.catch(() => undefined);
  await server?.stop();
  fs.rmSync(run.home, { recursive: true, force: true });
}
