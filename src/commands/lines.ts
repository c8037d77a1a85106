import { resolve } from "node:path";
import { command, type CommandContext, type MakeCommand } from "./command";
import type { LineRange } from "../dataset/types";
import {
  declaredSources,
  LocatorError,
  openDocuments,
  parseRanges,
  type SourceFile,
} from "../dataset/documents";
import { nearest } from "../dataset/nearest";
import { SightlineError } from "../errors";
import { painter } from "./paint";

interface Options {
  dataset?: string;
  json?: true;
}

/** `sightline lines <document>#L…`: the units of lines, with the numbers that locators use. */
export const linesCommand: MakeCommand = (context) =>
  command("lines", "Print lines of a document, unit by unit, with the numbers that locators use.", {
    "sightline lines 001#L1-20": "lines of the only file whose name begins with 001",
    "sightline lines mam-2017-08#L40": "of a document that documents.yaml declares",
    "sightline lines mam-2017-08#L40.3-5,L121": "some units of a line, and a whole line",
    "sightline lines mam-2017-08": "all of the document's lines",
  })
    .argument(
      "<place>",
      "id of a document, or name of a file (or its beginning), with #L… for some of its lines",
    )
    .option("--dataset <folder>", "dataset that declares the documents (default: SIGHTLINE_DATASET)")
    .option("--json", "print JSON: one object a unit")
    .description(
      "A unit is a sentence or a table cell. A line that is one unit is printed as L7, the units of others as L7.1, L7.2; " +
        "cite the whole line, or single units where a line is longer than 300 characters.",
    )
    .action((place: string, options: Options) => printLines(context, place, options));

async function printLines(context: CommandContext, place: string, options: Options): Promise<void> {
  const documents = openDocuments(context.config(), context.cwd);
  if (!documents) {
    throw new SightlineError(
      "DOCUMENTS_MISSING",
      "The source documents are not at hand",
      "Set DOCUMENTS_DIR to the folder that holds them, or put them into ./documents.",
    );
  }
  const mark = place.indexOf("#");
  const name = mark < 0 ? place : place.slice(0, mark);
  const { file, lines } = await find(name);
  let ranges: readonly LineRange[] = lines ?? [{ firstLine: 1, lastLine: file.lines.length, units: null }];
  if (mark >= 0) {
    try {
      ranges = parseRanges(place.slice(mark + 1));
    } catch (error) {
      if (!(error instanceof LocatorError)) throw error;
      throw new SightlineError("BAD_ID", error.message, "Example: sightline lines mam-2017-08#L7-13");
    }
  }
  for (const range of ranges) {
    if (!file.has(range)) {
      const count = file.units(range.lastLine).length;
      throw new SightlineError(
        "BAD_ID",
        range.lastLine > file.lines.length
          ? `${file.name} has ${file.lines.length} lines, and line ${range.lastLine} was asked for`
          : `Line ${range.lastLine} of ${file.name} has ${count} units, and unit ${range.units![1]} was asked for`,
        "Ask for lines and units that exist.",
      );
    }
    if (options.json) printJson(context, file, range);
    else printText(context, file, range);
  }

  async function find(wanted: string): Promise<{ file: SourceFile; lines: readonly LineRange[] | null }> {
    const sources = declaredSources(
      resolve(context.cwd, options.dataset ?? context.config().SIGHTLINE_DATASET),
    );
    const source = sources.get(wanted);
    const names = documents!.names();
    const candidates = source?.file
      ? [source.file]
      : names.filter((each) => each === wanted || each.startsWith(wanted));
    const file = candidates.length === 1 || candidates[0] === wanted ? documents!.read(candidates[0]!) : null;
    if (file) return { file, lines: source?.lines ?? null };
    const close = nearest(wanted, [...sources.keys(), ...names]);
    throw new SightlineError(
      "BAD_ID",
      candidates.length > 1
        ? `"${wanted}" begins the names of several files: ${candidates.join(", ")}`
        : `"${wanted}" is neither a declared document nor a file in ${documents!.path}`,
      close ? `Did you mean ${close}?` : `Files at hand: ${names.join(", ")}`,
    );
  }
}

function printText(context: CommandContext, file: SourceFile, range: LineRange): void {
  const { bold } = painter(context);
  for (const { line, unit } of file.unitsIn(range)) {
    const alone = file.units(line).length === 1;
    context.out.write(`${bold(alone ? `L${line}` : `L${line}.${unit.number}`)}  ${unit.text}\n`);
  }
}

function printJson(context: CommandContext, file: SourceFile, range: LineRange): void {
  for (const { line, unit } of file.unitsIn(range)) {
    const row = {
      file: file.name,
      line,
      unit: unit.number,
      units: file.units(line).length,
      length: file.line(line).length,
      text: unit.text,
    };
    context.out.write(`${JSON.stringify(row)}\n`);
  }
}
