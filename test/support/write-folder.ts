import fs from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { splitId, type PartialDate, type PropertyModel, type Quantity } from "../../src/model";
import { formatLocator } from "../../src/dataset/documents";
import type { Dataset, EvidenceRecord, ThingRecord } from "../../src/dataset/types";

export interface WriteFolderOptions {
  /** Form of the files of facts; documents and tombstones are YAML always. */
  readonly form?: "yaml" | "jsonl";
}

/**
 * Writes a dataset as the folder that reads back as it, every thing at the top level of a file for its type. What the
 * reader makes itself (ids of names and absences) is left to it.
 */
export function writeFolder(
  dataset: Dataset,
  folder: string,
  { form = "yaml" }: WriteFolderOptions = {},
): void {
  fs.mkdirSync(path.join(folder, "facts"), { recursive: true });
  fs.writeFileSync(path.join(folder, "dataset.yaml"), stringify(dataset.manifest));
  const byType = new Map<string, ThingRecord[]>();
  for (const thing of dataset.things) {
    const list = byType.get(thing.entity.collection);
    if (list) list.push(thing);
    else byType.set(thing.entity.collection, [thing]);
  }
  for (const [collection, things] of byType) {
    const written = things.map(writtenForm);
    const place = { documents: "documents", tombstones: "renamed" }[collection];
    const file = path.join(folder, place ?? path.join("facts", collection));
    if (place || form === "yaml")
      fs.writeFileSync(`${file}.yaml`, stringify({ [collection]: written }, { lineWidth: 0 }));
    else
      fs.writeFileSync(
        `${file}.jsonl`,
        written.map((each) => `${JSON.stringify({ list: collection, ...each })}\n`).join(""),
      );
  }
}

function writtenForm(thing: ThingRecord): Record<string, unknown> {
  const { entity, values, relations, evidence } = thing;
  const written: Record<string, unknown> = entity.idFrom ? {} : { id: splitId(thing.id)!.slug };
  for (const property of entity.properties) {
    const value = values.get(property.name);
    if (value !== undefined) written[property.name] = writtenValue(property, value);
  }
  for (const link of entity.links) {
    const targets = link.forward ? relations.get(link.name) : undefined;
    if (!targets?.length) continue;
    const named = targets.map((id) => shortId(id, link.target.entities.length > 1));
    written[link.name] = link.one ? named[0] : named;
  }
  if (evidence.length > 0) written.evidence = evidence.map(writtenEvidence);
  return written;
}

function writtenValue({ kind }: PropertyModel, value: unknown): unknown {
  if (typeof kind.shape !== "object" || "enum" in kind.shape) return value;
  if (kind.shape.object === "PartialDate") {
    const { edtf, printed } = value as PartialDate;
    return printed === null ? edtf : { date: edtf, printed };
  }
  return present({ ...(value as Quantity) });
}

const writtenEvidence = (record: EvidenceRecord): Record<string, unknown> => {
  const { locators, properties, reference, page, inferred, wide, via } = record;
  const at = locators.map(formatLocator);
  return present({
    at,
    properties,
    reference,
    page,
    inferred,
    wide,
    via: via === null ? null : shortId(via, true),
  });
};

function shortId(id: string, withType: boolean): string {
  const { type, slug } = splitId(id)!;
  return withType ? `${type}/${slug}` : slug;
}

const present = (all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
