import { graphql, type GraphQLSchema } from "graphql";
import type { OperationContext } from "../context";
import type { Example } from "./query-page";

/**
 * Runs each example once, so that the database has planned its statements before somebody waits for them. What fails is
 * of no consequence: a dataset need not have what an example asks for.
 */
export async function warm(
  schema: GraphQLSchema,
  examples: readonly Example[],
  context: () => OperationContext,
): Promise<void> {
  for (const { text } of examples) {
    try {
      await graphql({ schema, source: text, contextValue: context() });
    } catch {
      continue;
    }
  }
}
