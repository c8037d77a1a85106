import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { jarsFolder } from "../../../scripts/shared/places.cjs";
import { end, identify, isAlive, type ProcessIdentity } from "../../../scripts/shared/process-id.cjs";
import { readConfig } from "../../../src/config";
import type { DatabaseAddress } from "../../../src/graph/database-address";
import { connect } from "../../../src/graph/driver";
import { startLocalServer, type LocalServer } from "../../../src/graph/local/server";
import { openDatabase } from "../../../src/graph/open";

// Seconds on a quiet machine; a busy one must not fail it.
jest.setTimeout(180_000);

const home = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-home-"));
const API = "http://127.0.0.1:4000";

/** Starts it in this process. */
function start(log: (line: string) => void = () => undefined): Promise<LocalServer> {
  return startLocalServer({
    home,
    jars: jarsFolder(),
    heap: "512m",
    log,
    flags: ["-XX:TieredStopAtLevel=1"],
  });
}

interface Owned extends DatabaseAddress {
  pid: number;
  owner: number;
}

/** Starts it in a process of its own. */
async function startOwner(): Promise<Owned> {
  const args = ["--require", "./test/support/ts-register.cjs", "test/support/owner.ts", home, API];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(child.stdout)) return JSON.parse(line) as Owned;
  throw new Error("The owner ended before the server answered.");
}

/** The process that ends the server when its owner is gone. */
function watcherOf(server: number): ProcessIdentity {
  const pids = fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const found = pids.find((pid) => {
    const command = fs.existsSync(`/proc/${pid}/cmdline`)
      ? fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
      : "";
    return command.includes("watch.cjs") && command.includes(`"pid":${server},`);
  });
  return identify(Number(found));
}

/** Milliseconds until the process is gone. */
async function goneAfter(identity: ProcessIdentity): Promise<number> {
  const start = Date.now();
  while (isAlive(identity)) await new Promise((resolve) => setTimeout(resolve, 20));
  return Date.now() - start;
}

async function query(address: DatabaseAddress, text: string): Promise<unknown[]> {
  const driver = await connect(address);
  const { records } = await driver.executeQuery(text, {}, { database: address.database });
  await driver.close();
  return records.map((record) => record.get(0) as unknown);
}

