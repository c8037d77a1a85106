import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ERROR_CODES, SightlineError, type ErrorCode } from "../../errors";
import { remedyFor } from "./remedies";

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
  const told = (code: string, remedy: unknown, message = formatted.message): GraphQLFormattedError => ({
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, remedy },
  });
  const cause = unwrapResolverError(error);
  if (cause instanceof SightlineError && ERROR_CODES[cause.code].safe) {
    return told(cause.code, cause.remedy, cause.message);
  }
  // Apollo puts a validation error of ours inside one of its own.
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const inner = { ...formatted.extensions, ...(original instanceof GraphQLError && original.extensions) };
  const code = inner.code as string | undefined;
  if (code !== undefined && code in ERROR_CODES && ERROR_CODES[code as ErrorCode].safe) {
    return told(code, inner.remedy ?? remedyFor(formatted.message));
  }
  const ours = code === undefined ? undefined : FOREIGN_CODES[code];
  if (ours && (error instanceof GraphQLError || error instanceof Error)) {
    const tokens = /(\d+) tokens/i.exec(formatted.message);
    if (tokens) {
      return told(
        "TOO_LARGE",
        "Ask in several operations, or use fragments.",
        `The operation's text has more than ${tokens[1]} tokens`,
      );
    }
    return told(ours, remedyFor(formatted.message));
  }
  return told(
    "INTERNAL",
    "Try again; if it stays, report it with the x-request-id of the answer.",
    "Something went wrong inside Sightline",
  );
}
