import { createHash } from "node:crypto";
import { formatLocator } from "../documents/locator";
import type { ThingRecord } from "../types";

/**
 * A digest of what the dataset says of a thing: its values, its own relations, its evidence; not where it is written.
 * Kept on the stored node, so that a load can tell what has changed. 22 characters.
 */
export function contentDigest(thing: ThingRecord): string {
  const values = thing.entity.properties.flatMap(({ name, kind }) => {
    const value = thing.values.get(name);
    return value === undefined ? [] : [[name, kind.write(value)]];
  });
  const relations = thing.entity.links.flatMap(({ name, forward }) => {
    const targets = forward ? thing.relations.get(name) : undefined;
    return targets?.length ? [[name, targets]] : [];
  });
  const evidence = thing.evidence.map((record) => [
    record.locators.map(formatLocator),
    record.properties,
    record.reference,
    record.page,
    record.inferred,
    record.wide,
    record.via,
  ]);
  const text = JSON.stringify([thing.entity.name, values, relations, evidence]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
