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
  let fetched = 0;
  const args = ["-B", "-f", places.POM, "dependency:copy-dependencies", `-DoutputDirectory=${folder}`];
  if (repository) args.push(`-Dmaven.repo.local=${repository}`);
  await longStep(
    "neo4j",
    title,
    () => `${fetched} of ${names.size} files fetched`,
    async () => {
      // Maven fetches its own parts too; only what is on the list counts.
      const onLine = (line) => (fetched += names.has(/Downloaded .*\/(\S+\.jar) /.exec(line)?.[1]) ? 1 : 0);
      const { ok, output } = await run("mvn", args, { onLine });
      if (ok) return;
      const errors = output.split("\n").filter((line) => line.includes("ERROR"));
      const reason = (errors.length > 0 ? errors : output.split("\n")).slice(0, 3).join("\n");
      throw new ScriptError(
        "DOWNLOAD_FAILED",
        `Maven could not fetch Neo4j:\n${reason}`,
        "Check the network, and the proxy or mirror in Maven's settings; then start again: it goes on where it stopped.",
      );
    },
  );
}
