import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { SightlineError } from "../errors";
import type { DatabaseAddress } from "./database-address";
import { databaseError } from "./driver-errors";

const OLDEST: readonly [major: number, minor: number] = [5, 26];
const READY_WITHIN_MS = 300_000;

/**
 * Opens a driver and proves that the database answers, accepts the password, and is new enough.
 *
 * Integers are plain numbers (`disableLosslessIntegers`): the model has none beyond 2^53.
 *
 * @throws SightlineError DATABASE_UNREACHABLE, DATABASE_WRONG_PASSWORD, DATABASE_TOO_OLD, BAD_SETTING
 */
export async function connect(address: DatabaseAddress): Promise<Driver> {
  const driver = openDriver(address);
  try {
    checkVersion(await ask(driver, address.database), address.uri);
    return driver;
  } catch (error) {
    await driver.close();
    throw databaseError(error, address);
  }
}

/** Waits for a server that is being started. Errors that waiting does not cure end the wait; so does `givenUp`. */
export async function untilItAnswers(address: DatabaseAddress, givenUp: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  const driver = openDriver(address);
  try {
    for (;;) {
      const error = await ask(driver, address.database).then(
        () => undefined,
        (cause: unknown) => databaseError(cause, address),
      );
      if (!error || givenUp.aborted) return;
      if (error.code !== "DATABASE_UNREACHABLE" || Date.now() > deadline) throw error;
      await sleep(100);
    }
  } finally {
    await driver.close();
  }
}

function openDriver({ uri, user, password }: DatabaseAddress): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    // A connection that has been idle is tried before use, as a restarted server leaves dead ones in the pool.
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 10_000,
    telemetryDisabled: true,
    userAgent: "sightline",
  });
}

/** Has the database answer something, which `verifyConnectivity` does not; returns what its server calls itself. */
async function ask(driver: Driver, database: string): Promise<string | undefined> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run("RETURN 1");
    return summary.server.agent;
  } finally {
    await session.close();
  }
}

/**
 * Refuses a server older than the statements need.
 *
 * @param agent What the server calls itself, `Neo4j/5.26.31` or, by year, `Neo4j/2025.06.0`.
 */
function checkVersion(agent: string | undefined, uri: string): void {
  const found = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? "");
  const [major, minor] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new SightlineError(
    "DATABASE_TOO_OLD",
    `The server at ${uri} calls itself ${agent ?? "nothing"}; Sightline needs Neo4j ${OLDEST.join(".")} or newer.`,
    "Upgrade that server, or unset NEO4J_URI to use the private local one.",
  );
}
