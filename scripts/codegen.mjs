/**
 * Writes what codegen.yml names: typed documents of the example operations. --check only compares, and fails where a file is
 * stale.
 *
 * It reads the part of the form that is used here, in place of the generator's own command line, which needs Node 22.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import prettier from "prettier";
import { parse as parseYaml } from "yaml";
import places from "./shared/places.cjs";

// All by require: graphql refuses things that another copy of its module has made.
const require = createRequire(import.meta.url);
const { codegen } = require("@graphql-codegen/core");
const { parse } = require("graphql");

process.chdir(places.ROOT);
const check = process.argv.includes("--check");
const { schema, documents, generates } = parseYaml(fs.readFileSync("codegen.yml", "utf8"));

for (const [file, { plugins, config }] of Object.entries(generates)) {
  const text = await codegen({
    filename: file,
    schema: parse(fs.readFileSync(schema, "utf8")),
    documents: files(documents).map((location) => ({
      location,
      document: parse(fs.readFileSync(location, "utf8")),
    })),
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap: Object.fromEntries(plugins.map((name) => [name, require(`@graphql-codegen/${name}`)])),
  });
  write(file, await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
}

/** Files of a folder by the end of their names: `folder/*.graphql`. */
function files(pattern) {
  const folder = path.dirname(pattern);
  const end = path.basename(pattern).replace("*", "");
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(end));
  return names.sort().map((name) => `${folder}/${name}`);
}

function write(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === text) return;
  if (check) {
    console.error(`${file} is stale: run \`npm run generate\` and commit it`);
    process.exitCode = 1;
    return;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`written: ${file}`);
}
