import { SightlineError } from "../errors";
import { splitId, type EntityModel, type Model } from "../model";
import type { Run } from "./lookahead/run";

/**
 * The type named in a global id.
 *
 * @throws SightlineError BAD_ID where the text is no id, names no type, or names another type than `expected`.
 */
export function entityOfId(model: Model, id: string, expected?: EntityModel): EntityModel {
  const parts = splitId(id);
  const entity = parts && model.bySlug(parts.type);
  const form = expected
    ? `dataset/${expected.slug}/slug`
    : "dataset/type/slug, such as west-mercia/person/john-campion";
  if (!parts || !entity) {
    throw new SightlineError("BAD_ID", `"${id.slice(0, 120)}" is not an id`, `Ids have the form ${form}.`);
  }
  if (expected && entity !== expected) {
    throw new SightlineError(
      "BAD_ID",
      `"${id}" is the id of a ${entity.name}, not of a ${expected.name}`,
      `Ask for ${entity.field}(id:), or for node(id:) where the type is not known.`,
    );
  }
  return entity;
}

/** The stored key of an id in the pinned generation; null where its dataset is not served. */
export function keyOfId(id: string, run: Run): string | null {
  const dataset = splitId(id)?.dataset;
  const pin = run.pins.find((candidate) => candidate.dataset === dataset);
  return pin ? `${pin.generation}|${id}` : null;
}
