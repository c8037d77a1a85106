/** Lines for the person who waits: one when a step begins, one when it ends, and a sign of life in between. */

const EVERY_MS = 10_000;

export function say(step, text) {
  process.stdout.write(`[${step}] ${text}\n`);
}

/**
 * Runs a step that takes a while. Every ten seconds a line says how long it has run and, if `progress` is given, how far
 * it is; no cursor movement, so that logs read the same as terminals.
 */
export async function longStep(step, text, progress, action) {
  const start = Date.now();
  const elapsed = () => `${Math.round((Date.now() - start) / 1000)} s`;
  say(step, `${text} ...`);
  const timer = setInterval(
    () => say(step, `${[progress?.(), elapsed()].filter(Boolean).join(", ")} ...`),
    EVERY_MS,
  );
  try {
    const result = await action();
    say(step, `done in ${elapsed()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
