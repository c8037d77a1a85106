/**
 * Units: what a locator can name inside a line. A line falls into table cells at tabs; a cell into blocks at bullets
 * and at remnants of HTML; a block into sentences. Furniture at a unit's edges (bullets, dashes, asterisks) is cut
 * off, and what then holds no letter, digit or tick is no unit.
 */
import { sentenceSpans } from "./sentences";

export interface Unit {
  /** Place in the line, counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Span in the line, [start, end). */
  readonly start: number;
  readonly end: number;
}

/** Tabs, block tags and bullets, private-use and control characters (bullets of symbol fonts) among them. */
const SEPARATOR =
  /\t|<\/?(?:p|br|ul|ol|li|div|table|thead|tbody|tr|td|th|h[1-6])\b[^<>]*>|[•●▪■◦‣▶►\u00b7\uf000-\uf8ff\u0001-\u0008\u000e-\u001f]/giu;
const LEADING = /^(?:\s|\*|[-–—](?=\s))+/u;
const TRAILING = /(?:\s|\*)+$/u;
const SUBSTANCE = /[\p{L}\p{N}\u2713-\u2718]/u;

/** The units of a line, in order. */
export function splitUnits(line: string): Unit[] {
  const units: Unit[] = [];
  for (const [blockStart, blockEnd] of blocks(line)) {
    for (const [from, to] of sentenceSpans(line.slice(blockStart, blockEnd))) {
      const raw = line.slice(blockStart + from, blockStart + to);
      if (!SUBSTANCE.test(raw)) continue;
      const start = blockStart + from + (LEADING.exec(raw)?.[0].length ?? 0);
      const end = blockStart + to - (TRAILING.exec(raw)?.[0].length ?? 0);
      units.push({ number: units.length + 1, text: line.slice(start, end), start, end });
    }
  }
  return units;
}

function blocks(line: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const match of line.matchAll(SEPARATOR)) {
    found.push([start, match.index]);
    start = match.index + match[0].length;
  }
  found.push([start, line.length]);
  return found;
}
