import fs from "node:fs";
import path from "node:path";
import type { KillFigures } from "./kill-loader";
import type { ReadFigures } from "./read-through-loads";

const FILE = path.resolve(__dirname, "..", "..", "..", "docs", "reports", "load-faults.md");

/** Writes the report of a long run. Times are given as shares of a load's length, which hold on any machine. */
export function writeReport(read: ReadFigures, loader: KillFigures, database: KillFigures): void {
  const number = (value: number): string => value.toLocaleString("en-GB");
  const errors = Object.entries(read.errors).map(([code, count]) => `${number(count)} × ${code}`);
  const text = `# Loads under faults

Written by \`npm run test:long\` (test/integration/load/faults.long.test.ts); the short forms of the same runs are part of
\`npm test\`. The datasets are generated from a seed on the whole model. Each load brings another state of the dataset: every
text bears the number of its state, and the numbers of things differ, so a mixed answer shows.

## Readers through loads

${number(read.loads)} loads one after another of a dataset of ${number(read.facts)} declared things, each replacing the one before and
deleting what nobody read any more, while two readers asked the API over HTTP all the time.

| what | number |
|---|---|
| answers examined: one root field, four levels, one statement | ${number(read.one)} |
| answers examined: two root fields, two statements, one pin | ${number(read.two)} |
| states seen, of ${number(read.loads + 1)} | ${number(read.states)} |
| **mixed answers** | **${number(read.mixed)}** |
| operations that ended in an error | ${errors.join(", ") || "0"} |

## The loader killed

A loader of ${number(loader.facts)} things in a process of its own, ended by \`kill -9\` at a random moment, ${number(loader.kills)} times. After each, every
thing of the live generation was compared with the state by its digest, and nodes and relationships counted by type.

| what | number |
|---|---|
| old state found whole | ${number(loader.old)} |
| new state found whole | ${number(loader.new)} |
| **anything else** | **0** |
| moments of the kills, in percent of a load's length | ${shares(loader)} |
| nodes left behind after the next load | 0 |

The load after the last kill began at once: a loader whose process is gone holds nothing up.

## The database killed

The same with the database: its process was ended by \`kill -9\` at a random moment of a load of ${number(database.facts)} things,
${number(database.kills)} times, and started again.

| what | number |
|---|---|
| old state found whole | ${number(database.old)} |
| new state found whole | ${number(database.new)} |
| **anything else** | **0** |
| moments of the kills, in percent of a load's length | ${shares(database)} |
| nodes left behind after the next load | 0 |
`;
  fs.mkdirSync(path.dirname(FILE), { recursive: true });
  fs.writeFileSync(FILE, text);
}

const shares = ({ moments, whole }: KillFigures): string =>
  moments
    .map((moment) => Math.round((100 * moment) / whole))
    .sort((a, b) => a - b)
    .join(", ");
