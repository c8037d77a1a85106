/** Whether the places that evidence and coverage name exist, and are as narrow as long lines ask. */
import { formatRange, formatRanges } from "../documents";
import type { Problems } from "../rules";
import type { CoverageRecord, LineRange, SourcePosition } from "../types";
import type { DatasetIndex } from "./dataset-index";
import { belongs, type HeldDocument, type HeldDocuments } from "./documents";

/** Longest line, in characters, that may be cited whole. */
export const LONGEST_WHOLE = 300;

export function checkLocators(index: DatasetIndex, documents: HeldDocuments, problems: Problems): void {
  for (const thing of index.dataset.things) {
    for (const { locators, position } of thing.evidence) {
      for (const { document, range } of locators) {
        const held = documents.get(document);
        if (held && checkRange(range, held, position, problems))
          checkLongLines(range, held, position, problems);
      }
    }
  }
  for (const record of index.dataset.coverage) checkCoverageRanges(record, documents, problems);
}

function checkCoverageRanges(record: CoverageRecord, documents: HeldDocuments, problems: Problems): void {
  const held = documents.get(record.document);
  if (held) {
    for (const { at, position } of [...record.repeats, ...record.noFact, ...record.leftOut]) {
      for (const range of at) checkRange(range, held, position, problems);
    }
  }
  for (const { of, position } of record.repeats) {
    for (const { document, range } of of) {
      const source = documents.get(document);
      if (source) checkRange(range, source, position, problems);
    }
  }
}

function checkRange(
  range: LineRange,
  held: HeldDocument,
  position: SourcePosition,
  problems: Problems,
): boolean {
  const { file, slug } = held;
  const report = (message: string, remedy: string): false => {
    problems.report("locator-outside", position, message, remedy);
    return false;
  };
  if (range.lastLine > file.lines.length) {
    return report(
      `${slug}#${formatRange(range)} leads beyond the ${file.lines.length} lines of ${file.name}`,
      "Correct the line numbers.",
    );
  }
  if (!file.has(range)) {
    const count = file.units(range.lastLine).length;
    return report(
      `${slug}#${formatRange(range)} names unit ${range.units![1]}, and line ${range.lastLine} has ${count === 0 ? "none" : `only ${count}`}`,
      `\`sightline lines ${slug}#L${range.lastLine}\` prints the units of the line with their numbers.`,
    );
  }
  if (!belongs(range, held)) {
    return report(
      `${slug}#${formatRange(range)} lies outside ${slug}, which is ${formatRanges(held.lines)} of ${file.name}`,
      "Cite the document whose lines they are; line numbers are those of the file.",
    );
  }
  if (file.unitsIn(range).length === 0) {
    return report(`Nothing stands at ${slug}#${formatRange(range)}`, "Cite lines that hold text.");
  }
  return true;
}

function checkLongLines(
  range: LineRange,
  { file, slug }: HeldDocument,
  position: SourcePosition,
  problems: Problems,
): void {
  if (range.units !== null) return;
  for (let line = range.firstLine; line <= range.lastLine; line++) {
    const [length, units] = [file.line(line).length, file.units(line).length];
    if (length <= LONGEST_WHOLE || units < 2) continue;
    problems.report(
      "whole-long-line",
      position,
      `${slug}#L${line} has ${length} characters in ${units} units, and is cited whole`,
      `Name the units that bear the fact, such as L${line}.1-2; \`sightline lines ${slug}#L${line}\` prints them.`,
    );
  }
}
