import { spawn } from "node:child_process";
import path from "node:path";
import { addressOfRun } from "../database";
import { testGraph } from "../graph";
import { Random } from "../random";
import { Variants } from "./variants";
import { leftBehind, wholeState } from "./whole";

export interface KillFigures {
  readonly kills: number;
  readonly facts: number;
  /** After how many kills the old state was whole, and after how many the new one. */
  readonly old: number;
  readonly new: number;
  /** Milliseconds into the load at which it was killed. */
  readonly moments: readonly number[];
  /** Length of a load that was left alone, milliseconds. */
  readonly whole: number;
}

const HERE = path.resolve(__dirname, "load-process.ts");
const REGISTER = path.resolve(__dirname, "..", "ts-register.cjs");

/**
 * Loads one state after another, each by a process of its own that is killed by SIGKILL at a random moment, and proves
 * after each that the old or the new state is there whole; at the end, that a load takes over and clears up at once.
 */
export async function killLoader(id: string, kills: number, facts: number): Promise<KillFigures> {
  const { executor } = await testGraph();
  const variants = new Variants({ id, facts, seed: 11 });
  const random = new Random(kills);
  const load = (state: number, killAfter?: number): Promise<number> => {
    variants.get(state);
    return runLoader([id, String(facts), String(state)], killAfter);
  };
  // The first load makes the indexes too: the second says how long one takes.
  await load(0);
  const whole = await load(1);
  let live = 1;
  const counts = { old: 0, new: 0 };
  const moments: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const next = live + 1;
    moments.push(Math.round(random.next() * whole));
    await load(next, moments.at(-1));
    const found = await wholeState(executor, id, variants);
    if (found !== live && found !== next)
      throw new Error(`State ${found} after the load of ${next} over ${live}`);
    counts[found === next ? "new" : "old"]++;
    live = found;
  }
  await load(live + 1);
  if ((await wholeState(executor, id, variants)) !== live + 1) {
    throw new Error("The load after the kills did not come through");
  }
  const left = await leftBehind(executor, id);
  if (left > 0) throw new Error(`${left} nodes were left behind`);
  return { kills, facts: variants.get(0).things.length, ...counts, moments, whole: Math.round(whole) };
}

/**
 * Runs a loader; with `killAfter`, kills it so many milliseconds after it began, unless it is done before.
 *
 * @returns milliseconds from its beginning to its end.
 */
async function runLoader(args: readonly string[], killAfter?: number): Promise<number> {
  const address = JSON.stringify(await addressOfRun());
  const child = spawn(process.execPath, ["--require", REGISTER, HERE, address, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors, began] = ["", "", 0];
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
    began ||= performance.now();
    if (killAfter !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
  child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
  await new Promise((done) => child.once("close", done));
  clearTimeout(timer);
  if (errors || (killAfter === undefined && !output.includes("LOADED"))) {
    throw new Error(`The loader failed: ${errors || output}`);
  }
  return performance.now() - began;
}
