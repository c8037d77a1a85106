import { relative, resolve } from "node:path";
import { command, type CommandContext, type MakeCommand } from "./command";
import { checkDataset, type CheckReport } from "../dataset/check";
import { openDocuments } from "../dataset/documents";
import { readDataset } from "../dataset/read";
import { MODEL } from "../domain";
import { ERROR_CODES } from "../errors";

interface Options {
  json?: true;
}

/** `sightline check [folder]`: whether a dataset can be loaded, and everything that stands in the way. */
export const checkCommand: MakeCommand = (context) =>
  command("check", "Check a dataset: its form, ids and references, dates, and evidence.", {
    "sightline check": "the dataset that SIGHTLINE_DATASET names",
    "sightline check seeds/west-mercia": "another folder",
    "sightline check --json": "the whole report as JSON",
  })
    .argument("[folder]", "folder of the dataset (default: SIGHTLINE_DATASET)")
    .option("--json", "print the report as JSON")
    .action((folder: string | undefined, options: Options) => {
      const path = resolve(context.cwd, folder ?? context.config().SIGHTLINE_DATASET);
      const report = checkDataset(readDataset(path, MODEL), openDocuments(context.config(), context.cwd));
      if (options.json) context.out.write(`${JSON.stringify(report, null, 2)}\n`);
      else printReport(context, report);
      if (report.errors > 0) context.exit(ERROR_CODES.DATASET_INVALID.exit);
    });

function printReport(context: CommandContext, report: CheckReport): void {
  const folder = relative(context.cwd, report.dataset.folder) || ".";
  for (const { severity, rule, position, message, remedy } of report.problems) {
    context.out.write(
      `${folder}/${position.file}:${position.line}:${position.column}  ${severity} ${rule}\n  ${message}.\n  ${remedy}\n\n`,
    );
  }
  context.out.write(
    `${report.dataset.id} ${report.dataset.version}: ${report.errors} errors, ${report.warnings} warnings\n`,
  );
}
