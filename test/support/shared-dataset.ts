import { MODEL } from "../../src/domain";
import { chained } from "./chained";
import { generateDataset } from "./generated-dataset";

export const SHARED_ID = "shared";

/** The dataset that test files of reading share, so that only the first of them has to load it. Never to be changed. */
export const sharedDataset = chained(generateDataset({ id: SHARED_ID, facts: 2500, seed: 11 }), MODEL);
