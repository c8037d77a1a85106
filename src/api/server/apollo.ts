import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError } from "graphql";
import type { Config } from "../../config";
import { SightlineError } from "../../errors";
import type { Served } from "../served";
import type { ServerContext } from "./context";
import { depthRule } from "./depth-rule";
import { formatError } from "./format-error";
import { queryOnlyRule } from "./query-only-rule";

/** Apollo Server with everything off that calls home or costs time per field. */
export function apolloServer(
  served: Served,
  config: Config,
  plugins: ApolloServerPlugin<ServerContext>[],
): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    gateway: executing(served),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    validationRules: [queryOnlyRule, depthRule(config.DEPTH_LIMIT)],
    parseOptions: { maxTokens: config.TOKEN_LIMIT },
    formatError,
    plugins: [
      // Cache control hooks every field, which more than doubles the time of a long list.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationLog,
      ...plugins,
    ],
  });
}

/** Has Apollo execute operations as the API does; Apollo's word for whatever executes in its stead is a gateway. */
const executing = ({
  schema,
  execute,
}: Served): ApolloServerOptionsWithGateway<ServerContext>["gateway"] => ({
  onSchemaLoadOrUpdate(tell) {
    tell({ apiSchema: schema, coreSupergraphSdl: "" });
    return () => undefined;
  },
  load: async () => ({
    executor: ({ document, request, context }) =>
      execute({
        document,
        // As it was asked for: what Apollo gives beside it is the name of the operation that it found.
        operationName: request.operationName,
        variableValues: request.variables,
        contextValue: context as ServerContext,
      }) as never,
  }),
  stop: async () => undefined,
});

/** One line per operation: name, time, statements, errors; never the values of its variables. */
const operationLog: ApolloServerPlugin<ServerContext> = {
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ contextValue, operationName, errors, operation }) {
        const milliseconds = Math.round((performance.now() - started) * 10) / 10;
        const { log, statements } = contextValue;
        const failed = errors?.map((error) =>
          error.originalError instanceof SightlineError ? error.originalError.code : error.message,
        );
        log.info(
          {
            operation: operationName ?? operation?.operation,
            milliseconds,
            statements: statements.count,
            failed,
          },
          "operation",
        );
        for (const error of errors ?? []) {
          const cause = error.originalError;
          // What is wrong with the operation itself is its sender's to mend, and counted above.
          if (cause instanceof GraphQLError) continue;
          if (cause && !(cause instanceof SightlineError)) log.error({ err: cause }, "a field failed");
          else if (cause instanceof SightlineError && cause.cause) log.warn({ err: cause }, "a field failed");
        }
      },
    };
  },
};
