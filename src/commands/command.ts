import { Command } from "commander";
import type { Readable, Writable } from "node:stream";
import type { Config } from "../config";

/** What a command is given besides its arguments, so that tests can stand in for the process. */
export interface CommandContext {
  readonly cwd: string;
  readonly env: Record<string, string | undefined>;
  readonly out: Writable & { isTTY?: boolean; columns?: number };
  readonly err: Writable;
  /** Standard input; left out, that of the process. */
  readonly in?: Readable;
  /** Reads the settings from `env` when first asked for. */
  config(): Config;
  /** Sets the status with which the process ends; for a command that ends in order and reports a failure. */
  exit(status: number): void;
}

/**
 * A command of the command line: makes its commander command, action included. An action throws SightlineError, which
 * the entry prints with its remedy and turns into the exit status.
 */
export type MakeCommand = (context: CommandContext) => Command;

/** A commander command that ends its help with examples, each with what it does. */
export function command(name: string, summary: string, examples: Record<string, string>): Command {
  const width = Math.max(...Object.keys(examples).map((line) => line.length));
  const lines = Object.entries(examples).map(([line, meaning]) => `  $ ${line.padEnd(width)}  ${meaning}`);
  return new Command(name).summary(summary).addHelpText("after", `\nExamples:\n${lines.join("\n")}\n`);
}
