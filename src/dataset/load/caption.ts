import type { PropertyModel } from "../../model";
import { splitId } from "../../model";
import type { Source, Stored } from "./source";

/**
 * Captions: what a thing is called where there is room for one line. Never empty.
 *
 * The type's `caption` names properties and to-one relations. Where a relation is among them, the thing is called after
 * what it links: the captions of all that have a value, with a dash between ("Person 12 – Chief Constable"). So it is where
 * the type says so, for things with a printed number and a text ("4.10 – Neighbourhood policing"). Otherwise the first
 * property that has a value is the caption. Long parts of several are cut at a word. A thing with none of them is called by
 * its slug.
 */
export class Captions {
  private readonly known = new Map<string, string>();
  private readonly open = new Set<string>();

  constructor(private readonly source: Source) {}

  of(thing: Stored): string {
    const known = this.known.get(thing.id);
    if (known !== undefined) return known;
    this.open.add(thing.id);
    const parts = thing.entity.caption.map((name) => this.part(thing, name)).filter((part) => part !== null);
    this.open.delete(thing.id);
    const { captionOfAll } = thing.entity;
    const caption =
      (captionOfAll ? parts.map(shortened).join(" – ") : parts[0]) || splitId(thing.id)?.slug || thing.id;
    // What the loader makes is asked for once.
    if (this.source.things.has(thing.id)) this.known.set(thing.id, caption);
    return caption;
  }

  private part(thing: Stored, name: string): string | null {
    const property = thing.entity.properties.find((each) => each.name === name);
    if (property) return propertyText(property, thing.values.get(name));
    const target = this.source.things.get(thing.relations.get(name)?.[0] ?? "");
    // Things that are called after each other in a circle: the one met again keeps its slug.
    return target && !this.open.has(target.id) ? this.of(target) : null;
  }
}

const LONGEST_PART = 80;

/** As many whole words as there is room for, where several parts share one line. */
function shortened(part: string): string {
  if (part.length <= LONGEST_PART) return part;
  const space = part.lastIndexOf(" ", LONGEST_PART);
  const cut = space > 0 ? part.slice(0, space) : [...part].slice(0, LONGEST_PART).join("");
  return `${cut.replace(/[\s,;:.–-]+$/, "")} …`;
}

/** A value in one line; a date in its notation. */
function propertyText({ kind }: PropertyModel, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const [cell] = kind.write(value);
  return Array.isArray(cell) ? cell.join(", ") : String(cell);
}
