/** Digests, by which the scripts tell what has changed. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** SHA-256 of one file's content. */
export function digestOfFile(file) {
  return createHash("sha256").update(fs.readFileSync(file)).digest("hex");
}

/** SHA-256 over the names and contents of files and of all files in folders, relative to `root`. */
export function digestOf(root, entries) {
  const hash = createHash("sha256");
  for (const file of entries.flatMap((entry) => filesIn(root, entry)).sort()) {
    hash.update(`${file}\0${digestOfFile(path.join(root, file))}\n`);
  }
  return hash.digest("hex");
}

/** The file itself, or the files in a folder at any depth, as paths relative to `root`. */
export function filesIn(root, entry) {
  const found = fs.statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [entry] : [];
  return fs.readdirSync(path.join(root, entry)).flatMap((name) => filesIn(root, path.join(entry, name)));
}

/** A small JSON record of what was done last; undefined when there is none or it cannot be read. */
export function readRecord(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
