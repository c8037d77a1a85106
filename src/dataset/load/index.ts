/** Loading a dataset into the graph. */
export type { DatasetDiff } from "./diff";
export type { LoadReason } from "./live";
export { loadDataset } from "./load";
export type { LoadOptions, LoadPhase, LoadResult, Progress } from "./options";
