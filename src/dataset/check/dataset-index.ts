import type { EntityModel } from "../../model";
import type { Dataset, ThingRecord } from "../types";

/** Types that the checks know by name, because the dataset format gives them a form of their own. */
export const FORMAT_TYPES = {
  name: "Name",
  absence: "Absence",
  document: "Document",
  tombstone: "Tombstone",
} as const;

/** Quick ways through a dataset: by id, by type, and the printed names of things. */
export class DatasetIndex {
  private readonly byId = new Map<string, ThingRecord>();
  private readonly texts = new Map<string, string[]>();

  constructor(readonly dataset: Dataset) {
    for (const thing of dataset.things) this.byId.set(thing.id, thing);
    for (const thing of dataset.things) {
      if (isNamed(thing.entity)) this.addName(thing.id, thing.values.get("name"));
    }
    for (const name of this.ofType(FORMAT_TYPES.name)) {
      for (const owner of name.relations.get("of") ?? []) this.addName(owner, name.values.get("text"));
    }
  }

  get(id: string): ThingRecord | undefined {
    return this.byId.get(id);
  }

  ofType(name: string): ThingRecord[] {
    return this.dataset.things.filter(({ entity }) => entity.name === name);
  }

  /** Every printed name of the thing: its own first, then its Names. Empty for things that bear none. */
  namesOf(id: string): readonly string[] {
    return this.texts.get(id) ?? [];
  }

  /** A document by its slug. */
  document(slug: string): ThingRecord | undefined {
    return this.byId.get(`${this.dataset.manifest.id}/document/${slug}`);
  }

  private addName(id: string, text: unknown): void {
    if (typeof text !== "string") return;
    const known = this.texts.get(id);
    if (known) known.push(text);
    else this.texts.set(id, [text]);
  }
}

/** Whether documents call things of the type by a name. */
export const isNamed = (entity: EntityModel): boolean =>
  entity.properties.some(({ name, kind }) => name === "name" && kind.claim === "PRINTED");

/** `type/slug` of a thing or of an id, as dataset files and messages write it. */
export const shortId = (thing: ThingRecord | string): string => {
  const id = typeof thing === "string" ? thing : thing.id;
  return id.slice(id.indexOf("/") + 1);
};
