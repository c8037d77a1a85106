/** Runs a command of a preparation step and collects what it prints. */
import { spawn } from "node:child_process";
import places from "../shared/places.cjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Resolves with `{ ok, output }`, also when the command does not exist. `onLine` sees each line as it comes.
 *
 * A signal that ends this process ends the command too: two of them must not write the same folder.
 */
export function run(command, args, { onLine = () => {}, env = process.env } = {}) {
  return new Promise((resolve) => {
    const lines = [];
    let rest = "";
    const child = spawn(command, args, { cwd: places.ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    const take = (part) => {
      const parts = (rest + part).split("\n");
      rest = parts.pop();
      for (const line of parts) {
        lines.push(line);
        onLine(line);
      }
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    const forward = (signal) => {
      child.kill(signal);
      child.once("close", () => process.exit(130));
    };
    for (const signal of SIGNALS) process.once(signal, forward);
    const finish = (ok, last) => {
      for (const signal of SIGNALS) process.removeListener(signal, forward);
      resolve({ ok, output: [...lines, last].join("\n").trim() });
    };
    child.once("error", (error) => finish(false, error.message));
    child.once("close", (status) => finish(status === 0, rest));
  });
}

/** Runs npm: the one that started this process, if one did, so that no other version comes into play. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? run(process.execPath, [own, ...args], options) : run("npm", args, options);
}

/** The end of a long output. */
export function tail(output, count) {
  return output.split("\n").slice(-count).join("\n");
}
