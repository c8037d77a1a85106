import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import type { Socket } from "node:net";
import path from "node:path";
import { javaCommand, ROOT } from "../../../scripts/shared/places.cjs";
import { end, identify, type ProcessIdentity } from "../../../scripts/shared/process-id.cjs";
import { SightlineError } from "../../errors";
import type { Home } from "./home";
import { javaMissing } from "./password";

/** How long an orderly stop may take before it is ended by force. */
export const STOP_PATIENCE_MS = 15_000;

/**
 * The settings of the local server. It listens on the loopback address for Bolt alone and reports nothing.
 *
 * Transaction logs are not reserved in advance (a quarter of a gigabyte each), and the listener is closed at once: its
 * default of five quiet seconds, twice, only makes stopping slow. Logs of old transactions serve backups; there are none.
 */
function settings(port: number): string {
  return [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    "server.memory.pagecache.size=512m",
    "db.tx_log.preallocate=false",
    "db.tx_log.rotation.retention_policy=keep_none",
    "db.transaction.timeout=30s",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "",
  ].join("\n");
}

/** Starts Neo4j in a process group of its own, so that Ctrl-C in a terminal reaches its owner first. */
export function startJava(
  home: Home,
  port: number,
  jars: string,
  heap: string,
  flags: readonly string[],
): ChildProcess {
  fs.writeFileSync(path.join(home.conf, "neo4j.conf"), settings(port));
  // A file, not a pipe: the server outlives its owner for the seconds that an orderly stop takes.
  const log = fs.openSync(home.consoleLog, "w");
  try {
    return spawn(
      javaCommand(),
      [
        "-Xms256m",
        `-Xmx${heap}`,
        ...flags,
        ...["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...["-cp", path.join(jars, "*"), "org.neo4j.server.CommunityEntryPoint"],
        ...[`--home-dir=${home.folder}`, `--config-dir=${home.conf}`, "--console-mode"],
      ],
      { cwd: home.folder, detached: true, stdio: ["ignore", log, log] },
    );
  } finally {
    fs.closeSync(log);
  }
}

/** A running Neo4j: its identity, its end, and how to bring that about. */
export class JavaProcess {
  readonly identity: ProcessIdentity;
  /** Resolves when the process is gone, whatever the cause. */
  readonly ended: Promise<void>;
  /** Rejects when it ends without `stop`; never resolves. */
  readonly failure: Promise<never>;
  private stopping = false;

  constructor(
    home: Home,
    private readonly child: ChildProcess,
  ) {
    this.identity = identify(child.pid ?? 0);
    const how = new Promise<string | SightlineError>((resolve) => {
      child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit status ${code}`));
      child.once("error", (cause) => resolve(spawnError(cause as NodeJS.ErrnoException)));
    });
    this.ended = how.then(() => undefined);
    this.failure = new Promise((_, reject) => {
      void how.then((cause) => {
        if (!this.stopping) reject(typeof cause === "string" ? serverFailed(home, cause) : cause);
      });
    });
    this.failure.catch(() => undefined);
    if (child.pid !== undefined) startWatcher(this.identity);
  }

  /** Lets this process end while the server still runs. */
  release(): void {
    this.child.unref();
  }

  /** Ends the server in order, by force after a while. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.child.ref();
    await end(this.identity, STOP_PATIENCE_MS);
    await this.ended;
  }
}

/** Starts the process that ends the server when this one is gone. It does not keep this one running. */
function startWatcher(server: ProcessIdentity): void {
  const script = path.join(ROOT, "scripts", "shared", "watch.cjs");
  const watcher = spawn(process.execPath, [script, JSON.stringify(server)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Its absence costs only the protection against kill -9, which the next start makes good.
  watcher.on("error", () => undefined);
  watcher.stdin.on("error", () => undefined);
  watcher.unref();
  (watcher.stdin as Socket).unref();
}

function spawnError(cause: NodeJS.ErrnoException): SightlineError {
  return cause.code === "ENOENT"
    ? javaMissing()
    : new SightlineError("LOCAL_SERVER_FAILED", String(cause), "", { cause });
}

function serverFailed(home: Home, how: string): SightlineError {
  return new SightlineError(
    "LOCAL_SERVER_FAILED",
    `The local database ended (${how}). Its last lines:\n${home.lastLines(12)}`,
    `Start again. If it fails again, remove the folder ${home.folder}: it holds nothing that is not loaded from a dataset.`,
  );
}
