/** What `npm start` and `npm test` have in common: everything that must be there before Sightline's own code runs. */
import path from "node:path";
import places from "../shared/places.cjs";
import { build } from "./build.mjs";
import { writing } from "./errors.mjs";
import { exclusively } from "./exclusive.mjs";
import { install } from "./install.mjs";
import { provideJars } from "./jars.mjs";
import { say } from "./say.mjs";
import { checkJava } from "./tools.mjs";

/** @param ownDatabase Whether the private Neo4j will be used, which needs Java and, once, Maven. */
export async function prepare(ownDatabase) {
  const java = ownDatabase ? `, Java ${checkJava()}` : "";
  say("check", `Node ${process.versions.node}${java}`);
  const dist = path.join(places.ROOT, "dist");
  writing(dist, "of the project", "Free some space or correct the rights of that folder.", () =>
    places.proveWritable(dist),
  );
  // The lock lies in dist, as npm empties node_modules.
  await exclusively(dist, "prepare", async () => {
    await install();
    await build();
  });
  if (ownDatabase) await provideJars();
}
