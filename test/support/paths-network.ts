import { buildNetwork } from "../../src/crossref/paths/build-network";
import type { Network } from "../../src/crossref/paths/network";
import { isStation } from "../../src/crossref/paths/relations";
import { Rows } from "../../src/dataset/load/rows";
import { sourceOf } from "../../src/dataset/load/source";
import type { Dataset } from "../../src/dataset/types";
import { MODEL } from "../../src/domain";
import type { Row } from "../../src/graph/statement";

/** The network of a dataset, of the rows that its statement would bring were it loaded; in no order. */
export function networkFrom(dataset: Dataset): Network {
  const rows = new Rows(sourceOf(dataset, MODEL), "test@1", () => null);
  const facts = new Map<string, Row>();
  for (const { cells } of rows.nodes()) {
    if (!isStation(MODEL.entity(cells.type as string))) continue;
    const { id, type, publicFrom, atEarliest, atLatest } = cells;
    facts.set(cells.key as string, [id, type, publicFrom ?? null, atEarliest ?? null, atLatest ?? null, []]);
  }
  for (const { from, to, edge } of rows.edges()) {
    const [start, end] = [facts.get(from), facts.get(to)];
    if (start && end) (start[5] as string[]).push(`${edge} ${String(end[0])}`);
  }
  return buildNetwork("test@1", [...facts.values()].reverse());
}
