import { int } from "neo4j-driver";
import type { Prepared } from "./statement";

/** The parameters of one run. Whole numbers that Cypher insists on are sent as integers; the driver sends the rest as floats. */
export function bind(prepared: Prepared<unknown>, run: unknown): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, param] of prepared.params) {
    const value = param.read(run as never);
    values[name] = param.integer ? int(value as number) : value;
  }
  return values;
}
