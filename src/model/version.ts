import { createHash } from "node:crypto";
import type { EntityModel, Model } from "./model";

/** To be raised when the same declarations come to be stored in another way. */
const STORED_FORM = 1;

const versions = new WeakMap<Model, string>();

/**
 * A digest, 16 hexadecimal digits, of everything in the declarations that says how things are stored and read back:
 * two processes with the same version understand each other's graphs. Descriptions are left out, so that a better
 * wording makes no graph out of date.
 */
export function modelVersion(model: Model): string {
  let version = versions.get(model);
  if (version === undefined) {
    const text = JSON.stringify([STORED_FORM, model.entities.map(storedForm)]);
    version = createHash("sha256").update(text).digest("hex").slice(0, 16);
    versions.set(model, version);
  }
  return version;
}

function storedForm(entity: EntityModel): unknown {
  return [
    entity.name,
    entity.interfaces.map(({ name }) => name),
    entity.properties.map(({ name, kind, columns }) => [name, kind.name, columns]),
    entity.links
      .filter(({ forward }) => forward)
      .map(({ name, edge, direction, ordered, target }) => [name, edge, direction, ordered, target.name]),
    entity.order.map(({ property, descending }) => [property.sortColumn, descending]),
    [entity.caption, entity.captionOfAll],
    entity.time,
  ];
}
