/**
 * The oracle: the same GraphQL schema over a dataset in memory, answered field by field by graphql-js. It shares with the
 * server the schema's text and the loader's derivations, and nothing of how operations are compiled or read: each relation
 * field looks at the things around it, filters, sorts and cuts.
 */
import {
  buildSchema,
  executeSync,
  printSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import type { Dataset } from "../../../src/dataset/types";
import type { Model } from "../../../src/model";
import { MemoryGraph } from "./memory-graph";
import { fieldResolver, typeResolver } from "./resolve";

export { MemoryGraph } from "./memory-graph";

export interface Oracle {
  readonly graph: MemoryGraph;
  execute(document: DocumentNode, variables: Record<string, unknown>): ExecutionResult;
}

/** @param pageDefault length of a page where none is given; the server's setting. */
export function oracleFor(schema: GraphQLSchema, model: Model, dataset: Dataset, pageDefault = 100): Oracle {
  // From the text: none of the served schema's resolvers comes along.
  const plain = buildSchema(printSchema(schema), { assumeValid: true });
  const graph = new MemoryGraph(dataset, model);
  const contextValue = { graph, pageDefault };
  return {
    graph,
    execute: (document, variableValues) =>
      executeSync({ schema: plain, document, variableValues, contextValue, fieldResolver, typeResolver }),
  };
}
