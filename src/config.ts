/**
 * The settings table: every environment variable that Sightline reads, in one place.
 *
 * Values are checked once, at the start of a process; a bad one is reported by name with the rule it breaks.
 */
import { z } from "zod";
import { SightlineError } from "./errors";

const port = z.coerce.number().int().min(0).max(65535);
const positive = z.coerce.number().int().positive();
const flag = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1");

/** One row: how the value is checked, what it is when not set, and what it means. */
export const SETTINGS = {
  PORT: [port.default(4000), "TCP port of the HTTP API; 0 picks a free one."],
  HOST: [z.string().min(1).default("127.0.0.1"), "Address the HTTP API listens on."],
  NEO4J_URI: [
    z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s]+$/, "a Neo4j address such as neo4j+s://host:7687")
      .optional(),
    "Your own Neo4j (any scheme of the driver). Not set: a private local server is started.",
  ],
  NEO4J_USER: [z.string().min(1).default("neo4j"), "User name at NEO4J_URI."],
  NEO4J_PASSWORD: [z.string().optional(), "Password at NEO4J_URI. Not set: no authentication is sent."],
  NEO4J_DATABASE: [z.string().min(1).default("neo4j"), "Name of the database at NEO4J_URI."],
  SIGHTLINE_HOME: [
    z.string().min(1).default(".sightline"),
    "Folder of the private local Neo4j and its records.",
  ],
  SIGHTLINE_CACHE: [
    z.string().min(1).optional(),
    "Folder of the downloaded Neo4j jars. Not set: sightline in XDG_CACHE_HOME or ~/.cache.",
  ],
  SIGHTLINE_DATASET: [
    z.string().min(1).default("seeds/west-mercia"),
    "Folder of the dataset that `npm start` loads.",
  ],
  SIGHTLINE_DATASETS: [
    z
      .string()
      .transform((value) =>
        value
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
      )
      .optional(),
    "Comma-separated names of the datasets to serve. Not set: all that are loaded.",
  ],
  SIGHTLINE_SHARE_DATABASE: [flag.default(false), "true: accept a database that also holds other content."],
  DOCUMENTS_DIR: [
    z.string().min(1).optional(),
    "Folder of the source documents. Not set: `documents` if it exists; otherwise excerpts are NOT_AT_HAND.",
  ],
  SIGHTLINE_HEAP: [
    z
      .string()
      .regex(/^\d+[mg]$/)
      .default("1g"),
    "Largest heap of the private local Neo4j.",
  ],
  OPERATION_TIMEOUT_MS: [
    positive.default(10_000),
    "Deadline of one API operation, in the database too, milliseconds.",
  ],
  PAGE_DEFAULT: [positive.default(100), "Length of a page when neither first nor last is given."],
  PAGE_CAP: [positive.default(1000), "Largest first or last that is accepted."],
  DEPTH_LIMIT: [positive.default(16), "Deepest nesting of an operation's selection."],
  TOKEN_LIMIT: [positive.default(6000), "Largest number of tokens in an operation's text."],
  BODY_LIMIT: [positive.default(262_144), "Largest request body, bytes."],
  RATE_LIMIT: [positive.default(1200), "Requests a minute accepted from one address."],
  LOG_LEVEL: [
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    "Least severe log lines that are written.",
  ],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

export type Config = { readonly [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K][0]> };

/**
 * Reads the settings from `env`.
 *
 * @throws SightlineError BAD_SETTING naming every bad value at once.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, [rule, meaning]] of Object.entries(SETTINGS)) {
    // An empty variable means "not set", as shells and compose files cannot always leave one out.
    const result = rule.safeParse(env[name] === "" ? undefined : env[name]);
    if (result.success) values[name] = result.data;
    else
      problems.push(`${name}=${JSON.stringify(env[name])}: ${result.error.issues[0]?.message}. ${meaning}`);
  }
  if (problems.length > 0) {
    throw new SightlineError(
      "BAD_SETTING",
      `${problems.length === 1 ? "A setting has" : "Settings have"} a value that cannot be used: ${problems.join(" | ")}`,
      "Correct the environment variable or unset it; `sightline settings` lists all of them.",
    );
  }
  return values as Config;
}
