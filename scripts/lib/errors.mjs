/**
 * The errors of the scripts, which run before anything is built: a part of the closed list in src/errors.ts, with the
 * same exit statuses (a test compares the two).
 */
export const EXIT = {
  NODE_TOO_OLD: 10,
  JAVA_MISSING: 11,
  JAVA_TOO_OLD: 12,
  MAVEN_MISSING: 13,
  DOWNLOAD_FAILED: 14,
  DISK_NOT_WRITABLE: 19,
  BUILD_FAILED: 24,
  INTERNAL: 70,
};

/** An error for a person: what is wrong, with the value and the rule, and what to do next. */
export class ScriptError extends Error {
  constructor(code, message, remedy) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/** Prints any error the way the rest of Sightline does; returns the exit status. */
export function report(error) {
  const known = error instanceof ScriptError;
  const code = known ? error.code : "INTERNAL";
  const text = known ? error.message : error.stack;
  const remedy = known ? error.remedy : "This is a fault of Sightline: please report it with these lines.";
  process.stderr.write(`\n${code}: ${text}\n  ${remedy}\n`);
  return EXIT[code];
}

/** Runs a writing step; the system's refusal to write becomes DISK_NOT_WRITABLE. */
export function writing(folder, purpose, remedy, action) {
  try {
    return action();
  } catch (error) {
    if (!error.syscall) throw error;
    const message = `The folder ${purpose} cannot be written: ${folder} (${error.message}).`;
    throw new ScriptError("DISK_NOT_WRITABLE", message, remedy);
  }
}
