/** What `npm start` does once everything is installed and built: the database, the dataset, the API, one after another. */
import { servedApi } from "./api/served";
import { readExamples } from "./api/server/examples";
import { serveApi } from "./api/server/http";
import { refuseTakenPort } from "./api/server/port";
import type { Config } from "./config";
import { excerptReader } from "./dataset/documents";
import { loadDataset, type LoadResult, type Progress } from "./dataset/load";
import { readDataset } from "./dataset/read";
import { QUESTIONS } from "./crossref";
import { MODEL } from "./domain";
import { SightlineError } from "./errors";
import { Executor } from "./graph/executor";
import { GenerationPin, retirementMs } from "./graph/generations";
import { openDatabase } from "./graph/open";

type Say = (line: string) => void;

export interface Started {
  readonly address: string;
  readonly loaded: LoadResult & { readonly dataset: string; readonly version: string };
  /** Is called when the private database ends by itself. */
  onLost(listener: (error: SightlineError) => void): void;
  /** Takes no new operations, lets those under way finish, stops what was started here. */
  close(): Promise<void>;
}

/**
 * Starts everything. Whatever was started is stopped again when a later step fails.
 *
 * @throws SightlineError
 */
export async function start(config: Config, say: Say): Promise<Started> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of opened.splice(0).reverse()) await stop();
  };
  try {
    await refuseTakenPort(config);
    say(config.NEO4J_URI ? `Connecting to ${config.NEO4J_URI}` : "Starting the private Neo4j");
    const database = await openDatabase(config, say);
    opened.push(() => database.close());
    const loaded = await load(config, database, say);
    // Only the neo4j schemes reach a cluster.
    const causal = database.uri.startsWith("neo4j");
    const executor = new Executor(database.driver, database.database, { causal });
    const pin = new GenerationPin(executor);
    opened.push(() => pin.close());
    say("Building the schema");
    const served = servedApi(MODEL, QUESTIONS);
    const examples = readExamples("examples/operations");
    const api = await serveApi({ config, model: MODEL, served, executor, pin, examples });
    opened.push(() => api.close());
    database.announce(api.address);
    return { address: api.address, loaded, onLost: (listener) => database.onLost(listener), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(
  config: Config,
  database: Awaited<ReturnType<typeof openDatabase>>,
  say: Say,
): Promise<Started["loaded"]> {
  const folder = config.SIGHTLINE_DATASET;
  say(`Reading the dataset in ${folder}`);
  const { dataset, problems } = readDataset(folder, MODEL);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const { position, message } = errors[0]!;
    throw new SightlineError(
      "DATASET_INVALID",
      `The dataset has ${errors.length} error${errors.length === 1 ? "" : "s"}; the first is at ${position.file}:${position.line}: ${message}`,
      `Run \`sightline check ${folder}\` to see all of them.`,
    );
  }
  const result = await loadDataset(database.driver, database.database, dataset, {
    excerpt: excerptReader(folder, config),
    shareDatabase: config.SIGHTLINE_SHARE_DATABASE,
    retireAfterMs: retirementMs(config.OPERATION_TIMEOUT_MS),
    onProgress: progressLine(say),
  });
  say(result.status === "UNCHANGED" ? "The dataset is loaded already" : `Loaded as ${result.generation}`);
  return { ...result, dataset: dataset.manifest.id, version: dataset.manifest.version };
}

/** Says each phase once, and how far writing is every 20,000 nodes. */
function progressLine(say: Say): (progress: Progress) => void {
  let [phase, next] = ["", 20_000];
  return (progress) => {
    if (progress.phase !== phase) say(`Loading: ${progress.phase.toLowerCase().replace("_", " ")}`);
    else if (progress.nodes >= next) {
      say(`Loading: ${progress.nodes} nodes, ${progress.edges} links`);
      next += 20_000;
    }
    phase = progress.phase;
  };
}
