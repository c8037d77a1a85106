import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { LogController, type FastifyInstance } from "fastify";
import { randomUUID } from "node:crypto";
import type { Config } from "../../config";
import { SightlineError } from "../../errors";
import type { Served } from "../served";
import { apolloServer } from "./apollo";
import { contextFactory, type ContextParts, type ServerContext } from "./context";
import { listenError } from "./port";
import { queryPage, type Example } from "./query-page";
import { warm } from "./warm";

export interface HttpParts extends ContextParts {
  readonly served: Served;
  readonly examples: readonly Example[];
}

/** A running API. `close` lets operations under way finish and takes no new ones. */
export interface RunningApi {
  readonly address: string;
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

/**
 * Serves the schema over HTTP: `/graphql` (a query page for browsers), `/healthz` (the process is alive), `/readyz`
 * (database answers, dataset loaded by this version).
 *
 * @throws SightlineError PORT_TAKEN
 */
export async function serveApi(parts: HttpParts): Promise<RunningApi> {
  const { config } = parts;
  const app = Fastify({
    logger: { level: config.LOG_LEVEL },
    bodyLimit: config.BODY_LIMIT,
    // A caller's own id is taken over where it is short and plain, so that logs on both sides can be joined.
    genReqId: (request) => {
      const given = request.headers["x-request-id"];
      return typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => {
    void reply
      .code(404)
      .send(
        body("BAD_OPERATION", `There is nothing at ${request.url.slice(0, 200)}`, "The API is at /graphql."),
      );
  });
  await app.register(helmet, { contentSecurityPolicy: POLICY });
  await app.register(rateLimit, {
    max: config.RATE_LIMIT,
    timeWindow: "1 minute",
    allowList: (request) => request.url === "/healthz" || request.url === "/readyz",
    errorResponseBuilder: (_request, { after }) =>
      new SightlineError(
        "TOO_MANY_REQUESTS",
        `More than ${config.RATE_LIMIT} requests in a minute`,
        `Try again in ${after}.`,
      ),
  });

  const makeContext = contextFactory(parts);
  const apollo = apolloServer(parts.served, config, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  const handler = fastifyApolloHandler<ServerContext>(apollo, {
    context: async (request) => makeContext(request.log),
  });
  const page = queryPage(parts.examples);
  app.get("/graphql", async (request, reply) => {
    const browser = request.headers.accept?.includes("text/html") && !("query" in (request.query as object));
    if (browser) return reply.type("text/html; charset=utf-8").send(page);
    return handler.call(app, request, reply);
  });
  app.post("/graphql", handler);
  app.get("/healthz", async () => ({ status: "alive" }));
  app.get("/readyz", async (request, reply) => {
    try {
      const pins = await makeContext(request.log).pins();
      return {
        status: "ready",
        datasets: pins.map(({ dataset, version, generation, facts }) => ({
          dataset,
          version,
          generation,
          facts,
        })),
      };
    } catch (error) {
      const known =
        error instanceof SightlineError
          ? error
          : new SightlineError("NOT_READY", "The database does not answer", "Try again.");
      return reply.code(503).send({ status: "not ready", ...body(known.code, known.message, known.remedy) });
    }
  });

  const address = await listen(app, config);
  void warm(parts.served, parts.examples, () => makeContext(app.log));
  return { address, app, close: () => app.close().then(() => apollo.stop()) };
}

/** The query page has its scripts, styles and workers inside; nothing may come from elsewhere. */
const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'unsafe-inline'", "'unsafe-eval'", "blob:"],
    workerSrc: ["'self'", "blob:"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

async function listen(app: FastifyInstance, config: Config): Promise<string> {
  try {
    return await app.listen({ port: config.PORT, host: config.HOST });
  } catch (cause) {
    await app.close();
    throw listenError(cause, config) ?? cause;
  }
}

const body = (code: string, message: string, remedy: string): object => ({
  errors: [{ message, extensions: { code, remedy } }],
});

function answerError(
  error: unknown,
  request: { log: { error: (what: object, text: string) => void } },
  reply: { code: (status: number) => { send: (what: object) => unknown } },
): void {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (error instanceof SightlineError) {
    reply
      .code(error.code === "TOO_MANY_REQUESTS" ? 429 : 500)
      .send(body(error.code, error.message, error.remedy));
  } else if (status === 413) {
    reply.code(413).send(body("TOO_LARGE", "The request's body is too large", "Ask in several operations."));
  } else if (status < 500) {
    reply
      .code(status)
      .send(
        body(
          "BAD_OPERATION",
          (error as Error).message,
          "Send JSON with query and variables to POST /graphql.",
        ),
      );
  } else {
    request.log.error({ err: error }, "a request failed");
    reply
      .code(500)
      .send(
        body(
          "INTERNAL",
          "Something went wrong inside Sightline",
          "Try again; if it stays, report it with the x-request-id of the answer.",
        ),
      );
  }
}
