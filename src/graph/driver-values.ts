import neo4j, { type Record as DriverRecord } from "neo4j-driver";
import type { Row, Statement } from "./statement";

/**
 * JavaScript has one kind of number, and the driver sends it as a float, which LIMIT refuses. So whole numbers are sent as
 * integers, where they stand by themselves; inside lists and maps that is up to the statement's maker.
 */
export function parameters({ params }: Statement): Record<string, unknown> | undefined {
  if (!params) return undefined;
  const entries = Object.entries(params);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value as number) : value]),
  );
}

/** The cells of a record, in order. */
export function values(record: DriverRecord): Row {
  const row: Row = new Array<unknown>(record.length);
  for (let place = 0; place < row.length; place++) row[place] = record.get(place);
  return row;
}
