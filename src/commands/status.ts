import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readDataset } from "../dataset/read";
import { MODEL } from "../domain";
import { Executor } from "../graph/executor";
import { listGenerations, type ListedGeneration } from "../graph/generation-list";
import { openDatabase } from "../graph/open";
import { modelVersion } from "../model";
import { command, type CommandContext, type MakeCommand } from "./command";

const TIMEOUT_MS = 30_000;
/** A loader that shows no life for so long is taken for dead by the next load. */
const SILENCE_S = 30;

/** Whether the folder says what is loaded; null where the folder is that of another dataset, or is not there. */
type FolderState = "SAME" | "DIFFERS" | null;

interface DatasetStatus {
  readonly dataset: string;
  readonly live: ListedGeneration | null;
  /** Whether the live generation was written by this version of the model; null where there is none. */
  readonly modelMatches: boolean | null;
  readonly folder: FolderState;
  /** Generations that are not live. */
  readonly others: readonly ListedGeneration[];
}

/** `sightline status [folder]`: what the graph holds. */
export const statusCommand: MakeCommand = (context) =>
  command("status", "Show which datasets the graph holds, and whether they are up to date.", {
    "sightline status": "compare with the dataset that SIGHTLINE_DATASET names",
    "sightline status --json": "with numbers of nodes and relationships, as JSON",
  })
    .argument("[folder]", "folder of a dataset to compare with (default: SIGHTLINE_DATASET)")
    .option("--json", "print JSON")
    .action(async (folder: string | undefined, { json }: { json?: true }) => {
      const config = context.config();
      const path = resolve(context.cwd, folder ?? config.SIGHTLINE_DATASET);
      const say = (line: string): void => void context.err.write(`${line}\n`);
      const database = await openDatabase(config, say, { attach: true });
      const executor = new Executor(database.driver, database.database);
      const generations = await listGenerations(executor, TIMEOUT_MS).finally(() => database.close());
      const datasets = statusOf(generations, path);
      const result = { database: database.uri, modelVersion: modelVersion(MODEL), datasets };
      if (json) context.out.write(`${JSON.stringify(result, null, 2)}\n`);
      else print(context, result);
    });

function statusOf(generations: readonly ListedGeneration[], path: string): DatasetStatus[] {
  const folder = existsSync(join(path, "dataset.yaml")) ? readDataset(path, MODEL).dataset : null;
  const ids = [...new Set(generations.map(({ dataset }) => dataset))];
  return ids.map((dataset) => {
    const own = generations.filter((each) => each.dataset === dataset);
    const live = own.find(({ state }) => state === "LIVE") ?? null;
    return {
      dataset,
      live,
      modelMatches: live && live.modelVersion === modelVersion(MODEL),
      folder:
        live && folder?.manifest.id === dataset ? (folder.digest === live.digest ? "SAME" : "DIFFERS") : null,
      others: own.filter((each) => each !== live),
    };
  });
}

function print(
  { out }: CommandContext,
  { database, datasets }: { database: string; datasets: readonly DatasetStatus[] },
): void {
  if (datasets.length === 0)
    out.write(`The database at ${database} holds no dataset. \`sightline load\` loads one.\n`);
  for (const { dataset, live, modelMatches, folder, others } of datasets) {
    out.write(live ? liveText(live) : `${dataset}: not loaded\n`);
    if (modelMatches === false)
      out.write("  Written by another version of the model: run `sightline load`.\n");
    if (folder === "SAME") out.write("  The folder says the same.\n");
    if (folder === "DIFFERS") out.write("  The folder has changed since: run `sightline load`.\n");
    for (const each of others) out.write(`  ${each.generation}: ${stateText(each)}\n`);
  }
}

function liveText(live: ListedGeneration): string {
  const types = Object.entries(live.counts?.types ?? {}).sort(([a], [b]) => a.localeCompare(b));
  const edges = Object.values(live.counts?.edges ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    `${live.dataset} ${live.version}: ${live.title}\n` +
    `  ${live.generation}, loaded ${live.loadedAt}: ${live.facts} facts, ${edges} relationships\n` +
    `  ${types.map(([type, count]) => `${type} ${count}`).join(", ")}\n`
  );
}

function stateText({ state, silentFor }: ListedGeneration): string {
  switch (state) {
    case "LOADING":
      return silentFor > SILENCE_S
        ? "left behind by a load that was ended; the next load deletes it"
        : `being written (last sign of life ${silentFor} s ago)`;
    case "RETIRED":
      return "was live before; the next load deletes it";
    case "ABANDONED":
      return "left behind by a load that failed; the next load deletes it";
    case "LIVE":
      return "live";
  }
}
