import type { Unit } from "../../documents";
import type { LineRange, Locator, ThingRecord } from "../../types";
import type { DatasetIndex } from "../dataset-index";
import type { HeldDocument, HeldDocuments } from "../documents";

/** A unit of a document, with its place in the file. */
export interface PlacedUnit {
  readonly line: number;
  readonly unit: Unit;
  /** Same for the same unit, whichever document of the file names it. */
  readonly key: string;
  /** L7, or L7.2 in a line of several units. */
  readonly place: string;
}

export function unitsOf(document: HeldDocument, ranges: readonly LineRange[] = document.lines): PlacedUnit[] {
  const { file } = document;
  return ranges.flatMap((range) =>
    file.unitsIn(range).map(({ line, unit }) => ({
      line,
      unit,
      key: `${file.name}#${line}.${unit.number}`,
      place: file.units(line).length === 1 ? `L${line}` : `L${line}.${unit.number}`,
    })),
  );
}

/** Which things cite each unit. */
export class Citations {
  private readonly byUnit = new Map<string, Set<ThingRecord>>();

  constructor(
    index: DatasetIndex,
    private readonly documents: HeldDocuments,
  ) {
    for (const thing of index.dataset.things) {
      for (const key of thing.evidence.flatMap(({ locators }) => this.keys(locators))) {
        const things = this.byUnit.get(key);
        if (things) things.add(thing);
        else this.byUnit.set(key, new Set([thing]));
      }
    }
  }

  citing(unit: PlacedUnit): ReadonlySet<ThingRecord> {
    return this.byUnit.get(unit.key) ?? new Set();
  }

  /** Whether anything cites a unit of the document. */
  touches(document: HeldDocument): boolean {
    return unitsOf(document).some(({ key }) => this.byUnit.has(key));
  }

  private keys(locators: readonly Locator[]): string[] {
    return locators.flatMap(({ document, range }) => {
      const held = this.documents.get(document);
      return held ? unitsOf(held, [range]).map(({ key }) => key) : [];
    });
  }
}
