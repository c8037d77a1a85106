import type { Dataset, ThingRecord } from "../../src/dataset/types";
import type { Model } from "../../src/model";
import { datasetOf } from "./generated-dataset";

/**
 * The dataset with its one-to-one relations filled in, which generated datasets leave empty: two things in three lead to
 * the one of their type that stands before them.
 */
export function chained(dataset: Dataset, model: Model): Dataset {
  const previous = new Map<string, string>();
  const things = dataset.things.map((thing, place): ThingRecord => {
    const before = previous.get(thing.entity.name);
    previous.set(thing.entity.name, thing.id);
    const links = thing.entity.links.filter(({ forward, relation }) => forward && relation.inverseOne);
    if (links.length === 0 || !before || place % 3 === 0) return thing;
    const chain = links.map(({ name }) => [name, [before]] as const);
    return { ...thing, relations: new Map([...thing.relations, ...chain]) };
  });
  return datasetOf(dataset.manifest, things, model);
}
