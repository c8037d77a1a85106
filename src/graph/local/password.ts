import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { javaCommand } from "../../../scripts/shared/places.cjs";
import { SightlineError } from "../../errors";
import type { Home } from "./home";

/**
 * The password of the local server: random, in a file that its owner alone can read.
 *
 * Neo4j takes it before its first start only; later starts read the file.
 */
export async function localPassword(home: Home, jars: string): Promise<string> {
  const started = fs.existsSync(path.join(home.folder, "data", "databases", "system"));
  if (started) return readPassword(home);
  // In hexadecimal, as Neo4j's command reads the file as arguments: a dash or a quote would mean something there.
  const password = randomBytes(16).toString("hex");
  fs.rmSync(home.passwordFile, { force: true });
  fs.writeFileSync(home.passwordFile, password, { mode: 0o600 });
  await setInitialPassword(home, jars);
  return password;
}

/** The password of a home whose server has been started before. */
export function readPassword(home: Home): string {
  try {
    return fs.readFileSync(home.passwordFile, "utf8").trim();
  } catch (cause) {
    throw new SightlineError(
      "LOCAL_SERVER_FAILED",
      `The password of the local database cannot be read: ${home.passwordFile} (${(cause as Error).message}).`,
      `Remove the folder ${home.folder}; the next start makes it anew and loads the dataset again.`,
      { cause },
    );
  }
}

async function setInitialPassword(home: Home, jars: string): Promise<void> {
  // "@file" keeps the password out of the list of processes. A small, simple virtual machine starts in half the time.
  const args = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", path.join(jars, "*")];
  args.push("org.neo4j.cli.AdminTool", "dbms", "set-initial-password", `@${home.passwordFile}`);
  const env = { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf };
  try {
    await promisify(execFile)(javaCommand(), args, { env });
  } catch (cause) {
    const { code, stderr } = cause as { code?: string; stderr?: string };
    if (code === "ENOENT") throw javaMissing();
    throw new SightlineError(
      "LOCAL_SERVER_FAILED",
      `The password of the local database could not be set: ${stderr?.trim() || String(cause)}`,
      `Remove the folder ${home.folder} and start again.`,
      { cause },
    );
  }
}

/** Also for the start of the server itself. */
export function javaMissing(): SightlineError {
  return new SightlineError(
    "JAVA_MISSING",
    `No Java was found: the command "${javaCommand()}" does not exist.`,
    "Install Java 17 or newer, or set JAVA_HOME; or set NEO4J_URI to use a Neo4j of your own.",
  );
}
