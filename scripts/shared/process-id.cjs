"use strict";
/**
 * Names a process so that a later one with the same number is not mistaken for it: the number and its start time.
 *
 * Records of dead processes stay behind after `kill -9`, and the system hands numbers out again.
 */
const { readFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");

/** Start time of a process as the system tells it (its form differs by system); undefined when it is gone. */
function startOf(pid) {
  try {
    // Fields after the command, which stands in brackets and may hold spaces: state is the first, start the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    if (process.platform === "linux") return undefined;
    const ps = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" });
    const line = ps.stdout?.trim() ?? "";
    return line === "" || line.startsWith("Z") ? undefined : line.replace(/^\S+\s+/, "");
  }
}

/** The identity of a running process, to be kept in a file; `started` is missing when it is already gone. */
function identify(pid) {
  return { pid, started: startOf(pid) };
}

/** Whether that very process still runs. */
function isAlive(identity) {
  if (!Number.isInteger(identity?.pid) || identity.started === undefined) return false;
  return startOf(identity.pid) === identity.started;
}

/** Sends a signal to that very process, and nothing to one that got its number since. */
function signal(identity, name) {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Asks a process to end, waits up to `patience` milliseconds, then makes it end. Resolves when it is gone. */
async function end(identity, patience) {
  signal(identity, "SIGTERM");
  const deadline = Date.now() + patience;
  while (isAlive(identity)) {
    if (Date.now() > deadline) signal(identity, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

module.exports = { identify, isAlive, signal, end };
