"use strict";
/**
 * Ends a server when its owner is gone, however it went, `kill -9` included.
 *
 * The owner starts this as `node watch.cjs '{"pid":…,"started":…}'` in a session of its own, with a pipe as standard
 * input. The pipe closes with the owner: no polling of numbers that the system may have handed out again.
 */
const { end, isAlive } = require("./process-id.cjs");

const server = JSON.parse(process.argv[2]);
const PATIENCE_MS = 15_000;

process.stdin.on("end", () => end(server, PATIENCE_MS).then(() => process.exit(0)));
process.stdin.resume();
setInterval(() => isAlive(server) || process.exit(0), 1000);
