import { SightlineError } from "../errors";
import type { DatabaseAddress } from "./database-address";

/**
 * What the driver says when a database cannot be reached or entered, as one message with a remedy.
 *
 * Errors that are already ours pass unchanged; what is not known is DATABASE_UNREACHABLE with the driver's words.
 */
export function databaseError(error: unknown, address: DatabaseAddress): SightlineError {
  if (error instanceof SightlineError) return error;
  const { code = "", message } = error as { code?: string; message: string };
  const at = `the database at ${address.uri}`;
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/.test(code)) {
    return new SightlineError(
      "DATABASE_WRONG_PASSWORD",
      `User "${address.user}" was refused by ${at}: ${message}`,
      "Correct NEO4J_USER and NEO4J_PASSWORD.",
      { cause: error },
    );
  }
  if (/DatabaseNotFound/.test(code)) {
    return new SightlineError(
      "BAD_SETTING",
      `There is no database "${address.database}" on the server at ${address.uri}.`,
      "Correct NEO4J_DATABASE, or create that database.",
      { cause: error },
    );
  }
  if (/Bolt protocol version/i.test(message)) {
    return new SightlineError(
      "DATABASE_TOO_OLD",
      `The server at ${address.uri} speaks no protocol that the driver knows: ${message}`,
      "Use Neo4j 5.26 or newer, or unset NEO4J_URI to use the private local one.",
      { cause: error },
    );
  }
  return new SightlineError(
    "DATABASE_UNREACHABLE",
    `No answer from ${at}: ${message}`,
    "Check that the server runs and that NEO4J_URI names its Bolt address (usually port 7687) and its kind of encryption.",
    { cause: error },
  );
}
