import type { Dataset, ThingRecord } from "../../src/dataset/types";
import { joinId, type Model } from "../../src/model";
import { datasetOf } from "./generated-dataset";

const POSITION = { file: "facts/test.yaml", line: 1, column: 1 };

/** Things by `type/slug`: values in normal form, and relations as `type/slug`, one or a list. */
export type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A dataset of things without evidence, written down in a test. */
export function datasetFrom(model: Model, id: string, things: Things): Dataset {
  const whole = (text: string): string => joinId(id, ...(text.split("/") as [string, string]));
  const records = Object.entries(things).map(([name, keys]): ThingRecord => {
    const entity = model.bySlug(name.split("/")[0]!);
    if (!entity) throw new Error(`The model has no type for ${name}`);
    const links = new Set(entity.links.filter(({ forward }) => forward).map((link) => link.name));
    const pairs = Object.entries(keys);
    const targets = (value: unknown): string[] => [value].flat().map((each) => whole(String(each)));
    return {
      entity,
      id: whole(name),
      values: new Map(pairs.filter(([key]) => !links.has(key))),
      relations: new Map(
        pairs.filter(([key]) => links.has(key)).map(([key, value]) => [key, targets(value)]),
      ),
      placed: new Set(),
      evidence: [],
      position: POSITION,
      keyPositions: new Map(),
    };
  });
  const manifest = {
    id,
    title: "Written for a test",
    description: "Placeholders.",
    version: "1.0.0",
    licence: "CC0-1.0",
  };
  return datasetOf(manifest, records, model);
}
