import { SETTINGS } from "../config";
import { ERROR_CODES } from "../errors";

/** `docs/reference/settings.md`: the settings and the error codes, made from their tables. */
export function settingsPage(): string {
  const settings = Object.entries(SETTINGS).map(([name, [rule, meaning]]) => {
    const fallback = rule.safeParse(undefined);
    return `| \`${name}\` | ${fallback.success && fallback.data !== undefined ? `\`${String(fallback.data)}\`` : ""} | ${meaning} |`;
  });
  const codes = Object.entries(ERROR_CODES).map(
    ([code, { exit, safe }]) => `| \`${code}\` | ${exit} | ${safe ? "yes" : ""} |`,
  );
  return [
    "# Settings",
    "",
    "Environment variables, checked when a process starts. Made by `npm run generate`.",
    "",
    "| Name | Without it | Meaning |",
    "|---|---|---|",
    ...settings,
    "",
    "# Error codes",
    "",
    "The closed list. The exit status is that of the command that ends with the error; codes an API client can meet stand in " +
      "`extensions.code` of an answer, with `extensions.remedy` beside them.",
    "",
    "| Code | Exit status | In API answers |",
    "|---|---|---|",
    ...codes,
    "",
  ].join("\n");
}
