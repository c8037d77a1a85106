import { loadDataset, type LoadResult } from "../../src/dataset/load";
import type { Dataset } from "../../src/dataset/types";
import { MODEL } from "../../src/domain";
import type { Model } from "../../src/model";
import { testDatabase } from "./database";

/** Loads a dataset into the database of the test run, whatever was there under its id. */
export async function loadForTest(dataset: Dataset, model: Model = MODEL): Promise<LoadResult> {
  const { driver, database } = await testDatabase();
  // Other test files may have put content of no dataset there.
  return loadDataset(driver, database, dataset, { model, allowLoss: true, shareDatabase: true });
}
