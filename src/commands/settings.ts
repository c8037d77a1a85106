import { command, type MakeCommand } from "./command";
import { SETTINGS } from "../config";

/** `sightline settings`: every environment variable with its meaning and present value. */
export const settingsCommand: MakeCommand = (context) =>
  command("settings", "List the settings (environment variables) with meaning and value.", {
    "sightline settings": "all settings",
    "PORT=0 sightline settings --json": "as JSON, with PORT set for this once",
  })
    .option("--json", "print JSON")
    .action(({ json }: { json?: true }) => {
      const config = context.config();
      const rows = Object.entries(SETTINGS).map(([name, [, meaning]]) => ({
        name,
        value: shown(name, config[name as keyof typeof config]),
        set: Boolean(context.env[name]),
        meaning,
      }));
      if (json) {
        context.out.write(`${JSON.stringify(rows, null, 2)}\n`);
        return;
      }
      for (const { name, value, set, meaning } of rows) {
        context.out.write(`${name}=${value ?? ""}${set ? "  (set)" : ""}\n    ${meaning}\n`);
      }
    });

/** Secrets are said to be set, never shown. */
function shown(name: string, value: unknown): string | null {
  if (value === undefined) return null;
  return /PASSWORD|SECRET|TOKEN$/.test(name) ? "***" : String(value);
}
