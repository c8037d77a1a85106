import {
  createEdges,
  createNodes,
  danglingEdges,
  once,
  thingKey,
  type EdgeRow,
  type Lease,
} from "../../graph/write";
import { SightlineError } from "../../errors";
import type { Executor } from "../../graph/executor";
import type { Row, Statement } from "../../graph/statement";
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
  const write = async (statement: Statement, expected: number, part?: EdgeRow[]): Promise<void> => {
    await once(executor, lease, ++batch, options.timeoutMs, async (run) => {
      const [row] = await run(statement);
      if (row?.[0] !== expected) throw incomplete(lease, part ? await run(danglingEdges(part)) : []);
    });
  };
  let [nodes, edges] = [0, 0];
  for (const part of chunks(rows.nodes(), options.batchSize)) {
    await write(createNodes(part), part.length);
    for (const { cells } of part) count(written.types, cells.type as string);
    options.onRows((nodes += part.length), edges);
  }
  for (const part of chunks(rows.edges(), options.batchSize)) {
    await write(createEdges(part), part.length, part);
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

/** @param dangling Some of the relationships that could not be made, as from, edge, to. */
function incomplete({ generation }: Lease, dangling: readonly Row[]): SightlineError {
  const short = (key: unknown): string => String(key).slice(thingKey(generation, "").length);
  const named = dangling.map(([from, edge, to]) => `${short(from)} -${String(edge)}-> ${short(to)}`);
  return new SightlineError(
    "DATASET_INVALID",
    `Something points at what is not in the dataset: ${named.join(", ")}.`,
    "Run `sightline check`, which names every reference that leads nowhere.",
  );
}
