import type { Unit } from "../../documents";
import { needsEvidence } from "../evidence-form";
import type { EvidenceRecord, LineRange, Locator, ThingRecord } from "../../types";
import { isNamed, type DatasetIndex } from "../dataset-index";
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

/** Types whose things say of a passage what it names, lacks or contradicts, and not what it states. */
const STATES_NOTHING = new Set(["Name", "Absence", "Mention", "Contradiction", "Reading"]);

/** Whether a piece of evidence bears more of a named thing than how it is printed and what kind of thing it is. */
function bearsMoreThanName(thing: ThingRecord, { properties }: EvidenceRecord): boolean {
  const borne = (name: string): boolean => properties === null || properties.includes(name);
  const values = thing.entity.properties.some(
    (property) =>
      property.kind.claim !== "PRINTED" &&
      property.name !== "kind" &&
      needsEvidence(property) &&
      thing.values.has(property.name) &&
      borne(property.name),
  );
  return (
    values ||
    thing.entity.links.some(({ name, forward }) => forward && thing.relations.has(name) && borne(name))
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

  /**
   * Whether one of the citing facts states something: more than that a name is printed there, that something is missing,
   * or that two passages differ.
   */
  isStated(unit: PlacedUnit): boolean {
    return [...this.citing(unit)].some((thing) => {
      if (STATES_NOTHING.has(thing.entity.name)) return false;
      if (!isNamed(thing.entity)) return true;
      return thing.evidence.some(
        (evidence) => this.keys(evidence.locators).includes(unit.key) && bearsMoreThanName(thing, evidence),
      );
    });
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
