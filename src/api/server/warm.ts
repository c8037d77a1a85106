import { parse } from "graphql";
import type { OperationContext } from "../context";
import type { Served } from "../served";
import type { Example } from "./query-page";

/**
 * Runs each example once, so that the database has planned its statements before somebody waits for them. What fails is
 * of no consequence: a dataset need not have what an example asks for.
 */
export async function warm(
  served: Served,
  examples: readonly Example[],
  context: () => OperationContext,
): Promise<void> {
  for (const { text } of examples) {
    try {
      await served.execute({ document: parse(text), contextValue: context() });
    } catch {
      continue;
    }
  }
}
