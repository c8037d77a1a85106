import { setTimeout as sleep } from "node:timers/promises";
import { SightlineError } from "../errors";
import type { Executor } from "./executor";
import type { Statement } from "./statement";

/** The generation of a dataset that an operation reads, from its first statement to its last. */
export interface PinnedGeneration {
  readonly dataset: string;
  /** Its id, `west-mercia@12`. */
  readonly generation: string;
  readonly number: number;
  readonly digest: string;
  /** The curators' version of the dataset. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  /** Number of facts. */
  readonly facts: number;
  readonly modelVersion: string;
  /** When it was loaded, ISO 8601 in UTC. */
  readonly loadedAt: string;
}

/** No operation starts on a pointer read longer ago than this. */
export const PIN_AGE_MS = 1_000;
/** From this age on a pointer is read again, without anybody waiting for it. */
const RENEW_AGE_MS = 500;
/** Less than the grace below, which makes up for a pointer that was long under way. */
const TIMEOUT_MS = 3_000;
const PAUSES_MS = [50, 200];

/**
 * How long a generation has to live after another took its place: an operation may start on a pointer of PIN_AGE_MS and
 * run until its deadline; the grace is for clocks and for what is late.
 */
export const retirementMs = (operationTimeoutMs: number, graceMs = 5_000): number =>
  PIN_AGE_MS + operationTimeoutMs + graceMs;

const LIVE: Statement = {
  name: "live generations",
  // The number is one value in one record: whoever reads it sees the old one or the new one.
  text:
    "MATCH (d:SightlineDataset) WHERE d.liveNumber IS NOT NULL " +
    "MATCH (g:Sightline {key: 'generation:' + d.id + '@' + toString(d.liveNumber)}) " +
    "RETURN d.id AS id, g.id, g.number, g.digest, g.version, g.facts, g.modelVersion, g.loadedAt, g.title, g.description, g.licence ORDER BY id",
};

/** The live generations, read from the database as it is now. */
export async function liveGenerations(
  executor: Executor,
  timeoutMs = TIMEOUT_MS,
): Promise<PinnedGeneration[]> {
  const rows = await executor.read(LIVE, { timeoutMs });
  return rows.map(
    ([
      dataset,
      generation,
      number,
      digest,
      version,
      facts,
      modelVersion,
      loadedAt,
      title,
      description,
      licence,
    ]) =>
      ({
        dataset,
        generation,
        number,
        digest,
        version,
        facts,
        modelVersion,
        loadedAt,
        title,
        description,
        licence,
      }) as PinnedGeneration,
  );
}

/**
 * The live generations, for operations to pin at their start. They are kept for a second: under load they are renewed
 * in the background and no operation waits; after a quiet time the first operation waits for one small statement.
 */
export class GenerationPin {
  private known: { at: number; generations: readonly PinnedGeneration[] } | undefined;
  private reading: Promise<void> | undefined;
  private closed = false;

  /** @param now Milliseconds of a clock that only goes forward. */
  constructor(
    private readonly executor: Executor,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * The live generations of the datasets named, of all datasets where none is named, in the order of their ids.
   *
   * @throws SightlineError DATASET_NOT_FOUND for a dataset that is not loaded; NOT_READY when none is, or after `close`;
   *   DATABASE_UNREACHABLE when the database gave no answer several times.
   */
  async pin(datasets?: readonly string[]): Promise<PinnedGeneration[]> {
    if (this.closed) throw notReady("The server is stopping.");
    const age = this.known ? this.now() - this.known.at : Infinity;
    if (age > RENEW_AGE_MS) {
      const renewed = (this.reading ??= this.renew());
      if (age > PIN_AGE_MS) await renewed;
      else renewed.catch(() => undefined);
    }
    const all = this.known!.generations;
    if (all.length === 0) throw notReady("No dataset is loaded.");
    if (!datasets) return [...all];
    for (const name of datasets) {
      if (all.some(({ dataset }) => dataset === name)) continue;
      throw new SightlineError(
        "DATASET_NOT_FOUND",
        `There is no dataset "${name}" here.`,
        `Loaded: ${all.map(({ dataset }) => dataset).join(", ")}.`,
      );
    }
    return all.filter(({ dataset }) => datasets.includes(dataset));
  }

  /** Ends it: nothing is pinned from here on. */
  async close(): Promise<void> {
    this.closed = true;
    await this.reading?.catch(() => undefined);
  }

  private async renew(): Promise<void> {
    try {
      for (const pause of [...PAUSES_MS, null]) {
        // The age counts from the question, not from the answer.
        const at = this.now();
        try {
          this.known = { at, generations: await liveGenerations(this.executor) };
          return;
        } catch (error) {
          if (pause === null || this.closed) throw unreachable(error);
          await sleep(pause);
        }
      }
    } finally {
      this.reading = undefined;
    }
  }
}

const notReady = (message: string): SightlineError =>
  new SightlineError(
    "NOT_READY",
    message,
    "Load one with `sightline load`, or wait until the load that is running is done.",
  );

/** A pointer that does not come in time says of the database, not of the operation that waits for it. */
function unreachable(error: unknown): unknown {
  if (!(error instanceof SightlineError) || error.code !== "DEADLINE_EXCEEDED") return error;
  return new SightlineError(
    "DATABASE_UNREACHABLE",
    "The database does not answer in time.",
    "Try again in a moment.",
    { cause: error },
  );
}
