/**
 * A loader as a process of its own, for tests that kill it: `load-process.ts '<address as JSON>' <dataset> <facts> <state>`.
 * Prints `begin` when it starts to load, and the status at the end.
 */
import { loadDataset } from "../../../src/dataset/load";
import type { DatabaseAddress } from "../../../src/graph/database-address";
import { connect } from "../../../src/graph/driver";
import { Variants } from "./variants";

const [address = "", id = "", facts = "", state = ""] = process.argv.slice(2);

async function main(): Promise<void> {
  const where = JSON.parse(address) as DatabaseAddress;
  const dataset = new Variants({ id, facts: Number(facts), seed: 11 }).get(Number(state));
  const driver = await connect(where);
  console.log("begin");
  const { status } = await loadDataset(driver, where.database, dataset, {
    allowLoss: true,
    retireAfterMs: 0,
    // Smaller batches than usual: more moments at which it can be killed.
    batchSize: 500,
  });
  console.log(status);
  await driver.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
