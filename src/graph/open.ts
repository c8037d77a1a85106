import fs from "node:fs";
import type { Driver } from "neo4j-driver";
import { jarsFolder } from "../../scripts/shared/places.cjs";
import type { Config } from "../config";
import { SightlineError } from "../errors";
import type { DatabaseAddress } from "./database-address";
import { connect } from "./driver";
import { findLocalServer, startLocalServer, type LocalServer, type Log } from "./local/server";

type Settings = Pick<
  Config,
  | "NEO4J_URI"
  | "NEO4J_USER"
  | "NEO4J_PASSWORD"
  | "NEO4J_DATABASE"
  | "SIGHTLINE_HOME"
  | "SIGHTLINE_CACHE"
  | "SIGHTLINE_HEAP"
>;

export interface OpenDatabase {
  driver: Driver;
  /** Name of the database; to be named in every session. */
  database: string;
  /** Address, for messages. */
  uri: string;
  /** Is called when a local server that was started here ends by itself. */
  onLost(listener: (error: SightlineError) => void): void;
  /** Records the address of the API, for the message that a second start gets. */
  announce(api: string): void;
  /** Closes the driver, and stops the local server if it was started here. */
  close(): Promise<void>;
}

/**
 * Opens the database of the settings: the one at NEO4J_URI or, without it, the private local one, which is started.
 *
 * @param attach Use a local server that another process has started, if there is one, rather than refuse. For commands
 *   that do their work beside a running `npm start`.
 * @throws SightlineError
 */
export async function openDatabase(
  config: Settings,
  log: Log,
  { attach = false } = {},
): Promise<OpenDatabase> {
  if (config.NEO4J_URI !== undefined) {
    return opened({
      uri: config.NEO4J_URI,
      user: config.NEO4J_USER,
      password: config.NEO4J_PASSWORD,
      database: config.NEO4J_DATABASE,
    });
  }
  const running = attach ? findLocalServer(config.SIGHTLINE_HOME) : undefined;
  if (running) return opened(running);
  const options = { home: config.SIGHTLINE_HOME, jars: jars(config), heap: config.SIGHTLINE_HEAP, log };
  const server = await startLocalServer(options);
  return opened(server, server);
}

async function opened(address: DatabaseAddress, server?: LocalServer): Promise<OpenDatabase> {
  const driver = await connect(address).catch(async (error: unknown) => {
    await server?.stop();
    throw error;
  });
  return {
    driver,
    database: address.database,
    uri: address.uri,
    onLost: (listener) => server?.onExit(listener),
    announce: (api) => server?.announce(api),
    close: async () => {
      await driver.close();
      await server?.stop();
    },
  };
}

function jars(config: Settings): string {
  const folder = jarsFolder({ ...process.env, SIGHTLINE_CACHE: config.SIGHTLINE_CACHE });
  if (fs.existsSync(folder)) return folder;
  throw new SightlineError(
    "LOCAL_SERVER_FAILED",
    `The files of Neo4j are not there: ${folder}.`,
    "Run `npm start` once, which fetches them; or set NEO4J_URI to use a Neo4j of your own.",
  );
}
