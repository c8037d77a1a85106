import { connect } from "../../../src/graph/driver";
import { freePort } from "../../../src/graph/local/port";
import { openDatabase } from "../../../src/graph/open";
import { readConfig } from "../../../src/config";
import { addressOfRun } from "../../support/database";
import { fakeBoltServer, type FakeServer } from "../../support/fakes/bolt-server";
import type { DatabaseAddress } from "../../../src/graph/database-address";

describe("connecting to a database of the user's own", () => {
  let address: DatabaseAddress;
  let fake: FakeServer | undefined;

  beforeAll(async () => (address = await addressOfRun()), 180_000);
  afterEach(async () => {
    await fake?.close();
    fake = undefined;
  });

  it.each(["bolt", "neo4j"])("opens it by %s://", async (scheme) => {
    const env = {
      NEO4J_URI: address.uri.replace(/^bolt/, scheme),
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
    };

    const opened = await openDatabase(readConfig(env), () => undefined);

    const { records } = await opened.driver.executeQuery(
      "RETURN 1 AS one",
      {},
      { database: opened.database },
    );
    expect(records[0]?.get("one")).toBe(1);
    await opened.close();
  });

  it("names a wrong password", async () => {
    await expect(connect({ ...address, password: "not the password" })).rejects.toMatchObject({
      code: "DATABASE_WRONG_PASSWORD",
      message: expect.stringContaining('"neo4j" was refused') as string,
      remedy: expect.stringContaining("NEO4J_PASSWORD") as string,
    });
  });

  it("names a password that was not given", async () => {
    const { uri, user, database } = address;

    await expect(connect({ uri, user, database })).rejects.toMatchObject({ code: "DATABASE_WRONG_PASSWORD" });
  });

  it.each(["bolt", "neo4j"])("names a server that does not answer (%s://)", async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;

    await expect(connect({ ...address, uri })).rejects.toMatchObject({
      code: "DATABASE_UNREACHABLE",
      message: expect.stringContaining(uri) as string,
      remedy: expect.stringContaining("NEO4J_URI") as string,
    });
  });

  it("names a server that is asked for encryption and has none", async () => {
    const uri = address.uri.replace(/^bolt/, "bolt+s");

    await expect(connect({ ...address, uri })).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
  });

  it("names a database that the server does not have", async () => {
    await expect(connect({ ...address, database: "elsewhere" })).rejects.toMatchObject({
      code: "BAD_SETTING",
      message: expect.stringContaining('"elsewhere"') as string,
      remedy: expect.stringContaining("NEO4J_DATABASE") as string,
    });
  });

  it.each(["Neo4j/4.4.40", "Neo4j/5.25.1"])("names a server that is too old (%s)", async (agent) => {
    fake = await fakeBoltServer(agent);

    await expect(connect({ ...address, uri: fake.uri })).rejects.toMatchObject({
      code: "DATABASE_TOO_OLD",
      message: expect.stringMatching(`${agent}.*5\\.26`) as string,
    });
  });

  it("names a server that is too old to speak with the driver at all", async () => {
    // What a server answers that knows none of the versions offered to it.
    fake = await fakeBoltServer("Neo4j/3.4.0", [0, 0]);

    await expect(connect({ ...address, uri: fake.uri })).rejects.toMatchObject({ code: "DATABASE_TOO_OLD" });
  });

  it.each(["Neo4j/5.26.31", "Neo4j/2025.06.0", "Neo4j/5.27-aura"])(
    "takes a server that is new enough (%s)",
    async (agent) => {
      fake = await fakeBoltServer(agent);

      const driver = await connect({ ...address, uri: fake.uri });

      await driver.close();
    },
  );

  it("names a setting that cannot be used", () => {
    expect(() => readConfig({ NEO4J_URI: "http://127.0.0.1:7474" })).toThrow(
      expect.objectContaining({
        code: "BAD_SETTING",
        message: expect.stringContaining("NEO4J_URI") as string,
      }),
    );
  });
});
