import type { Driver } from "neo4j-driver";
import { Executor } from "../../graph/executor";
import {
  abandon,
  ensureSchema,
  refuseForeignContent,
  seal,
  sweepGenerations,
  switchTo,
  takeLease,
  verify,
  whileHeld,
  type GenerationRecord,
  type Lease,
  type LeaseOptions,
} from "../../graph/write";
import { modelVersion } from "../../model";
import type { Dataset } from "../types";
import { writeRows } from "./batches";
import { diffDataset, refuseLoss } from "./diff";
import { passagesOf } from "./evidence";
import { DEFAULTS, type LoadOptions, type LoadPhase, type LoadResult } from "./options";
import { liveRecord, reasonToLoad } from "./live";
import { retire } from "./retire";
import { Rows } from "./rows";
import { isFact, sourceOf, type Source } from "./source";

/**
 * Loads a dataset that has passed its check. Other datasets in the graph are left alone.
 *
 * A new generation is written beside the live one in small transactions, counted, and made the live one by moving one
 * pointer; until then readers see the old one, and whatever fails before leaves it so. What a failed or killed load left
 * behind is deleted by the next one. A dataset that is live already with the same digest is not written again, unless
 * more excerpts are at hand now.
 *
 * @throws SightlineError FOREIGN_DATABASE, LOSS_NOT_EXPLAINED, LOAD_IN_PROGRESS, DATABASE_UNREACHABLE, INTERNAL
 */
export async function loadDataset(
  driver: Driver,
  database: string,
  dataset: Dataset,
  given: Partial<LoadOptions> = {},
): Promise<LoadResult> {
  const options: LoadOptions = { ...DEFAULTS, ...given };
  const executor = new Executor(driver, database);
  return new Load(executor, dataset, options).run();
}

class Load {
  private readonly source: Source;
  private readonly timeoutMs: number;
  private nodes = 0;
  private edges = 0;

  constructor(
    private readonly executor: Executor,
    private readonly dataset: Dataset,
    private readonly options: LoadOptions,
  ) {
    this.source = sourceOf(dataset, options.model);
    this.timeoutMs = options.transactionTimeoutMs;
  }

  async run(): Promise<LoadResult> {
    const { executor, options, timeoutMs, source } = this;
    if (!options.shareDatabase) {
      await refuseForeignContent((statement) => executor.read(statement, { timeoutMs }));
    }
    this.tell("COMPARE");
    const live = await liveRecord(executor, source.dataset, timeoutMs);
    const diff = await diffDataset(executor, source, live?.generation ?? null, timeoutMs);
    const excerpts = this.excerpts();
    const now = { digest: this.dataset.digest, modelVersion: modelVersion(options.model), excerpts };
    const reason = reasonToLoad(live, now);
    options.onDiff(diff, reason);
    const generation = live?.generation ?? null;
    const result = { diff, reason, facts: this.facts(), generation, nodes: 0, edges: 0 };
    if (reason !== null && !options.allowLoss) refuseLoss(diff);
    if (reason === null) {
      if (!options.dryRun) await this.cleanUp({ ...options, waitForRetirement: false });
      return { ...result, status: "UNCHANGED" };
    }
    if (options.dryRun) return { ...result, status: "DRY_RUN" };
    await ensureSchema(executor, options.model, timeoutMs);
    const lease = await takeLease(executor, source.dataset, live?.number ?? null, this.held);
    await this.guarded(lease, async () => {
      await this.write(lease, { ...now, facts: result.facts });
      this.tell("SWITCH");
      await switchTo(executor, lease, live?.number ?? null, timeoutMs);
    });
    await this.cleanUp(options);
    const { nodes, edges } = this;
    return { ...result, status: "LOADED", generation: lease.generation, nodes, edges };
  }

  private get held(): LeaseOptions {
    return { leaseMs: this.options.leaseMs, timeoutMs: this.timeoutMs };
  }

  /** What stays behind is swept by the next load, so a failure here is none of this one. */
  private async cleanUp(options: LoadOptions): Promise<void> {
    await retire(this.executor, this.source.dataset, options, (phase) => this.tell(phase)).catch(
      () => undefined,
    );
  }

  /** Gives the generation up when something fails, and lets the error pass. */
  private async guarded(lease: Lease, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await abandon(this.executor, lease, this.timeoutMs).catch(() => undefined);
      throw error;
    }
  }

  private async write(
    lease: Lease,
    record: Pick<GenerationRecord, "digest" | "modelVersion" | "excerpts" | "facts">,
  ): Promise<void> {
    const { executor, options, timeoutMs, held } = this;
    const sweep = { ...held, retireAfterMs: options.retireAfterMs, onDelete: () => this.tell("CLEAN_UP") };
    await whileHeld(executor, lease, held, () => sweepGenerations(executor, lease.dataset, sweep));
    const rows = new Rows(this.source, lease.generation, options.excerpt);
    const counts = await writeRows(executor, lease, rows, {
      batchSize: options.batchSize,
      timeoutMs,
      onRows: (nodes, edges) => {
        [this.nodes, this.edges] = [nodes, edges];
        this.tell("WRITE");
      },
    });
    this.tell("VERIFY");
    await whileHeld(executor, lease, held, () => verify(executor, lease.generation, counts, timeoutMs));
    const { title, description, version, licence } = this.dataset.manifest;
    await seal(executor, lease, { ...record, counts, title, description, version, licence }, timeoutMs);
  }

  private facts(): number {
    return this.dataset.things.filter(({ entity }) => isFact(entity)).length;
  }

  /** Number of passages whose text is at hand. */
  private excerpts(): number {
    let count = 0;
    for (const locator of passagesOf(this.source).values())
      if (this.options.excerpt(locator) !== null) count++;
    return count;
  }

  private tell(phase: LoadPhase): void {
    this.options.onProgress({ phase, nodes: this.nodes, edges: this.edges });
  }
}
