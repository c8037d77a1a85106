import { isRetryableError, Neo4jError } from "neo4j-driver";
import { SightlineError, type ErrorCode } from "../errors";

/** Whether running the statement again can help. */
export const isTransient = (error: unknown): boolean =>
  error instanceof Neo4jError && isRetryableError(error);

const TIMED_OUT = /TransactionTimedOut|Transaction\.(Terminated|LockClientStopped)/;

/** Whether the database ended it at its deadline. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && TIMED_OUT.test(error.code);

/** Codes of Neo4j and its driver, by their beginning or a part of them, and what they mean here. First match wins. */
const MEANINGS: readonly (readonly [RegExp, ErrorCode, message: string, remedy: string])[] = [
  [
    TIMED_OUT,
    "DEADLINE_EXCEEDED",
    "The question took longer than its deadline.",
    "Ask for less at once (a smaller first, fewer levels), or raise OPERATION_TIMEOUT_MS.",
  ],
  [
    /MemoryPoolOutOfMemory|OutOfMemoryError|TransactionOutOfMemory/,
    "TOO_LARGE",
    "The question needs more memory than the database may use.",
    "Ask for less at once: a smaller first, fewer levels.",
  ],
  [
    /Security\./,
    "DATABASE_WRONG_PASSWORD",
    "The database refused the user.",
    "Correct NEO4J_USER and NEO4J_PASSWORD.",
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ConnectionAcquisitionTimeout|TransientError/,
    "DATABASE_UNREACHABLE",
    "The database does not answer at the moment.",
    "Try again; if it goes on, check that the database runs.",
  ],
];

/** What the driver threw, as an error of the closed list. Errors that are already ours pass unchanged. */
export function statementError(error: unknown, name: string): SightlineError {
  if (error instanceof SightlineError) return error;
  const code = error instanceof Neo4jError ? error.code : "";
  for (const [form, meaning, message, remedy] of MEANINGS) {
    if (form.test(code)) return new SightlineError(meaning, message, remedy, { cause: error });
  }
  return new SightlineError(
    "INTERNAL",
    `The statement "${name}" failed: ${(error as Error).message}`,
    "Please report this.",
    {
      cause: error,
    },
  );
}

/** What the driver threw in a transaction that writes. */
export function writeError(error: unknown, name: string, timeoutMs: number): SightlineError {
  if (!isTimeout(error)) return statementError(error, name);
  return new SightlineError(
    "DEADLINE_EXCEEDED",
    `A transaction that writes ("${name}") took longer than ${timeoutMs / 1000} s, several times.`,
    "The database has too much to do, or too little memory or processor: try again when it is less busy.",
    { cause: error },
  );
}

export const deadlineExceeded = (cause?: unknown): SightlineError =>
  new SightlineError("DEADLINE_EXCEEDED", MEANINGS[0]![2], MEANINGS[0]![3], { cause });
