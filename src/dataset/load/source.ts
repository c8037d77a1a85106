import type { EntityModel, Model } from "../../model";
import { coverageMarks, type Mark } from "./coverage";
import type { Dataset, EvidenceRecord, Locator, ThingRecord } from "../types";

/** What of a thing is stored, written in dataset files or made by the loader. */
export interface Stored {
  readonly entity: EntityModel;
  readonly id: string;
  readonly values: ThingRecord["values"];
  readonly relations: ThingRecord["relations"];
}

/** A dataset made ready for loading: its things by id. */
export interface Source {
  readonly model: Model;
  readonly dataset: string;
  readonly things: ReadonlyMap<string, ThingRecord>;
  /** What curators declare of documents' texts. */
  readonly coverage: readonly Mark[];
}

export const sourceOf = (dataset: Dataset, model: Model): Source => ({
  model,
  dataset: dataset.manifest.id,
  things: new Map(dataset.things.map((thing) => [thing.id, thing])),
  coverage: coverageMarks(dataset.coverage),
});

/** Whether things of the type are facts: what is counted, compared, and not lost without an explanation. */
export const isFact = (entity: EntityModel): boolean => entity.interfaces.some(({ name }) => name === "Fact");

/** Every locator of a thing's evidence, with the record that it stands in. */
export function* locatorsOf(thing: ThingRecord): Generator<{ record: EvidenceRecord; locator: Locator }> {
  for (const record of thing.evidence) for (const locator of record.locators) yield { record, locator };
}