/** One home lives through all of this in turn, as each start takes seconds. */
describe("the local server", () => {
  let owned: Owned;
  let own: LocalServer;

  beforeAll(async () => {
    owned = await startOwner();
    await query(owned, "CREATE (:Kept {answer: 42})");
  });

  afterAll(async () => {
    for (const pid of [owned.owner, owned.pid]) await end(identify(pid), 5_000);
    await own?.stop();
    fs.rmSync(home, { recursive: true, force: true });
  });

  it("is private: loopback alone, no HTTP, no report, and a password that only its user can read", async () => {
    const settings = [
      "server.bolt.listen_address",
      "server.http.enabled",
      "server.https.enabled",
      "dbms.usage_report.enabled",
    ];
    const shown = await query(
      owned,
      `SHOW SETTINGS ${settings.map((name) => `'${name}'`).join()} YIELD value`,
    );

    expect(shown.sort()).toEqual([owned.uri.replace("bolt://", ""), "false", "false", "false"]);
    expect(owned.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(fs.statSync(home).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(home, "password")).mode & 0o777).toBe(0o600);
    expect(owned.password).toMatch(/^[0-9a-f]{32}$/);
    await expect(connect({ ...owned, password: "neo4j" })).rejects.toMatchObject({
      code: "DATABASE_WRONG_PASSWORD",
    });
  });

  it("is refused to a second owner, who is told of the first", async () => {
    await expect(start()).rejects.toMatchObject({
      code: "LOCAL_SERVER_BUSY",
      message: expect.stringMatching(
        `process ${owned.owner}, API at ${API}, database at ${owned.uri}`,
      ) as string,
      remedy: expect.stringContaining("SIGHTLINE_HOME") as string,
    });
  });

  it("is shared by a command that asks to", async () => {
    const opened = await openDatabase(readConfig({ SIGHTLINE_HOME: home }), () => undefined, {
      attach: true,
    });

    await opened.close();

    expect(opened.uri).toBe(owned.uri);
    expect(isAlive(identify(owned.pid))).toBe(true);
  });

  it("ends soon after its owner is killed", async () => {
    const java = identify(owned.pid);
    const watcher = watcherOf(owned.pid);

    process.kill(owned.owner, "SIGKILL");

    expect(await goneAfter(java)).toBeLessThan(20_000);
    expect(await goneAfter(watcher)).toBeLessThan(10_000);
  });

  it("starts again with its content, on the same port, where a killed owner left a lock and a record", async () => {
    const uri = owned.uri;

    owned = await startOwner();

    expect(owned.uri).toBe(uri);
    expect(await query(owned, "MATCH (n:Kept) RETURN n.answer")).toEqual([42]);
  });

  it("ends a server that was left behind, and refuses a second start of the same moment", async () => {
    const left = identify(owned.pid);
    process.kill(watcherOf(owned.pid).pid, "SIGKILL");
    const owner = identify(owned.owner);
    process.kill(owned.owner, "SIGKILL");
    await goneAfter(owner);
    const lines: string[] = [];

    const [first, second] = await Promise.allSettled([start((line) => lines.push(line)), start()]);
    if (first.status === "rejected") throw first.reason;
    own = first.value;

    expect(second).toMatchObject({
      reason: { code: "LOCAL_SERVER_BUSY", message: expect.stringContaining("still starting") as string },
    });
    expect(isAlive(left)).toBe(false);
    expect(lines.slice(0, 1)).toEqual([`Ending a local database that was left behind (process ${left.pid})`]);
    expect(await query(own, "MATCH (n:Kept) RETURN n.answer")).toEqual([42]);
  });

  it("tells its owner when it is killed, and can be started again", async () => {
    const told = new Promise<Error>((resolve) => own.onExit(resolve));

    process.kill(own.pid, "SIGKILL");

    expect(await told).toMatchObject({
      code: "LOCAL_SERVER_FAILED",
      message: expect.stringContaining("SIGKILL") as string,
    });
    own = await start();
    expect(await query(own, "MATCH (n:Kept) RETURN n.answer")).toEqual([42]);
  });

  it("stops in order, and leaves no process", async () => {
    const java = identify(own.pid);
    const watcher = watcherOf(own.pid);

    await own.stop();

    expect(isAlive(java)).toBe(false);
    expect(await goneAfter(watcher)).toBeLessThan(10_000);
  });

  it("says so when the password in its file is not its own any more", async () => {
    fs.writeFileSync(path.join(home, "password"), "something else");

    await expect(start()).rejects.toMatchObject({
      code: "LOCAL_SERVER_FAILED",
      message: expect.stringContaining(path.join(home, "password")) as string,
      remedy: expect.stringContaining(`Remove the folder ${home}`) as string,
    });
  });
});

describe("a local server that cannot start", () => {
  it("names a home that cannot be written", async () => {
    // Below a file: rights do not hold back a superuser, and tests may run as one.
    const config = readConfig({ SIGHTLINE_HOME: path.resolve("package.json", "home") });

    await expect(openDatabase(config, () => undefined)).rejects.toMatchObject({
      code: "DISK_NOT_WRITABLE",
      message: expect.stringContaining("package.json") as string,
      remedy: expect.stringContaining("SIGHTLINE_HOME") as string,
    });
  });

  it("names jars that are not there", async () => {
    const config = readConfig({ SIGHTLINE_HOME: home, SIGHTLINE_CACHE: path.join(home, "cache") });

    await expect(openDatabase(config, () => undefined)).rejects.toMatchObject({
      code: "LOCAL_SERVER_FAILED",
      remedy: expect.stringContaining("npm start") as string,
    });
  });

  it("shows the last lines of a server that ends, and gives the home free", async () => {
    const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-home-"));
    const attempt = () =>
      startLocalServer({ home: elsewhere, jars: jarsFolder(), heap: "1k", log: () => undefined });

    for (const _ of [1, 2]) {
      await expect(attempt()).rejects.toMatchObject({
        code: "LOCAL_SERVER_FAILED",
        message: expect.stringContaining("heap") as string,
      });
    }

    fs.rmSync(elsewhere, { recursive: true });
  });
});
