import assert from "node:assert/strict";
import type { Driver } from "neo4j-driver";
import { inTurns, median, throughput, type Samples, type Work } from "./measure";
import { answerOf, objectsIn, OPERATIONS, type BenchOperation } from "./operations";
import type { Side } from "./sides";

export interface Pair {
  readonly ours: number;
  readonly theirs: number;
}

/** What is measured of one operation; medians, times in milliseconds, rates in operations a second. */
export interface Comparison {
  readonly operation: string;
  /** Things in the answer. */
  readonly objects: number;
  readonly latency: Pair;
  /** With AT_ONCE of them under way. */
  readonly throughput: Pair;
  /** A text that neither the process nor the database has seen: parsing, validation and planning included. */
  readonly unseen: Pair;
  readonly samples: { readonly latency: Samples; readonly throughput: Samples; readonly unseen: Samples };
}

export interface Effort {
  readonly warmUpMs: number;
  readonly latencyMs: number;
  readonly throughputMs: number;
  readonly throughputRounds: number;
  readonly unseenRounds: number;
}

export const AT_ONCE = 16;

/** Both sides, and the database that they share. */
export interface Rivals {
  readonly ours: Side;
  readonly theirs: Side;
  readonly driver: Driver;
  readonly database: string;
}

/**
 * Compares the sides on all operations.
 *
 * @throws AssertionError where the answers differ: nothing is measured that is not the same question.
 */
export async function compare(rivals: Rivals, effort: Effort): Promise<Comparison[]> {
  const found: Comparison[] = [];
  for (const operation of OPERATIONS) {
    const objects = await assertSameAnswer(operation, rivals);
    const [ours, theirs] = [work(operation, rivals.ours), work(operation, rivals.theirs)];
    await inTurns(ours, theirs, { milliseconds: effort.warmUpMs, least: 20, most: 10_000 });
    const latency = await inTurns(ours, theirs, { milliseconds: effort.latencyMs, least: 30, most: 2_000 });
    const rates: Samples = { ours: [], theirs: [] };
    for (let round = 0; round < effort.throughputRounds; round++) {
      rates.ours.push(await throughput(ours, AT_ONCE, effort.throughputMs));
      rates.theirs.push(await throughput(theirs, AT_ONCE, effort.throughputMs));
    }
    const unseen: Samples = { ours: [], theirs: [] };
    for (let round = 0; round < effort.unseenRounds; round++) {
      unseen.ours.push(await firstSight(operation, rivals.ours, rivals));
      unseen.theirs.push(await firstSight(operation, rivals.theirs, rivals));
    }
    found.push({
      operation: operation.name,
      objects,
      latency: medians(latency),
      throughput: medians(rates),
      unseen: medians(unseen),
      samples: { latency, throughput: rates, unseen },
    });
  }
  return found;
}

const medians = ({ ours, theirs }: Samples): Pair => ({ ours: median(ours), theirs: median(theirs) });

function work(operation: BenchOperation, side: Side): Work {
  const document = side.prepare(side.text(operation));
  return () => side.run(document, operation.variables);
}

async function assertSameAnswer(operation: BenchOperation, { ours, theirs }: Rivals): Promise<number> {
  const answers: unknown[] = [];
  for (const side of [ours, theirs]) {
    const data = await work(operation, side)();
    // By way of JSON, as objects of graphql-js have no prototype.
    answers.push(JSON.parse(JSON.stringify(answerOf(data as Record<string, unknown>, operation))));
  }
  assert.deepEqual(answers[0], answers[1], `the answers to "${operation.name}" differ`);
  const objects = objectsIn(answers[0]);
  assert.ok(objects > 0, `"${operation.name}" finds nothing`);
  return objects;
}

/** The database forgets its plans, and the process gets the text anew; what else an operation needs is at hand. */
async function firstSight(
  operation: BenchOperation,
  side: Side,
  { driver, database }: Rivals,
): Promise<number> {
  await driver.executeQuery("CALL db.clearQueryCaches()", {}, { database });
  await side.settle();
  const start = performance.now();
  await work(operation, side)();
  return performance.now() - start;
}
