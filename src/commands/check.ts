import { relative, resolve } from "node:path";
import { checkDataset, type CheckReport } from "../dataset/check";
import { openDocuments } from "../dataset/documents";
import { nearest } from "../dataset/nearest";
import { readDataset } from "../dataset/read";
import { MODEL } from "../domain";
import { ERROR_CODES, SightlineError } from "../errors";
import { documentText, inferredText, reportText } from "./check-output";
import { command, type CommandContext, type MakeCommand } from "./command";
import { painter, type Paint } from "./paint";
import { watchFolder } from "./watch";

interface Options {
  watch?: true;
  json?: true;
  document?: string;
  inferred?: true;
}

/** `sightline check [folder]`: whether a dataset can be loaded, and everything that stands in the way. */
export const checkCommand: MakeCommand = (context) =>
  command("check", "Check a dataset: its form, ids and references, dates, and evidence.", {
    "sightline check": "the dataset that SIGHTLINE_DATASET names",
    "sightline check seeds/west-mercia --watch": "another folder, again at each change",
    "sightline check --document mam-2017-08": "what is still unspoken for in one document",
    "sightline check --json": "the whole report as JSON",
  })
    .argument("[folder]", "folder of the dataset (default: SIGHTLINE_DATASET)")
    .option("--watch", "check again at each change of a file, until stopped")
    .option("--document <id>", "instead of the problems, list what became of each sentence of one document")
    .option(
      "--inferred",
      "instead of the problems, list what is inferred and stands in no line, with the reasons",
    )
    .option("--json", "print the report as JSON")
    .description(
      "Needs no database. With the source documents at hand (DOCUMENTS_DIR, or ./documents), also checks that each value " +
        "stands in the lines it cites, and that each sentence of the documents is spoken for; otherwise says what it skipped. " +
        `docs/reference/checks.md explains each rule. Exit status ${ERROR_CODES.DATASET_INVALID.exit} where there are errors; warnings do not count.`,
    )
    .action(async (folder: string | undefined, options: Options) => {
      const path = resolve(context.cwd, folder ?? context.config().SIGHTLINE_DATASET);
      if (options.watch) await watchFolder(path, () => check(context, path, options));
      else check(context, path, options);
    });

function check(context: CommandContext, path: string, options: Options): void {
  const report = checkDataset(readDataset(path, MODEL), openDocuments(context.config(), context.cwd));
  if (options.watch && !options.json && context.out.isTTY) context.out.write("\u001bc");
  const folder = relative(context.cwd, path) || ".";
  context.out.write(
    options.json ? asJson(report, options) : asText(report, options, folder, painter(context)),
  );
  if (options.watch && !options.json) context.out.write("Waiting for changes; Ctrl+C ends.\n");
  context.exit(report.errors > 0 ? ERROR_CODES.DATASET_INVALID.exit : 0);
}

/** One line a run where runs follow each other, so that a reader can tell them apart. */
function asJson(report: CheckReport, { document, inferred, watch }: Options): string {
  const shown =
    document !== undefined
      ? documentReport(report, document)
      : inferred
        ? report.evidence.beyondLines
        : report;
  return `${JSON.stringify(shown, null, watch ? 0 : 2)}\n`;
}

function asText(report: CheckReport, { document, inferred }: Options, folder: string, paint: Paint): string {
  if (document !== undefined) return documentText(documentReport(report, document), paint);
  return inferred ? inferredText(report, paint) : reportText(report, folder, paint);
}

/** @throws SightlineError where the document is not at hand, or nothing cites it. */
function documentReport(report: CheckReport, wanted: string): CheckReport["documents"][number] {
  const found = report.documents.find(({ document }) => document === wanted);
  if (found) return found;
  if (report.skipped.length > 0) {
    throw new SightlineError(
      "DOCUMENTS_MISSING",
      "The source documents are not at hand",
      "Set DOCUMENTS_DIR to the folder that holds them, or put them into ./documents.",
    );
  }
  const names = report.documents.map(({ document }) => document);
  const close = nearest(wanted, names);
  throw new SightlineError(
    "BAD_ID",
    `There is no document "${wanted}" that is held and cited`,
    close ? `Did you mean ${close}?` : `The documents are ${names.join(", ")}.`,
  );
}
