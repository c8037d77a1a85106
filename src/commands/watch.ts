import { watch } from "node:fs/promises";

/** Editors write a file in several steps; what happens within this time, in milliseconds, is one change. */
const SETTLING = 150;

/**
 * Calls `run` at once, and again after each change below `folder`, until the signal ends it. A change during a run
 * leads to one more run.
 */
export async function watchFolder(folder: string, run: () => void, signal?: AbortSignal): Promise<void> {
  const changes = watch(folder, { recursive: true, signal });
  run();
  let timer: NodeJS.Timeout | undefined;
  try {
    for await (const change of changes) {
      void change;
      clearTimeout(timer);
      timer = setTimeout(run, SETTLING);
    }
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error;
  } finally {
    clearTimeout(timer);
  }
}
