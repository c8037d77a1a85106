import { connect as connectSocket } from "node:net";
import type { Driver } from "neo4j-driver";
import type { DatabaseAddress } from "../../src/graph/database-address";
import { connect } from "../../src/graph/driver";

export interface TestDatabase extends DatabaseAddress {
  driver: Driver;
}

let opened: Promise<TestDatabase> | undefined;

/**
 * The Neo4j of this test run with a driver, the same for all callers in a test file. It is shared with other test
 * files that run at the same time: keep to a dataset name of your own, and expect nodes of others.
 *
 * Give it a hook's time: `beforeAll(async () => { db = await testDatabase(); })` waits for the server to start once.
 */
export function testDatabase(): Promise<TestDatabase> {
  opened ??= addressOfRun().then(async (address) => ({ ...address, driver: await connect(address) }));
  return opened;
}

/** How to reach it, for tests that start a process of their own; it starts the server if need be. */
export async function addressOfRun(): Promise<DatabaseAddress> {
  const env = process.env;
  if (env.TEST_NEO4J_URI) {
    return {
      uri: env.TEST_NEO4J_URI,
      user: env.TEST_NEO4J_USER ?? "neo4j",
      password: env.TEST_NEO4J_PASSWORD,
      database: env.TEST_NEO4J_DATABASE ?? "neo4j",
    };
  }
  const answer = JSON.parse(await ask(env.SIGHTLINE_TEST_BROKER ?? "")) as DatabaseAddress & {
    error?: string;
  };
  if (answer.error) throw new Error(`The database of the test run did not start: ${answer.error}`);
  return answer;
}

function ask(broker: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connectSocket(broker);
    socket.setEncoding("utf8").on("data", (part: string) => (text += part));
    socket.on("end", () => resolve(text)).on("error", reject);
  });
}

// In test files the driver is closed with the file; a global teardown has no such hook, nor needs it.
if (typeof afterAll === "function") {
  afterAll(async () => {
    const database = await opened?.catch(() => undefined);
    await database?.driver.close();
    opened = undefined;
  });
}
