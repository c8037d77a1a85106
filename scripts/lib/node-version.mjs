/** Ends the process when Node is too old. Imported first and alone, in words that an old Node understands. */
import fs from "fs";
import { report, ScriptError } from "./errors.mjs";
import { isAtLeast } from "./version.mjs";

const engines = JSON.parse(fs.readFileSync(new URL("../../package.json", import.meta.url), "utf8")).engines;
const oldest = engines.node.replace(/[^\d.]/g, "");

if (!isAtLeast(process.versions.node, oldest)) {
  const message = `This is Node ${process.versions.node}; Sightline needs Node ${oldest} or newer.`;
  const error = new ScriptError(
    "NODE_TOO_OLD",
    message,
    "Install a newer Node (22 or 24, say) and start again.",
  );
  process.exit(report(error));
}
