/** `npm run check`: format, lint, import rules, dead code, types, generated files. Reports every failure, not the first. */
import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";

const bin = (name) => path.join("node_modules", ".bin", name);
const CHECKS = [
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["lint", bin("eslint"), ["."]],
  ["imports", bin("depcruise"), ["src", "--config", ".dependency-cruiser.cjs"]],
  ["dead code", bin("knip"), []],
  ["types", bin("tsc"), ["--noEmit", "-p", "tsconfig.json"]],
  ["generated files", process.execPath, ["dist/cli.js", "generate", "--check"]],
  ["typed documents", process.execPath, ["scripts/codegen.mjs", "--check"]],
];

function run([name, command, args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ name, ok: false, output: String(error), seconds: 0 }));
    child.on("close", (status) =>
      resolve({ name, ok: status === 0, output, seconds: (Date.now() - started) / 1000 }),
    );
  });
}

const queue = [...CHECKS];
let failed = 0;
async function worker() {
  for (let check = queue.shift(); check; check = queue.shift()) {
    const { name, ok, output, seconds } = await run(check);
    if (!ok) failed += 1;
    console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
    if (!ok) console.log(output.trimEnd());
  }
}
await Promise.all([worker(), worker()]);
process.exitCode = failed > 0 ? 1 : 0;
