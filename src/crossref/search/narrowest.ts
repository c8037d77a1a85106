/** Passages overlap: the same words can stand in a sentence that is cited and in a wide passage around it. */
import type { LineRange } from "../../dataset/types";
import { groupBy } from "../shared/group";

export interface Placed {
  readonly document: string;
  readonly range: LineRange;
  readonly excerpt: string;
  /** Where the searched words stand in the excerpt: pairs of first character and the one after the last. */
  readonly marks: readonly number[];
}

/** Leaves out each passage all of whose marks stand in narrower ones inside it. */
export function narrowest<P extends Placed>(all: readonly P[]): P[] {
  const byDocument = groupBy(all, ({ document }) => document);
  return all.filter((wide) => {
    const inside = byDocument
      .get(wide.document)!
      .filter((other) => other !== wide && contains(wide.range, other.range));
    return inside.length === 0 || !isToldBy(wide, inside);
  });
}

/** Whether the first takes in all of the other, and more. */
export function contains(wide: LineRange, narrow: LineRange): boolean {
  if (narrow.firstLine < wide.firstLine || narrow.lastLine > wide.lastLine) return false;
  if (!wide.units) return narrow.units !== null || sizeOf(narrow) < sizeOf(wide);
  if (!narrow.units) return false;
  const [[first, last], [from, to]] = [wide.units, narrow.units];
  return from >= first && to <= last && to - from < last - first;
}

const sizeOf = ({ firstLine, lastLine }: LineRange): number => lastLine - firstLine;

function isToldBy(wide: Placed, inside: readonly Placed[]): boolean {
  const spans = inside.flatMap(({ excerpt }) => placesOf(excerpt, wide.excerpt));
  const starts = wide.marks.filter((_, place) => place % 2 === 0);
  return starts.length > 0 && starts.every((at) => spans.some(([from, to]) => at >= from && at < to));
}

function placesOf(part: string, text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  if (part === "") return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    found.push([at, at + part.length]);
  return found;
}
