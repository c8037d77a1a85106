/** What the pages say of the project is true: links, commands, dependencies. */
import fs from "node:fs";
import path from "node:path";
import { Writable } from "node:stream";
import { runCli } from "../../../src/commands";
import { pages } from "../../support/doc-examples";

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const manifest = JSON.parse(fs.readFileSync("package.json", "utf8")) as Manifest;
const texts = new Map(pages().map((page) => [page, fs.readFileSync(page, "utf8")]));
const all = [...texts.values()].join("\n");

describe("the documentation", () => {
  it("links to what is there", () => {
    const broken: string[] = [];
    for (const [page, text] of texts) {
      for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?:|#)/.test(target!)) continue;
        const file = path.join(path.dirname(page), target!.split("#")[0]!);
        if (!fs.existsSync(file)) broken.push(`${page}: ${target}`);
      }
    }

    expect(broken).toEqual([]);
  });

  it("names scripts of package.json", () => {
    const named = [...all.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);

    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it("names commands of the command line", async () => {
    const commands = await commandNames();
    const named = [...all.matchAll(/sightline ([a-z]+)\b/g)].map(([, name]) => name!);

    expect([...new Set(named)].filter((name) => !commands.includes(name))).toEqual([]);
  });

  it("gives every dependency with its version and a reason", () => {
    const rows = fs
      .readFileSync("docs/dependencies.md", "utf8")
      .matchAll(/^\| (`.+?) \| (.+?) \| (.+?) +\|$/gm);
    const documented: Record<string, string> = {};
    for (const [, names, versions] of rows) {
      names!.split(",").forEach((name, place) => {
        documented[name.replaceAll("`", "").trim()] = versions!.split(",")[place]!.trim();
      });
    }

    expect(documented).toEqual({ ...manifest.dependencies, ...manifest.devDependencies });
  });
});

async function commandNames(): Promise<string[]> {
  let help = "";
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      help += chunk.toString();
      done();
    },
  });
  await runCli(["node", "sightline", "--help"], { cwd: ".", env: {}, out, err: out });
  return [...help.matchAll(/^ {2}([a-z]+)(?: \[| <| {2})/gm)].map(([, name]) => name!);
}
