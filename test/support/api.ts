/**
 * The one way in which tests and benches put operations to the API in process: the served schema, its look-ahead, the
 * real database; no HTTP.
 */
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import pino from "pino";
import { servedApi, type Served } from "../../src/api/served";
import { contextFactory } from "../../src/api/server/context";
import { readConfig, type Config } from "../../src/config";
import { QUESTIONS } from "../../src/crossref";
import { MODEL } from "../../src/domain";
import { Executor, type OnStatement, type StatementEvent } from "../../src/graph/executor";
import { GenerationPin } from "../../src/graph/generations";
import type { Model } from "../../src/model";
import { testDatabase } from "./database";

export interface ApiOptions {
  readonly model: Model;
  /** Settings that differ from the defaults. */
  readonly config: Partial<Config>;
  /** Is told every round trip to the database, the pinning of generations included. */
  readonly onRoundTrip: OnStatement;
}

export interface Answer extends ExecutionResult {
  /** Every round trip of the operation to the database, the pinning of generations left out. */
  readonly statements: readonly StatementEvent[];
}

export interface TestApi {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  /** The parsed document of a text: the same one each time, as the server's own store has it, so that plans are kept. */
  document(text: string): DocumentNode;
  /** Data as a client gets it: plain JSON. */
  run(operation: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer>;
}

const LOG = pino({ level: "silent" });
let built: { model: Model; served: Served } | undefined;

/** The questions across families speak of the types of the domain. */
const questionsOf = (model: Model): typeof QUESTIONS => (model === MODEL ? QUESTIONS : []);

/** The API of a model. One model for each test file: type-graphql keeps what it is told in one place. */
function servedOf(model: Model): Served {
  built ??= { model, served: servedApi(model, questionsOf(model)) };
  if (built.model !== model) throw new Error("A test file can serve one model only");
  return built.served;
}

/** The served schema of a model. */
export const servedSchema = (model: Model = MODEL): GraphQLSchema => servedOf(model).schema;

/** An API over one dataset of the test database, which has to be loaded before anything is asked. */
export async function apiFor(dataset: string, options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const model = options.model ?? MODEL;
  const { schema, execute } = servedOf(model);
  const { driver, database } = await testDatabase();
  const executor = new Executor(
    driver,
    database,
    options.onRoundTrip && { onStatement: options.onRoundTrip },
  );
  const pin = new GenerationPin(executor);
  // Patience: on a busy machine a text that is new to the database can take seconds to plan.
  const patient = { OPERATION_TIMEOUT_MS: 120_000, SIGHTLINE_DATASETS: [dataset] };
  const config: Config = { ...readConfig({}), ...patient, ...options.config };
  const documents = new Map<string, DocumentNode>();
  const document = (text: string): DocumentNode => {
    let found = documents.get(text);
    if (!found) documents.set(text, (found = validated(schema, text)));
    return found;
  };
  return {
    schema,
    executor,
    document,
    async run(operation, variableValues = {}) {
      const statements: StatementEvent[] = [];
      const onStatement = (event: StatementEvent): void => void statements.push(event);
      const contextValue = contextFactory({ config, model, executor, pin, onStatement })(LOG);
      const asked = typeof operation === "string" ? document(operation) : operation;
      const { data, errors } = await execute({ document: asked, variableValues, contextValue });
      return { ...(JSON.parse(JSON.stringify({ data })) as object), ...(errors && { errors }), statements };
    },
  };
}

function validated(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  return document;
}
