import { createEdges, createNodes, once, type Lease } from "../../graph/write";
import { SightlineError } from "../../errors";
import type { Executor } from "../../graph/executor";
import type { Statement } from "../../graph/statement";
import type { Rows } from "./rows";

export interface WriteOptions {
  /** Rows of a transaction. */
  readonly batchSize: number;
  readonly timeoutMs: number;
  readonly onRows: (nodes: number, edges: number) => void;
}

/** What was written, by type and by edge. */
export interface Written {
  readonly types: Record<string, number>;
  readonly edges: Record<string, number>;
}

/** Writes all rows of a generation, nodes before relationships, a transaction for each batch. */
export async function writeRows(
  executor: Executor,
  lease: Lease,
  rows: Rows,
  options: WriteOptions,
): Promise<Written> {
  const written: Written = { types: {}, edges: {} };
  let batch = 0;
  const write = async (statement: Statement, expected: number): Promise<void> => {
    await once(executor, lease, ++batch, options.timeoutMs, async (run) => {
      const [row] = await run(statement);
      if (row?.[0] !== expected) throw incomplete(statement.name, lease.generation, expected, row?.[0]);
    });
  };
  let [nodes, edges] = [0, 0];
  for (const part of chunks(rows.nodes(), options.batchSize)) {
    await write(createNodes(part), part.length);
    for (const { cells } of part) count(written.types, cells.type as string);
    options.onRows((nodes += part.length), edges);
  }
  for (const part of chunks(rows.edges(), options.batchSize)) {
    await write(createEdges(part), part.length);
    for (const { edge } of part) count(written.edges, edge);
    options.onRows(nodes, (edges += part.length));
  }
  return written;
}

function* chunks<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

const count = (into: Record<string, number>, name: string): void => {
  into[name] = (into[name] ?? 0) + 1;
};

const incomplete = (name: string, generation: string, expected: number, found: unknown): SightlineError =>
  new SightlineError(
    "INTERNAL",
    `${name} of ${generation}: ${String(found)} of ${expected} were written, so some of them point at things that are not in the dataset.`,
    "Run `sightline check`, which names references that lead nowhere.",
  );
