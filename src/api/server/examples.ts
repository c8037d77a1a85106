import fs from "node:fs";
import path from "node:path";
import type { Example } from "./query-page";

/** The example operations in a folder, in the order of their names; none where the folder is not there. */
export function readExamples(folder: string): Example[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => ({
      name: path.basename(name, ".graphql"),
      text: fs.readFileSync(path.join(folder, name), "utf8"),
    }));
}
