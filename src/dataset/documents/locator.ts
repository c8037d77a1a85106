/**
 * Locators: `notes-2019#L7-13`, `notes-2019#L40.3-5`, `notes-2019#L7,L15-16`. Lines and units count from 1.
 * Coverage lists, which name the document elsewhere, use the part after `#` alone.
 */
import { isSlug } from "../../model";
import type { LineRange, Locator } from "../types";

/** Says which part of a locator is wrong, and how to write it. */
export class LocatorError extends Error {}

const RANGE = /^L([1-9]\d{0,6})(?:\.([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?|-([1-9]\d{0,6}))?$/;
const FORM =
  "write L7 for a line, L7-13 for lines, L40.3 or L40.3-5 for units of a line, with commas between several";

/** Parses `document#L…`. Throws LocatorError. */
export function parseLocators(text: string): Locator[] {
  const mark = text.indexOf("#");
  if (mark < 0) throw new LocatorError(`"${text}" names no lines: write document#L7-13`);
  const document = text.slice(0, mark).trim();
  if (!isSlug(document)) {
    throw new LocatorError(`"${document}" in "${text}" is not the id of a document: write document#L7-13`);
  }
  return parseRanges(text.slice(mark + 1)).map((range) => ({ document, range }));
}

/** Parses `L7-13,L40.3`. Throws LocatorError. */
export function parseRanges(text: string): LineRange[] {
  return text.split(",").map((part) => parseRange(part.trim(), text));
}

function parseRange(part: string, whole: string): LineRange {
  const match = RANGE.exec(part);
  if (!match) {
    const within = part === whole ? "" : ` in "${whole}"`;
    throw new LocatorError(
      part.includes("#")
        ? `"${part}"${within} names a second document: give each document a list entry of its own`
        : `"${part}"${within} is not a place in a document: ${FORM}`,
    );
  }
  const [, first, unit, lastUnit, last] = match;
  const firstLine = Number(first);
  if (unit !== undefined) {
    const units = [Number(unit), Number(lastUnit ?? unit)] as const;
    if (units[1] < units[0]) throw new LocatorError(`"${part}" ends before it starts`);
    return { firstLine, lastLine: firstLine, units };
  }
  const lastLine = Number(last ?? first);
  if (lastLine < firstLine) throw new LocatorError(`"${part}" ends before it starts`);
  return { firstLine, lastLine, units: null };
}

/** A range in its shortest form: L7, L7-13, L40.3, L40.3-5. */
export function formatRange({ firstLine, lastLine, units }: LineRange): string {
  if (units) return `L${firstLine}.${units[0]}${units[1] === units[0] ? "" : `-${units[1]}`}`;
  return `L${firstLine}${lastLine === firstLine ? "" : `-${lastLine}`}`;
}

export const formatRanges = (ranges: readonly LineRange[]): string => ranges.map(formatRange).join(",");

export const formatLocator = ({ document, range }: Locator): string => `${document}#${formatRange(range)}`;

/** Whether the range takes in that unit of that line. */
export function rangeHolds(range: LineRange, line: number, unit: number): boolean {
  if (line < range.firstLine || line > range.lastLine) return false;
  return range.units === null || (unit >= range.units[0] && unit <= range.units[1]);
}

/** Whether `inner` lies wholly within the lines of `outer`. */
export const withinLines = (inner: LineRange, outer: LineRange): boolean =>
  inner.firstLine >= outer.firstLine && inner.lastLine <= outer.lastLine;
