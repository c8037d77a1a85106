/** Loading a dataset into the graph. */
export { type DatasetDiff, diffDataset } from "./diff";
export { evidenceId, passageId, type Excerpt } from "./evidence";
export { loadDataset } from "./load";
export type { LoadOptions, LoadPhase, LoadResult, Progress } from "./options";
