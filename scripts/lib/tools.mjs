/** Checks of the programs that Sightline needs on the machine. Each returns the version found. */
import { spawnSync } from "node:child_process";
import places from "../shared/places.cjs";
import { ScriptError } from "./errors.mjs";
import { isAtLeast } from "./version.mjs";

const OLDEST_JAVA = "17";
const OLDEST_MAVEN = "3.8";
const OWN_SERVER = "or set NEO4J_URI to use a Neo4j of your own, which needs neither Java nor Maven here";

/** Output of a command, both streams; undefined when there is no such command or it does not run. */
function outputOf(command, args) {
  const result = spawnSync(command, args, { encoding: "utf8" });
  return result.error || result.status !== 0 ? undefined : result.stdout + result.stderr;
}

export function checkJava() {
  const command = places.javaCommand();
  const remedy = `Install Java ${OLDEST_JAVA} or newer (a JDK or a JRE), and put it on the PATH or name it in JAVA_HOME; ${OWN_SERVER}.`;
  const from = process.env.JAVA_HOME ? ` (from JAVA_HOME=${process.env.JAVA_HOME})` : "";
  // Up to 8 the version began with "1.".
  const version = /version "(?:1\.)?([\d.]+)/.exec(outputOf(command, ["-version"]) ?? "")?.[1];
  if (!version)
    throw new ScriptError("JAVA_MISSING", `No Java that runs was found: "${command}"${from}.`, remedy);
  if (isAtLeast(version, OLDEST_JAVA)) return version;
  const message = `"${command}"${from} is Java ${version}; Neo4j needs Java ${OLDEST_JAVA} or newer.`;
  throw new ScriptError("JAVA_TOO_OLD", message, remedy);
}

export function checkMaven() {
  const remedy = `Install Maven ${OLDEST_MAVEN} or newer and put "mvn" on the PATH; it is needed once, to fetch Neo4j; ${OWN_SERVER}.`;
  const version = /Apache Maven ([\d.]+)/.exec(outputOf("mvn", ["-version"]) ?? "")?.[1];
  if (!version) throw new ScriptError("MAVEN_MISSING", 'No Maven that runs was found: "mvn".', remedy);
  if (isAtLeast(version, OLDEST_MAVEN)) return version;
  const message = `"mvn" is Maven ${version}; Sightline needs Maven ${OLDEST_MAVEN} or newer.`;
  throw new ScriptError("MAVEN_MISSING", message, remedy);
}
