/** Stands for npm, in a fixture project: `ci` makes node_modules, `run build` copies src to dist. */
const fs = require("node:fs");

const [command, ...rest] = process.argv.slice(2);
const asked = command === "ci" ? "ci" : rest.at(-1);
fs.appendFileSync(process.env.FAKE_LOG, `npm ${asked}\n`);
if (process.env.FAKE_NPM === `${asked} fails`) {
  console.error("npm error code ENOTFOUND\nsrc/main.ts(1,1): error TS1005: ';' expected.");
  process.exit(1);
}
if (asked === "ci") fs.mkdirSync("node_modules", { recursive: true });
else
  for (const name of fs.readdirSync("src"))
    fs.copyFileSync(`src/${name}`, `dist/${name.replace(/ts$/, "js")}`);
setTimeout(() => undefined, Number(process.env.FAKE_MS ?? 0));
