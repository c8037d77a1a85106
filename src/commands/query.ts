import fs from "node:fs";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import pino from "pino";
import { limitsOf } from "../api/context";
import { servedApi, type Served } from "../api/served";
import { apolloServer } from "../api/server/apollo";
import { contextFactory, type ServerContext } from "../api/server/context";
import { QUESTIONS } from "../crossref";
import { MODEL } from "../domain";
import { ERROR_CODES, SightlineError, type ErrorCode } from "../errors";
import { Executor } from "../graph/executor";
import { GenerationPin } from "../graph/generations";
import { openDatabase } from "../graph/open";
import { command, type CommandContext, type MakeCommand } from "./command";

interface Options {
  variables?: string;
  operation?: string;
  json?: true;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly [key: string]: unknown };
  }[];
}

/** Built once: type-graphql keeps what it is told for the whole process. */
let served: Served | undefined;

/** `sightline query <operation>`: asks the API without a server, by its own schema, limits and error codes. */
export const queryCommand: MakeCommand = (context) =>
  command("query", "Ask the loaded datasets a question in GraphQL, and print the answer.", {
    "sightline query examples/operations/who-chaired.graphql": "an operation in a file",
    "sightline query '{ datasets { id version facts } }'": "an operation in quotes",
    "sightline query - < question.graphql": "an operation from standard input",
    'sightline query examples/operations/chief-constable.graphql --variables \'{"day": "2019-06-18"}\'':
      "with values for its variables",
  })
    .argument("<operation>", "file with an operation, the operation itself, or - for standard input")
    .option("--variables <json>", "values of the operation's variables, as a JSON object")
    .option("--operation <name>", "which operation to run, where the text holds several")
    .option("--json", "print the whole answer, data and errors, on one line")
    .description(
      "Uses the database of a running `npm start`, or the one at NEO4J_URI; where neither is there, the private database " +
        "is started for the time of the question. Prints the data to standard output, errors to standard error.",
    )
    .action(async (operation: string, options: Options) => {
      const request = {
        query: await operationText(context, operation),
        variables: variables(options.variables),
        ...(options.operation !== undefined && { operationName: options.operation }),
      };
      const answer = await ask(context, request);
      if (options.json) context.out.write(`${JSON.stringify(answer)}\n`);
      else print(context, answer);
      const code = answer.errors?.[0]?.extensions?.code as ErrorCode | undefined;
      if (answer.errors) context.exit(ERROR_CODES[code ?? "INTERNAL"].exit);
    });

async function operationText(context: CommandContext, operation: string): Promise<string> {
  if (operation === "-") return text(context.in ?? process.stdin);
  // No file is named like this, and no operation can do without.
  if (operation.includes("{")) return operation;
  const file = resolve(context.cwd, operation);
  try {
    return fs.readFileSync(file, "utf8");
  } catch (cause) {
    throw new SightlineError(
      "BAD_OPERATION",
      `${operation} is neither a file that can be read nor an operation`,
      "Name a .graphql file, write the operation in quotes, or give - and send it to standard input.",
      { cause },
    );
  }
}

function variables(given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    value = null;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new SightlineError(
    "BAD_OPERATION",
    `--variables ${given.slice(0, 80)} is not a JSON object`,
    `Write it in single quotes, such as --variables '{"day": "2017-08-22"}'.`,
  );
}

/**
 * The database is opened when the operation first reads: an operation that is not valid is told so at once.
 *
 * @throws SightlineError where the database cannot be opened; everything else that goes wrong stands in the answer.
 */
async function ask(
  context: CommandContext,
  request: { query: string; variables: Record<string, unknown>; operationName?: string },
): Promise<Answer> {
  const config = context.config();
  // The answer says what a person needs; the log is for those who ask for it.
  const log = pino({ level: context.env.LOG_LEVEL ? config.LOG_LEVEL : "silent" }, context.err);
  const closing: (() => Promise<unknown>)[] = [];
  served ??= servedApi(MODEL, QUESTIONS);
  const apollo = apolloServer(served, config, []);
  closing.push(() => apollo.stop());
  let opened: Promise<ServerContext> | undefined;
  const open = (): Promise<ServerContext> => (opened ??= openContext(context, log, closing));
  try {
    const contextValue: ServerContext = {
      log,
      limits: limitsOf(config),
      statements: { count: 0 },
      pins: async () => (await open()).pins(),
      read: async (statement) => (await open()).read(statement),
    };
    const { body } = await apollo.executeOperation(request, { contextValue });
    // What keeps the database from being opened is masked in an answer, as it is nothing for clients of the API.
    await opened;
    if (body.kind !== "single") throw new Error("An answer came in parts");
    const { data, errors } = body.singleResult;
    return { ...(data !== undefined && { data }), ...(errors && { errors }) };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** The operation's deadline begins here, not while the database starts. */
async function openContext(
  context: CommandContext,
  log: ServerContext["log"],
  closing: (() => Promise<unknown>)[],
): Promise<ServerContext> {
  const config = context.config();
  const say = (line: string): void => void context.err.write(`${line}\n`);
  const database = await openDatabase(config, say, { attach: true });
  closing.push(() => database.close());
  const executor = new Executor(database.driver, database.database);
  const pin = new GenerationPin(executor);
  closing.push(() => pin.close());
  return contextFactory({ config, model: MODEL, executor, pin })(log);
}

function print(context: CommandContext, { data, errors }: Answer): void {
  if (data !== undefined && data !== null) context.out.write(`${JSON.stringify(data, null, 2)}\n`);
  for (const { message, extensions } of errors ?? []) {
    context.err.write(`${String(extensions?.code)}: ${message}\n  ${String(extensions?.remedy)}\n`);
  }
}
