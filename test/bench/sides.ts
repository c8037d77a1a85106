import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import type { Driver } from "neo4j-driver";
import { servedApi } from "../../src/api/served";
import { contextFactory, type ServerContext } from "../../src/api/server/context";
import { readConfig } from "../../src/config";
import { QUESTIONS } from "../../src/crossref";
import { MODEL } from "../../src/domain";
import { Executor } from "../../src/graph/executor";
import { GenerationPin, liveGenerations } from "../../src/graph/generations";
import { DATASET, type BenchOperation } from "./operations";
import { peerContext, peerSchema } from "./peer";

/** One of the two that are compared, in this process, without HTTP. */
export interface Side {
  readonly text: (operation: BenchOperation) => string;
  /** Parses and validates a text: what a server does once for each text that it sees. */
  prepare(text: string): DocumentNode;
  /** Executes; an answer with errors is thrown. */
  run(document: DocumentNode, variables: BenchOperation["variables"]): Promise<Record<string, unknown>>;
  /** Has at hand what operations need beside their own statement, when the database has just forgotten all plans. */
  settle(): Promise<void>;
}

/** Sightline as its server runs it beside a single database: context, pinned generation, deadline. */
export function sightline(driver: Driver, database: string): Side & { close(): Promise<void> } {
  const served = servedApi(MODEL, QUESTIONS);
  const executor = new Executor(driver, database, { causal: false });
  const pin = new GenerationPin(executor);
  const makeContext = contextFactory({
    config: readConfig({ SIGHTLINE_DATASETS: DATASET }),
    model: MODEL,
    executor,
    pin,
  });
  const context = (): ServerContext => makeContext(undefined as never);
  const run: Run = (document, variableValues) =>
    served.execute({ document, variableValues, contextValue: context() });
  return {
    ...side(served.schema, run),
    text: ({ ours }) => ours,
    settle: async () => {
      await liveGenerations(executor);
      await context().pins();
    },
    close: () => pin.close(),
  };
}

export async function peer(driver: Driver, database: string): Promise<Side> {
  const schema = await peerSchema(driver, database);
  const run: Run = async (document, variableValues) =>
    execute({ schema, document, variableValues, contextValue: peerContext(driver, database) });
  return {
    ...side(schema, run),
    text: ({ theirs }) => theirs,
    settle: async () => undefined,
  };
}

type Run = (document: DocumentNode, variables: BenchOperation["variables"]) => Promise<ExecutionResult>;

function side(schema: GraphQLSchema, run: Run): Pick<Side, "prepare" | "run"> {
  return {
    prepare(text) {
      const document = parse(text);
      const errors = validate(schema, document);
      if (errors.length > 0) throw errors[0]!;
      return document;
    },
    async run(document, variables) {
      const { data, errors } = await run(document, variables);
      if (errors) throw errors[0]!;
      return data as Record<string, unknown>;
    },
  };
}
