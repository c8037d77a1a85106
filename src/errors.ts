/**
 * The closed list of what can go wrong, and the one error class that carries it.
 *
 * Each code has an exit status for the command line (distinct, so that scripts can tell causes apart) and, where it
 * can reach an API client, the wording "safe": the message may be shown to anybody. Everything else is masked.
 */
export const ERROR_CODES = {
  // the machine and the settings (exit 10-29)
  NODE_TOO_OLD: { exit: 10, safe: false },
  JAVA_MISSING: { exit: 11, safe: false },
  JAVA_TOO_OLD: { exit: 12, safe: false },
  MAVEN_MISSING: { exit: 13, safe: false },
  DOWNLOAD_FAILED: { exit: 14, safe: false },
  PORT_TAKEN: { exit: 15, safe: false },
  DATABASE_WRONG_PASSWORD: { exit: 16, safe: false },
  DATABASE_UNREACHABLE: { exit: 17, safe: true },
  DATABASE_TOO_OLD: { exit: 18, safe: false },
  DISK_NOT_WRITABLE: { exit: 19, safe: false },
  BAD_SETTING: { exit: 20, safe: false },
  FOREIGN_DATABASE: { exit: 21, safe: false },
  LOCAL_SERVER_FAILED: { exit: 22, safe: false },
  LOCAL_SERVER_BUSY: { exit: 23, safe: false },
  BUILD_FAILED: { exit: 24, safe: false },
  // datasets (exit 30-39)
  DATASET_INVALID: { exit: 30, safe: false },
  DATASET_NOT_FOUND: { exit: 31, safe: true },
  LOSS_NOT_EXPLAINED: { exit: 32, safe: false },
  MODEL_MISMATCH: { exit: 33, safe: true },
  DOCUMENTS_MISSING: { exit: 34, safe: false },
  LOAD_IN_PROGRESS: { exit: 35, safe: false },
  // questions put to the API (exit 40-59)
  BAD_ID: { exit: 40, safe: true },
  BAD_DATE: { exit: 41, safe: true },
  BAD_CURSOR: { exit: 42, safe: true },
  CURSOR_EXPIRED: { exit: 43, safe: true },
  BAD_PAGE: { exit: 44, safe: true },
  BAD_FILTER: { exit: 45, safe: true },
  TOO_DEEP: { exit: 46, safe: true },
  TOO_LARGE: { exit: 47, safe: true },
  DEADLINE_EXCEEDED: { exit: 48, safe: true },
  BAD_OPERATION: { exit: 49, safe: true },
  NOT_READY: { exit: 50, safe: true },
  TOO_MANY_REQUESTS: { exit: 51, safe: true },
  BAD_SEARCH: { exit: 52, safe: true },
  // ours (exit 70)
  INTERNAL: { exit: 70, safe: false },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * An error that a person is meant to read. `message` names the value and the rule; `remedy` says what to do next.
 * `cause` is kept for logs and never shown to API clients.
 */
export class SightlineError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly remedy: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "SightlineError";
  }

  /** Exit status of a command that ends with this error. */
  get exitCode(): number {
    return ERROR_CODES[this.code].exit;
  }
}
