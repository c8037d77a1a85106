import { testDatabase } from "../support/database";

describe("the database of the test run", () => {
  it("answers a statement in plain numbers", async () => {
    const { driver, database } = await testDatabase();

    const { records } = await driver.executeQuery("RETURN 42 AS answer", {}, { database });

    expect(records[0]?.get("answer")).toBe(42);
  });
});
