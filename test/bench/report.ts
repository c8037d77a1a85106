import os from "node:os";
import { geometricMean } from "./measure";
import { AT_ONCE, type Comparison, type Pair } from "./compare";

export interface BenchResult {
  readonly date: string;
  readonly node: string;
  readonly neo4j: string;
  readonly peer: string;
  readonly cores: number;
  /** Nodes of the graph. */
  readonly nodes: number;
  readonly comparisons: readonly Comparison[];
}

/** Ours to theirs: below 1 is faster. */
export const ratio = ({ ours, theirs }: Pair): number => ours / theirs;

export const meanRatio = ({ comparisons }: Pick<BenchResult, "comparisons">): number =>
  geometricMean(comparisons.map(({ latency }) => ratio(latency)));

export const cores = (): number => os.cpus().length;

/** The text of docs/reports/bench.md. */
export function reportText(result: BenchResult): string {
  const { comparisons } = result;
  const runs = comparisons.map(({ samples }) => samples.latency.ours.length);
  return `# Read latency beside @neo4j/graphql

Written by \`npm run bench\` on ${result.date}. Ratios are ours to theirs: of times below 1 is better, of throughput above 1.

${table(
  ["operation", "things", "latency", `throughput, ${AT_ONCE} at once`, "text never seen before"],
  comparisons.map(({ operation, objects, latency, throughput, unseen }) => [
    operation,
    String(objects),
    ratio(latency).toFixed(2),
    ratio(throughput).toFixed(1),
    ratio(unseen).toFixed(2),
  ]),
)}

Geometric mean of the latencies' ratios: **${meanRatio(result).toFixed(2)}** (target: 0.6 at most, and none above 1).

## In milliseconds, and operations a second

Medians. They say something about this machine at that hour; only the ratios are to be compared with other runs.

${table(
  ["operation", "latency", "theirs", "operations a second", "theirs", "never seen", "theirs"],
  comparisons.map(({ operation, ...pairs }) => [
    operation,
    ...columns(pairs.latency, 2),
    ...columns(pairs.throughput, 0),
    ...columns(pairs.unseen, 0),
  ]),
)}

## What was compared

- Sightline's schema and ${result.peer}, each executed in the same process as its server does it (Sightline's
  answers are completed in one go, the peer's by graphql-js), without HTTP, over one driver and the same Neo4j ${result.neo4j}; Node ${result.node}; ${result.cores} cores, shared by client and database.
- One generated graph of ${result.nodes.toLocaleString("en")} nodes, read by the peer through type definitions of the labels,
  relationship types and properties that Sightline stores, with the index that its lookup needs.
- The operations of \`test/bench/operations.ts\`. Their answers were compared first and were equal: order, limits, nulls.
- Parsed and validated documents are kept on both sides, as servers do. After a warm-up both run in turns
  (${Math.min(...runs)} to ${Math.max(...runs)} runs each), so that whatever else the machine does befalls both alike.
- A text never seen before: the database has forgotten its plans, and parsing, validation and planning count.
- The peer's lists are plain, Sightline's are pages; the pages' cursors and totals are not asked for.
- The single measurements are in \`test/bench/results\`.
`;
}

const columns = ({ ours, theirs }: Pair, digits: number): string[] => [
  ours.toFixed(digits),
  theirs.toFixed(digits),
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
