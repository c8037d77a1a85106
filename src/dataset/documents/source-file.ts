import { createHash } from "node:crypto";
import type { LineRange } from "../types";
import { splitUnits, type Unit } from "./units";

/** The text of one file of the documents, by line and unit. Lines count from 1, as editors do. */
export class SourceFile {
  readonly sha256: string;
  readonly lines: readonly string[];
  private readonly split = new Map<number, readonly Unit[]>();

  constructor(
    /** Name in the folder of documents. */
    readonly name: string,
    bytes: Buffer,
  ) {
    this.sha256 = createHash("sha256").update(bytes).digest("hex");
    const lines = bytes
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
    // A final line break ends the last line; it does not begin another.
    if (lines.at(-1) === "") lines.pop();
    this.lines = lines;
  }

  /** Text of a line; "" beyond the end. */
  line(number: number): string {
    return this.lines[number - 1] ?? "";
  }

  units(line: number): readonly Unit[] {
    let units = this.split.get(line);
    if (!units) this.split.set(line, (units = splitUnits(this.line(line))));
    return units;
  }

  /** Whether every line and unit of the range exists. */
  has({ lastLine, units }: LineRange): boolean {
    if (lastLine > this.lines.length) return false;
    return units === null || units[1] <= this.units(lastLine).length;
  }

  /** The units that the range takes in, with their lines. Those beyond the end of the file or line are left out. */
  unitsIn({ firstLine, lastLine, units }: LineRange): { line: number; unit: Unit }[] {
    const found: { line: number; unit: Unit }[] = [];
    for (let line = firstLine; line <= Math.min(lastLine, this.lines.length); line++) {
      for (const unit of this.units(line)) {
        if (!units || (unit.number >= units[0] && unit.number <= units[1])) found.push({ line, unit });
      }
    }
    return found;
  }

  /** The text of a range as it stands in the file: whole lines, or from the first unit named to the last. */
  excerpt(range: LineRange): string {
    if (range.units === null)
      return this.lines
        .slice(range.firstLine - 1, range.lastLine)
        .join("\n")
        .trim();
    const units = this.unitsIn(range);
    return units.length === 0
      ? ""
      : this.line(range.firstLine).slice(units[0]!.unit.start, units.at(-1)!.unit.end);
  }
}
