import fs from "node:fs";
import path from "node:path";
import type { Outcome } from "./comparison";
import { FEATURES, type Feature } from "./query-generator";

const FILE = path.resolve(__dirname, "..", "..", "docs", "reports", "look-ahead.md");

/** Writes what a long run of the comparison found. */
export function writeOracleReport(
  outcomes: readonly Outcome[],
  features: readonly ReadonlySet<Feature>[],
  facts: number,
): void {
  const number = (value: number): string => value.toLocaleString("en-GB");
  const percent = (holds: (place: number) => boolean): string =>
    `${((100 * outcomes.filter((_, place) => holds(place)).length) / outcomes.length).toFixed(1)} %`;
  const differing = outcomes.filter(({ difference }) => difference !== null).length;
  const rows = [
    ...FEATURES.filter((feature) => feature !== "paged").map((feature) => [
      feature,
      percent((place) => features[place]!.has(feature)),
    ]),
    ["paged on from a cursor", percent((place) => outcomes[place]!.paged)],
    ["more than five things in the answer", percent((place) => outcomes[place]!.size > 5)],
  ];
  fs.mkdirSync(path.dirname(FILE), { recursive: true });
  fs.writeFileSync(
    FILE,
    `# Look-ahead beside plain execution

Written by \`npm run test:long\` (test/query/lookahead-oracle.long.test.ts). Operations are generated from fixed seeds on the whole
model, over a generated dataset of ${number(facts)} things; each is answered by the API's one statement for each root field, and by a plain
field-by-field execution over the dataset's own records. \`npm test\` does the same with 300 others, and plants six faults in the
compiler that have to be found.

| what | number |
|---|---|
| operations | ${number(outcomes.length)} |
| **answers that differ** | **${number(differing)}** |

| share of the operations with | |
|---|---|
${rows.map(([name, share]) => `| ${name} | ${share} |`).join("\n")}
`,
  );
}
