/**
 * How things stand in the graph.
 *
 * Every node that Sightline writes bears the label `Sightline` and a `key` that no other has. A thing's other labels are
 * its type and the interfaces of that; its columns are those of its properties, and RESERVED_COLUMNS of the model.
 */
import type { EntityModel } from "../../model";

export const MARK = "Sightline";
/** `west-mercia@12`: the twelfth writing of a dataset. */
export const generationId = (dataset: string, number: number): string => `${dataset}@${number}`;
/** Key of a thing; a generation's things are those whose keys begin with `thingKey(generation, "")`. */
export const thingKey = (generation: string, id: string): string => `${generation}|${id}`;
/** Keys of control nodes; no thing's key has a colon before the first bar. */
export const datasetKey = (dataset: string): string => `dataset:${dataset}`;
export const generationKey = (generation: string): string => `generation:${generation}`;

/** Labels of a thing, the common mark first. */
export const labelsOf = (entity: EntityModel): string[] => [
  MARK,
  entity.name,
  ...entity.interfaces.map(({ name }) => name),
];
