/** Fetching by Maven, which goes on where an interrupted download stopped: it keeps each finished file. */
import places from "../shared/places.cjs";
import { ScriptError } from "./errors.mjs";
import { run } from "./run.mjs";
import { longStep } from "./say.mjs";
import { checkMaven } from "./tools.mjs";

/**
 * Copies the jars of scripts/neo4j/pom.xml to `folder`.
 *
 * @param names Names of the jars, for the line of progress; those that Maven has already are not fetched.
 * @param repository Folder to use instead of Maven's own local repository.
 */
export async function fetchJars(folder, title, names, repository) {
  checkMaven();
  const fetched = { jars: 0, others: 0 };
  const args = ["-B", "-f", places.POM, "dependency:copy-dependencies", `-DoutputDirectory=${folder}`];
  if (repository) args.push(`-Dmaven.repo.local=${repository}`);
  const progress = () => `${fetched.jars} of ${names.size} jars and ${fetched.others} descriptions fetched`;
  await longStep("neo4j", title, progress, async () => {
    // Maven fetches its own parts and descriptions of everything too, before the jars.
    const onLine = (line) => {
      const name = /Downloaded .*\/(\S+) /.exec(line)?.[1];
      if (name) fetched[names.has(name) ? "jars" : "others"] += 1;
    };
    const { ok, output } = await run("mvn", args, { onLine });
    if (ok) return;
    const errors = output.split("\n").filter((line) => line.includes("ERROR"));
    const reason = (errors.length > 0 ? errors : output.split("\n")).slice(0, 3).join("\n");
    throw new ScriptError(
      "DOWNLOAD_FAILED",
      `Maven could not fetch Neo4j:\n${reason}`,
      "Check the network, and the proxy or mirror in Maven's settings; then start again: it goes on where it stopped.",
    );
  });
}
