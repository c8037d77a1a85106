/** Rewrites jars.sha256 for the version in pom.xml: to be run, and its change read, when that version changes. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { digestOfFile } from "../lib/digest.mjs";
import { fetchJars } from "../lib/maven.mjs";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-jars-"));
await fetchJars(folder, "fetching the files to list", new Set());
const names = fs.readdirSync(folder).sort();
const lines = names.map((name) => `${digestOfFile(path.join(folder, name))}  ${name}\n`);
fs.writeFileSync(new URL("./jars.sha256", import.meta.url), lines.join(""));
fs.rmSync(folder, { recursive: true });
