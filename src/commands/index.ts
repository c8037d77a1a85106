/** The command line: its commands, and how their errors become messages and exit statuses. */
import { Command, CommanderError } from "commander";
import { readConfig, type Config } from "../config";
import { SightlineError } from "../errors";
import type { CommandContext, MakeCommand } from "./command";
import { checkCommand } from "./check";
import { generateCommand } from "./generate";
import { linesCommand } from "./lines";
import { loadCommand } from "./load";
import { queryCommand } from "./query";
import { settingsCommand } from "./settings";
import { statusCommand } from "./status";

const COMMANDS: readonly MakeCommand[] = [
  checkCommand,
  loadCommand,
  statusCommand,
  queryCommand,
  linesCommand,
  settingsCommand,
  generateCommand,
];

/** Exit status of a command line that cannot be understood. */
const USAGE = 2;

export interface CliOptions extends Pick<CommandContext, "cwd" | "env" | "in" | "out" | "err"> {}

/** Runs one command line (`argv` as in process.argv) and resolves to its exit status. Never rejects. */
export async function runCli(argv: readonly string[], options: CliOptions = fromProcess()): Promise<number> {
  let status = 0;
  let config: Config | undefined;
  const context: CommandContext = {
    ...options,
    config: () => (config ??= readConfig(options.env)),
    exit: (value) => (status = value),
  };
  const program = new Command("sightline")
    .description(
      "A knowledge graph of public-body oversight: checks a folder of facts against the documents they rest on, loads it " +
        "into Neo4j, and asks it questions.",
    )
    .addHelpText("after", "\n`sightline <command> --help` shows a command's options with examples.");
  for (const make of COMMANDS) program.addCommand(make(context));
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => void context.out.write(text),
      writeErr: (text) => void context.err.write(text),
    });
  }
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    const known =
      error instanceof SightlineError
        ? error
        : new SightlineError(
            "INTERNAL",
            `Something went wrong inside Sightline: ${detail(error)}`,
            "Please report this.",
          );
    context.err.write(
      argv.includes("--json")
        ? `${JSON.stringify({ error: { code: known.code, message: known.message, remedy: known.remedy } })}\n`
        : `${known.code}: ${known.message}\n  ${known.remedy}\n`,
    );
    return known.exitCode;
  }
  return status;
}

const detail = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const fromProcess = (): CliOptions => ({
  cwd: process.cwd(),
  env: process.env,
  out: process.stdout,
  err: process.stderr,
});
