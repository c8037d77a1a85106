/** Measuring two rivals: always in turns, so that whatever else the machine does befalls both alike. */

export type Work = () => Promise<unknown>;

/** Milliseconds, one per run. */
export interface Samples {
  readonly ours: number[];
  readonly theirs: number[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** Runs both in turns, changing who is first, until the time is over or there are enough runs; at least `least` each. */
export async function inTurns(
  ours: Work,
  theirs: Work,
  limits: { readonly milliseconds: number; readonly least: number; readonly most: number },
): Promise<Samples> {
  const samples: Samples = { ours: [], theirs: [] };
  const end = performance.now() + limits.milliseconds;
  for (let round = 0; round < limits.most; round++) {
    if (round >= limits.least && performance.now() > end) break;
    if (round % 2 === 0) {
      samples.ours.push(await timed(ours));
      samples.theirs.push(await timed(theirs));
    } else {
      samples.theirs.push(await timed(theirs));
      samples.ours.push(await timed(ours));
    }
  }
  return samples;
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Operations a second with `workers` of them under way at a time, for that long. */
export async function throughput(work: Work, workers: number, milliseconds: number): Promise<number> {
  const start = performance.now();
  const end = start + milliseconds;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return (done * 1000) / (performance.now() - start);
}
