/** Lets one process at a time do a step; others wait for it. A holder that was killed holds nobody up. */
import { setTimeout as sleep } from "node:timers/promises";
import lock from "../shared/lock.cjs";
import { say } from "./say.mjs";

/**
 * Runs `action` while this process has the lock `name` in `folder`, which exists. `action` looks for itself whether
 * there is still something to do: the one waited for has often done it.
 */
export async function exclusively(folder, name, action) {
  let told;
  for (;;) {
    const { release, holder } = lock.tryLock(folder, name);
    if (release) {
      try {
        return await action();
      } finally {
        release();
      }
    }
    if (told !== holder.pid) say(name, `waiting for process ${holder.pid}, which does the same ...`);
    told = holder.pid;
    await sleep(300);
  }
}
