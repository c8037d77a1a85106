import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { jarsFolder } from "../../../scripts/shared/places.cjs";
import { loadDataset } from "../../../src/dataset/load";
import type { Dataset } from "../../../src/dataset/types";
import { connect } from "../../../src/graph/driver";
import { Executor } from "../../../src/graph/executor";
import { startLocalServer, type LocalServer } from "../../../src/graph/local/server";
import { Random } from "../random";
import type { KillFigures } from "./kill-loader";
import { Variants } from "./variants";
import { leftBehind, wholeState } from "./whole";

const DATASET = "killed";
const FLAGS = ["-XX:TieredStopAtLevel=1"];

/** A Neo4j of its own, which may be killed. */
export class OwnServer {
  private readonly home = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-test-faults-"));
  private server: LocalServer | undefined;

  /** Starts it, unless it runs. */
  async start(): Promise<LocalServer> {
    const { home } = this;
    this.server ??= await startLocalServer({
      home,
      jars: jarsFolder(),
      heap: "1g",
      flags: FLAGS,
      log: () => undefined,
    });
    return this.server;
  }

  /** Kills the database by SIGKILL, and resolves when it is gone. */
  async kill(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const gone = new Promise<void>((resolve) => server.onExit(() => resolve()));
    process.kill(server.pid, "SIGKILL");
    await gone;
    this.server = undefined;
  }

  async remove(): Promise<void> {
    await this.server?.stop();
    fs.rmSync(this.home, { recursive: true, force: true });
  }
}

/**
 * Loads one state after another and kills the database at a random moment of each load, then starts it again and proves
 * that the old or the new state is there whole; at the end, that a load takes over and clears up at once.
 */
export async function killDatabase(own: OwnServer, kills: number, facts: number): Promise<KillFigures> {
  const variants = new Variants({ id: DATASET, facts, seed: 11 });
  const random = new Random(kills + 100);
  let server = await own.start();
  await loadInto(server, variants.get(0));
  const began = performance.now();
  await loadInto(server, variants.get(1));
  const whole = performance.now() - began;
  let live = 1;
  const counts = { old: 0, new: 0 };
  const moments: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const next = live + 1;
    moments.push(Math.round(random.next() * whole));
    const loading = loadInto(server, variants.get(next)).catch((error: unknown) => error);
    await new Promise((done) => setTimeout(done, moments.at(-1)));
    await own.kill();
    server = await own.start();
    await loading;
    const found = await inspect(server, (executor) => wholeState(executor, DATASET, variants));
    if (found !== live && found !== next)
      throw new Error(`State ${found} after the load of ${next} over ${live}`);
    counts[found === next ? "new" : "old"]++;
    live = found;
  }
  await loadInto(server, variants.get(live + 1));
  if ((await inspect(server, (executor) => wholeState(executor, DATASET, variants))) !== live + 1) {
    throw new Error("The load after the kills did not come through");
  }
  const left = await inspect(server, (executor) => leftBehind(executor, DATASET));
  if (left > 0) throw new Error(`${left} nodes were left behind`);
  return { kills, facts: variants.get(0).things.length, ...counts, moments, whole: Math.round(whole) };
}

/** With a short lease: this process, of which the broken loads were, is alive. */
const OPTIONS = { allowLoss: true, retireAfterMs: 0, batchSize: 500, leaseMs: 3_000 };

async function loadInto(server: LocalServer, dataset: Dataset): Promise<void> {
  const driver = await connect(server);
  try {
    await loadDataset(driver, server.database, dataset, OPTIONS);
  } finally {
    await driver.close();
  }
}

async function inspect<Result>(
  server: LocalServer,
  look: (executor: Executor) => Promise<Result>,
): Promise<Result> {
  const driver = await connect(server);
  try {
    return await look(new Executor(driver, server.database));
  } finally {
    await driver.close();
  }
}
