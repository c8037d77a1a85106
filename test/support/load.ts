import { setTimeout as sleep } from "node:timers/promises";
import { loadDataset, type LoadOptions, type LoadResult } from "../../src/dataset/load";
import type { Dataset } from "../../src/dataset/types";
import { MODEL } from "../../src/domain";
import { SightlineError } from "../../src/errors";
import type { Model } from "../../src/model";
import { testDatabase } from "./database";

const PATIENCE_MS = 300_000;

/**
 * Loads a dataset into the database of the test run, whatever was there under its id. Where another test file is loading
 * the same one, that is waited for; it is then found to be there already.
 */
export async function loadForTest(
  dataset: Dataset,
  model: Model = MODEL,
  more: Pick<Partial<LoadOptions>, "excerpt"> = {},
): Promise<LoadResult> {
  const { driver, database } = await testDatabase();
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      // Other test files may have put content of no dataset there.
      return await loadDataset(driver, database, dataset, {
        model,
        allowLoss: true,
        shareDatabase: true,
        ...more,
      });
    } catch (error) {
      const busy = error instanceof SightlineError && error.code === "LOAD_IN_PROGRESS";
      if (!busy || Date.now() > deadline) throw error;
      await sleep(300);
    }
  }
}
