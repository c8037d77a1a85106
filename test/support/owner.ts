/**
 * A process that owns a local server, for tests that kill it: `owner.ts <home> <api address>`. Prints the address of the
 * database as JSON and stays.
 */
import { jarsFolder } from "../../scripts/shared/places.cjs";
import { startLocalServer } from "../../src/graph/local/server";

const [home = "", api = ""] = process.argv.slice(2);
const flags = ["-XX:TieredStopAtLevel=1"];

startLocalServer({ home, jars: jarsFolder(), heap: "512m", flags, log: () => undefined }).then(
  (server) => {
    server.announce(api);
    console.log(JSON.stringify({ ...server, owner: process.pid }));
    setInterval(() => undefined, 60_000);
  },
  (error: Error) => {
    console.error(error.stack);
    process.exitCode = 1;
  },
);
