import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { remedyFor } from "./remedies";
import { ERROR_CODES, SightlineError, type ErrorCode } from "../../errors";

/** Apollo's own codes, brought to the closed list. */
const FOREIGN_CODES: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: "BAD_OPERATION",
  GRAPHQL_VALIDATION_FAILED: "BAD_OPERATION",
  BAD_USER_INPUT: "BAD_OPERATION",
  BAD_REQUEST: "BAD_OPERATION",
  OPERATION_RESOLUTION_FAILURE: "BAD_OPERATION",
  PERSISTED_QUERY_NOT_FOUND: "BAD_OPERATION",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_OPERATION",
};

/**
 * What a client is told of an error: a code of the closed list, a message, a remedy. An error that is not meant for
 * clients becomes INTERNAL; the log has it in full under the request's id.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = unwrapResolverError(error);
  if (cause instanceof SightlineError && ERROR_CODES[cause.code].safe) {
    return { message: cause.message, ...place, extensions: { code: cause.code, remedy: cause.remedy } };
  }
  // Apollo puts a validation error of ours inside one of its own.
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const inner = { ...formatted.extensions, ...(original instanceof GraphQLError && original.extensions) };
  const code = inner.code as string | undefined;
  if (code !== undefined && code in ERROR_CODES && ERROR_CODES[code as ErrorCode].safe) {
    return {
      message: formatted.message,
      ...place,
      extensions: { code, remedy: inner.remedy ?? remedyFor(formatted.message) },
    };
  }
  const ours = code === undefined ? undefined : FOREIGN_CODES[code];
  if (ours && (error instanceof GraphQLError || error instanceof Error)) {
    const tokens = /(\d+) tokens/i.exec(formatted.message);
    if (tokens) {
      return {
        message: `The operation's text has more than ${tokens[1]} tokens`,
        ...place,
        extensions: { code: "TOO_LARGE", remedy: "Ask in several operations, or use fragments." },
      };
    }
    return {
      message: formatted.message,
      ...place,
      extensions: { code: ours, remedy: remedyFor(formatted.message) },
    };
  }
  return {
    message: "Something went wrong inside Sightline",
    ...place,
    extensions: {
      code: "INTERNAL",
      remedy: "Try again; if it stays, report it with the x-request-id of the answer.",
    },
  };
}
