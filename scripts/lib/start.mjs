/**
 * The server runs in this very process: there is no one in between who has to pass signals and exit statuses on, or
 * whose death would leave it behind.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import places from "../shared/places.cjs";
import { endWithParent } from "./end-with-parent.mjs";
import { report } from "./errors.mjs";
import { prepare } from "./prepare.mjs";

process.chdir(places.ROOT);
endWithParent();
try {
  await prepare(!process.env.NEO4J_URI);
} catch (error) {
  process.exit(report(error));
}
// graphql-js looks at this when it is loaded, and needs a third more time to answer without it.
process.env.NODE_ENV ??= "production";
await import(pathToFileURL(path.join(places.ROOT, "dist", "main.js")).href);
