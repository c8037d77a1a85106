import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { tryLock } from "../../../scripts/shared/lock.cjs";
import { identify, isAlive } from "../../../scripts/shared/process-id.cjs";

/** Adds one to a file's number, slowly and in the lock, many times; then is killed while it has the lock. */
const CONTENDER = `
  const [lock, folder, rounds] = process.argv.slice(1);
  const fs = require("fs");
  const { tryLock } = require(lock);
  const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  for (let round = 1; round <= rounds; ) {
    const { release } = tryLock(folder, "test");
    if (!release) { pause(1); continue; }
    const count = Number(fs.readFileSync(folder + "/count", "utf8"));
    pause(1);
    fs.writeFileSync(folder + "/count", String(count + 1));
    if (round++ < rounds) release();
  }
  process.kill(process.pid, "SIGKILL");
`;

describe("tryLock", () => {
  let folder: string;

  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-lock-"))));
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it("lets one process in at a time, though holders are killed", async () => {
    fs.writeFileSync(path.join(folder, "count"), "0");
    const args = ["-e", CONTENDER, path.resolve("scripts/shared/lock.cjs"), folder, "40"];

    const contenders = Array.from({ length: 6 }, () => spawn(process.execPath, args, { stdio: "inherit" }));
    await Promise.all(contenders.map((child) => new Promise((resolve) => child.once("close", resolve))));

    expect(fs.readFileSync(path.join(folder, "count"), "utf8")).toBe(String(6 * 40));
  });

  it("tells who has it, and can be taken again after the release", () => {
    const first = tryLock(folder, "test");
    const second = tryLock(folder, "test");
    first.release?.();
    const third = tryLock(folder, "test");

    expect(second).toEqual({ holder: identify(process.pid) });
    expect(third.release).toBeDefined();
  });

  it("takes over from a process that is gone, and from one whose number another process has now", () => {
    for (const [number, holder] of [
      { pid: 2 ** 22 + 1, started: "1" },
      { pid: process.pid, started: "1" },
      "cut short",
    ].entries()) {
      const name = `test${number}`;
      fs.writeFileSync(path.join(folder, `${name}.1.lock`), JSON.stringify(holder).slice(0, 40));

      expect(tryLock(folder, name).release).toBeDefined();
    }
  });
});

describe("isAlive", () => {
  it("is not misled by a number that was handed out again", () => {
    expect(isAlive(identify(process.pid))).toBe(true);
    expect(isAlive({ ...identify(process.pid), started: "1" })).toBe(false);
  });

  it("knows a child that was killed as gone", async () => {
    const child = spawn("sleep", ["30"]);
    const identity = identify(child.pid ?? 0);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));

    expect(isAlive(identity)).toBe(false);
  });
});
