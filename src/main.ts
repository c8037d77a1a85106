import "reflect-metadata";
import { readConfig } from "./config";
import { SightlineError } from "./errors";
import { start } from "./start";

const write = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(error: unknown): never {
  const known = error instanceof SightlineError;
  process.stderr.write(
    known
      ? `\n${error.code}: ${error.message}\n  ${error.remedy}\n`
      : `\nINTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n  Please report this.\n`,
  );
  process.exit(known ? error.exitCode : 70);
}

async function main(): Promise<void> {
  const config = readConfig();
  const began = Date.now();
  const running = await start(config, (line) => write(`  ${line} …`));
  const { address, loaded } = running;
  write(
    [
      "",
      `Sightline is ready (${((Date.now() - began) / 1000).toFixed(1)} s)`,
      `  API and query page  ${address}/graphql`,
      `  Dataset             ${loaded.dataset} ${loaded.version}, ${loaded.facts} facts, ${loaded.generation}`,
      `  Health              ${address}/healthz, ${address}/readyz`,
      "  Next                open the address in a browser, or: npx sightline query examples/operations/who-chaired.graphql",
      "  Stop                Ctrl+C",
      "",
    ].join("\n"),
  );
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    write("Stopping …");
    running.close().then(() => process.exit(0), fail);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  running.onLost((error) => {
    if (stopping) return;
    stopping = true;
    running
      .close()
      .finally(() => fail(error))
      .catch(fail);
  });
}

main().catch(fail);
