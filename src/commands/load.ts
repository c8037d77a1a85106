import { resolve } from "node:path";
import type { Config } from "../config";
import { checkDataset } from "../dataset/check";
import { excerptReader, openDocuments } from "../dataset/documents";
import { loadDataset, type LoadResult } from "../dataset/load";
import { readDataset } from "../dataset/read";
import type { Dataset } from "../dataset/types";
import { MODEL } from "../domain";
import { SightlineError } from "../errors";
import { retirementMs } from "../graph/generations";
import { openDatabase } from "../graph/open";
import { command, type CommandContext, type MakeCommand } from "./command";
import { printDiff } from "./load-diff";
import { progressLines } from "./load-progress";

interface Options {
  dryRun?: true;
  allowLoss?: true;
  wait?: true;
  json?: true;
}

/** `sightline load [folder]`: brings a dataset into the graph, and shows first what that changes. */
export const loadCommand: MakeCommand = (context) =>
  command("load", "Load a dataset into the graph, showing first what changes.", {
    "sightline load": "the dataset that SIGHTLINE_DATASET names",
    "sightline load --dry-run": "only show what would change",
    "sightline load seeds/west-mercia --allow-loss": "drop facts that the folder holds no more",
  })
    .argument("[folder]", "folder of the dataset (default: SIGHTLINE_DATASET)")
    .option("--dry-run", "show what would change, and write nothing")
    .option("--allow-loss", "load although facts are missing of which no tombstone says why")
    .option("--wait", "wait until nobody reads the old generation any more, and delete it")
    .option("--json", "print the result as JSON")
    .description(
      "Those who read meanwhile see the old state until all of the new one is there. Other datasets are left alone.\n" +
        "Loading the same folder again changes nothing. Works beside a running `npm start`.",
    )
    .action((folder: string | undefined, options: Options) => load(context, folder, options));

async function load(context: CommandContext, folder: string | undefined, options: Options): Promise<void> {
  const config = context.config();
  const path = resolve(context.cwd, folder ?? config.SIGHTLINE_DATASET);
  const dataset = readSound(context, path);
  const began = Date.now();
  const say = (line: string): void => void context.err.write(`${line}\n`);
  const database = await openDatabase(config, say, { attach: true });
  const result = await loadDataset(database.driver, database.database, dataset, {
    excerpt: excerptReader(path, config),
    allowLoss: options.allowLoss ?? false,
    dryRun: options.dryRun ?? false,
    shareDatabase: config.SIGHTLINE_SHARE_DATABASE,
    waitForRetirement: options.wait ?? false,
    retireAfterMs: retirement(config),
    onDiff: (diff, reason) => options.json || printDiff(context.out, dataset, diff, reason),
    onProgress: options.json ? () => undefined : progressLines(context.err),
  }).finally(() => database.close());
  const seconds = Math.round((Date.now() - began) / 100) / 10;
  if (options.json) {
    const { id, version, title } = dataset.manifest;
    context.out.write(`${JSON.stringify({ dataset: id, title, version, ...result, seconds }, null, 2)}\n`);
  } else {
    context.out.write(`${outcome(result, dataset, seconds)}\n`);
  }
}

const retirement = ({ OPERATION_TIMEOUT_MS }: Config): number => retirementMs(OPERATION_TIMEOUT_MS);

/** @throws SightlineError DATASET_INVALID, with the first problems. */
function readSound(context: CommandContext, path: string): Dataset {
  const read = readDataset(path, MODEL);
  const { problems, errors } = checkDataset(read, openDocuments(context.config(), context.cwd));
  if (errors === 0) return read.dataset;
  const first = problems.filter(({ severity }) => severity === "error").slice(0, 3);
  const lines = first.map(({ position, message }) => `${position.file}:${position.line} ${message}`);
  throw new SightlineError(
    "DATASET_INVALID",
    `The dataset in ${path} has ${errors} error${errors === 1 ? "" : "s"}: ${lines.join("; ")}${errors > 3 ? "; …" : ""}`,
    "`sightline check` names all of them, each with a remedy; nothing was loaded.",
  );
}

function outcome(result: LoadResult, { manifest }: Dataset, seconds: number): string {
  const name = `${manifest.id} ${manifest.version}`;
  if (result.status === "UNCHANGED")
    return `${name} is loaded already, as ${result.generation}; nothing was written.`;
  if (result.status === "DRY_RUN") return "Nothing was written.";
  return (
    `${name} is loaded as ${result.generation}: ${result.facts} facts, ${result.nodes} nodes, ` +
    `${result.edges} relationships, in ${seconds} s.`
  );
}
