import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT_CHECKS } from "../../../src/dataset/check";
import { RULES } from "../../../src/dataset/rules";

const page = readFileSync(join(__dirname, "../../../docs/reference/checks.md"), "utf8");

describe("docs/reference/checks.md", () => {
  it("has the table of rules that the checker goes by", () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)`\s+\| (error|warning)\s+\| (.+?)\s*\|$/gm)].map(
      ([, rule, severity, meaning]) => [rule, { severity, meaning }],
    );
    expect(Object.fromEntries(rows)).toEqual(RULES);
    expect(rows.map(([rule]) => rule)).toEqual(Object.keys(RULES));
  });

  it("names the checks that need the documents", () => {
    for (const check of DOCUMENT_CHECKS) expect(page).toContain(`\`${check}\``);
  });
});
