"use strict";
/** Where things of this machine are: the Java command, the user's cache, Neo4j's jars. */
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

/** Root folder of the project. */
const ROOT = path.resolve(__dirname, "..", "..");

/** The Maven project that names Neo4j's version; this file is the one place to change it. */
const POM = path.join(ROOT, "scripts", "neo4j", "pom.xml");

function neo4jVersion() {
  const found = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(fs.readFileSync(POM, "utf8"));
  if (!found) throw new Error(`${POM} names no version of org.neo4j:neo4j`);
  return found[1];
}

/** The user's cache: SIGHTLINE_CACHE, or `sightline` in XDG_CACHE_HOME or ~/.cache. */
function cacheFolder(env = process.env) {
  if (env.SIGHTLINE_CACHE) return path.resolve(env.SIGHTLINE_CACHE);
  return path.join(env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache"), "sightline");
}

/** Folder of the jars; it exists only when it is complete. */
function jarsFolder(env = process.env) {
  return path.join(cacheFolder(env), `neo4j-${neo4jVersion()}`);
}

/** The Java command: that of JAVA_HOME if set, else the one on the PATH. */
function javaCommand(env = process.env) {
  return env.JAVA_HOME ? path.join(env.JAVA_HOME, "bin", "java") : "java";
}

/** Makes a folder and proves that files can be written there; throws the system's error otherwise. */
function proveWritable(folder, mode) {
  fs.mkdirSync(folder, { recursive: true, mode });
  const probe = path.join(folder, `.probe-${process.pid}`);
  fs.writeFileSync(probe, "probe");
  fs.rmSync(probe);
}

module.exports = { ROOT, POM, neo4jVersion, cacheFolder, jarsFolder, javaCommand, proveWritable };
