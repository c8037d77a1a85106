import { tryLock } from "../../../scripts/shared/lock.cjs";
import { end, identify, isAlive, type ProcessIdentity } from "../../../scripts/shared/process-id.cjs";
import { SightlineError } from "../../errors";
import type { DatabaseAddress } from "../database-address";
import { untilItAnswers } from "../driver";
import { Home } from "./home";
import { JavaProcess, startJava, STOP_PATIENCE_MS } from "./java";
import { localPassword, readPassword } from "./password";
import { freePort } from "./port";

/** Takes one line for a person. */
export type Log = (line: string) => void;

export interface LocalServerOptions {
  /** Folder of the database and its records; made if missing. */
  home: string;
  /** Folder of Neo4j's jars. */
  jars: string;
  /** Largest heap, as Java writes it: `1g`. */
  heap: string;
  log: Log;
  /** More flags for Java. */
  flags?: readonly string[];
}

export interface LocalServer extends DatabaseAddress {
  /** The Java process. */
  readonly pid: number;
  /** Is called when the server ends without having been asked to. Starting another is up to the caller. */
  onExit(listener: (error: SightlineError) => void): void;
  /** Records the address of the API, for the message that a second start gets. */
  announce(api: string): void;
  /** Stops it in order; resolves when it is gone. */
  stop(): Promise<void>;
}

const USER = "neo4j";
const DATABASE = "neo4j";
const SIGN_OF_LIFE_MS = 15_000;

/**
 * Starts the private Neo4j of a home and resolves when it answers. It ends with this process, however that ends.
 *
 * @throws SightlineError LOCAL_SERVER_BUSY if another living process has this home; DISK_NOT_WRITABLE; JAVA_MISSING;
 *   LOCAL_SERVER_FAILED with the last lines that Neo4j printed.
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const home = new Home(options.home);
  home.prepare();
  const lock = tryLock(home.folder, "owner");
  if (lock.holder) throw busy(home, lock.holder);
  try {
    const left = home.readRecord();
    if (left && isAlive(left.server)) {
      options.log(`Ending a local database that was left behind (process ${left.server.pid})`);
      await end(left.server, STOP_PATIENCE_MS);
    }
    const password = await localPassword(home, options.jars);
    for (let attempt = 1; ; attempt++) {
      const port = await freePort(attempt === 1 ? left?.port : undefined);
      try {
        return await run(home, port, password, options, lock.release);
      } catch (error) {
        // Between choosing the port and listening on it, somebody else may have taken it.
        if (attempt === 3 || !/Address already in use/.test(home.lastLines(200))) throw error;
      }
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function run(
  home: Home,
  port: number,
  password: string,
  options: LocalServerOptions,
  release: () => void,
): Promise<LocalServer> {
  const address = { uri: `bolt://127.0.0.1:${port}`, user: USER, password, database: DATABASE };
  const java = new JavaProcess(home, startJava(home, port, options.jars, options.heap, options.flags ?? []));
  const givenUp = new AbortController();
  const began = Date.now();
  const waiting = setInterval(() => {
    options.log(`Waiting for Neo4j to answer (${Math.round((Date.now() - began) / 1000)} s)`);
  }, SIGN_OF_LIFE_MS);
  try {
    home.writeRecord({
      uri: address.uri,
      port,
      server: java.identity,
      owner: identify(process.pid),
      ready: false,
    });
    await Promise.race([untilItAnswers(address, givenUp.signal), java.failure]);
  } catch (error) {
    givenUp.abort();
    await java.stop();
    throw ownFailure(home, error);
  } finally {
    clearInterval(waiting);
  }
  home.changeRecord({ ready: true });
  // From here on it does not keep this process running: a process that has nothing left to do ends, and it with it.
  java.release();
  void java.ended.then(release);
  return {
    ...address,
    pid: java.identity.pid,
    onExit: (listener) => void java.failure.catch(listener),
    announce: (api) => home.changeRecord({ api }),
    stop: () => java.stop(),
  };
}

/** The address of the server of a home that another process has started, if it runs and answers. */
export function findLocalServer(folder: string): DatabaseAddress | undefined {
  const home = new Home(folder);
  const record = home.readRecord();
  if (!record?.ready || !isAlive(record.server) || !isAlive(record.owner)) return undefined;
  return { uri: record.uri, user: USER, password: readPassword(home), database: DATABASE };
}

/** What the driver says of a database of the user's own, said of this one. */
function ownFailure(home: Home, error: unknown): unknown {
  if (!(error instanceof SightlineError) || !error.code.startsWith("DATABASE_")) return error;
  const wrong = error.code === "DATABASE_WRONG_PASSWORD";
  return new SightlineError(
    "LOCAL_SERVER_FAILED",
    wrong
      ? `The local database refuses the password in ${home.passwordFile}.`
      : `The local database does not answer: ${error.message} Its last lines:\n${home.lastLines(12)}`,
    `Remove the folder ${home.folder} and start again: it holds nothing that is not loaded from a dataset.`,
    { cause: error },
  );
}

function busy(home: Home, holder: ProcessIdentity): SightlineError {
  const record = home.readRecord();
  const known = record?.ready && record.owner.pid === holder.pid;
  const where = known
    ? `${record.api ? `API at ${record.api}, ` : ""}database at ${record.uri}`
    : "still starting";
  return new SightlineError(
    "LOCAL_SERVER_BUSY",
    `The local database in ${home.folder} is in use by another Sightline: process ${holder.pid}, ${where}.`,
    "Use that one, or stop it first; or set SIGHTLINE_HOME to another folder (and PORT to another port) to run a second one.",
  );
}
