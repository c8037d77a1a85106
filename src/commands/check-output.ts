/** A check report for people: problems by place, then what became of each document, then the sums. */
import type { CheckReport, DocumentReport } from "../dataset/check";
import { formatLocator } from "../dataset/documents";
import type { Problem } from "../dataset/types";
import type { Paint } from "./paint";

/** All of a report. `folder` is put before the names of files, so that a terminal or editor can open them. */
export function reportText(report: CheckReport, folder: string, paint: Paint): string {
  const files = [...new Set(report.problems.map(({ position }) => position.file))];
  const blocks = files.map((file) => {
    const inFile = report.problems.filter(({ position }) => position.file === file);
    return inFile.map((problem) => problemText(problem, folder, paint)).join("\n");
  });
  const parts = [...blocks, documentTable(report.documents, paint), summary(report, paint)];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function problemText(
  { severity, rule, position, message, remedy }: Problem,
  folder: string,
  paint: Paint,
): string {
  const colour = severity === "error" ? paint.red : paint.yellow;
  const place = `${folder}/${position.file}:${position.line}:${position.column}`;
  return `${paint.bold(place)}  ${colour(severity)}  ${paint.dim(rule)}\n  ${message}\n  ${paint.dim(remedy)}`;
}

const HEAD = [
  "sentences and cells of",
  "all",
  "cited",
  "repeated",
  "no fact",
  "words left out",
  "unspoken",
  "words unspoken",
  "",
];

function documentTable(documents: readonly DocumentReport[], paint: Paint): string {
  if (documents.length === 0) return "";
  const rows = documents.map((report) => [
    report.document,
    ...[report.units, report.cited, report.repeated.length, report.noFact.length].map(String),
    ...[report.leftOut.length, report.unspoken.length, wordCount(report)].map(String),
    report.complete ? "complete" : "",
  ]);
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const isText = (column: number): boolean => column === 0 || column === HEAD.length - 1;
  const pad = (cell: string, column: number): string =>
    isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  const line = (cells: readonly string[]): string => cells.map(pad).join("  ").trimEnd();
  return [paint.dim(line(HEAD)), ...rows.map(line)].join("\n");
}

const wordCount = ({ unspokenWords }: DocumentReport): number =>
  unspokenWords.reduce((sum, { words }) => sum + words.length, 0);

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

function summary(report: CheckReport, paint: Paint): string {
  const { dataset, evidence, errors, warnings, skipped } = report;
  const things = Object.values(report.things).reduce((sum, count) => sum + count, 0);
  const { length } = evidence.beyondLines;
  const beyond =
    length === 0
      ? ""
      : `, ${counted(length, "value")} of which ${length === 1 ? "does" : "do"} not stand in the lines: --inferred lists them`;
  const lines = [
    `${paint.bold(`${dataset.id} ${dataset.version}`)}: ${counted(things, "thing")}, ` +
      `${counted(evidence.pieces, "piece")} of evidence (median width ${counted(evidence.medianWidth, "line")}, ` +
      `${evidence.inferred.toLocaleString("en-GB")} inferred${beyond})`,
  ];
  for (const why of new Set(skipped.map((each) => each.why))) {
    const checks = skipped.filter((each) => each.why === why).map(({ check }) => check);
    lines.push(`${paint.yellow("Skipped")}: ${checks.join(", ")}: ${why}.`);
  }
  const sum = `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  lines.push(errors > 0 ? paint.red(sum) : warnings > 0 ? paint.yellow(sum) : "No problems.");
  return lines.join("\n");
}

/** One document: what is unspoken for, and what is declared of the rest. */
export function documentText(report: DocumentReport, paint: Paint): string {
  const section = (title: string, rows: readonly string[]): string =>
    `${paint.bold(`${title}: ${rows.length}`)}${rows.map((row) => `\n  ${row}`).join("")}`;
  const words = report.unspokenWords.map(({ at, words, citedBy }) => {
    const list = words.map(({ form, text }) => `"${text}" (${form})`).join(", ");
    return `${at}  ${list}  ${paint.dim(`cited by ${citedBy.join(", ")}`)}`;
  });
  const parts = [
    `${report.document} (${report.file}): ${counted(report.units, "sentence or cell", "sentences and cells")}, ${report.cited} cited`,
    section(
      "Unspoken for",
      report.unspoken.map(({ at, text }) => `${at}  ${text}`),
    ),
    section("Cited, with words that no citing fact says", words),
    section(
      "Repeated",
      report.repeated.map(({ at, of }) => `${at}  repeats ${of.map(formatLocator).join(", ")}`),
    ),
    section(
      "Declared to bear no fact",
      report.noFact.map(({ at, why }) => `${at}  ${why}`),
    ),
    section(
      "Words left out",
      report.leftOut.map(({ at, what, why }) => `${at}  "${what}"  ${why}`),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What rests on inference alone, for a reader to judge. */
export function inferredText({ evidence }: CheckReport, paint: Paint): string {
  const rows = evidence.beyondLines.map(
    ({ fact, name, says, why }) => `${paint.bold(fact)}  ${name} ${says}\n  ${paint.dim(why)}`,
  );
  return `${[...rows, `${counted(rows.length, "inferred value")} not in the lines`].join("\n")}\n`;
}
