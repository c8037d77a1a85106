import type { Model } from "../../model";
import { slotOf } from "../lookahead/compile";

/** Name under which the parent holds what a field of it, under a response key, is to serve. */
export type Held = (typeName: string, fieldName: string, responseKey: string) => string;

const CONNECTION: ReadonlySet<string> = new Set(["edges", "nodes", "pageInfo", "totalCount"]);
const EDGE: ReadonlySet<string> = new Set(["node", "cursor"]);

/**
 * Where look-ahead puts what it has read. Properties lie under their own names. What a link leads to lies in the slot of
 * its response key, and a part of a page under that key itself, as the same field can be asked for twice under two names.
 */
export function heldIn(model: Model): Held {
  const links = new Map<string, ReadonlySet<string>>();
  for (const owner of [...model.entities, ...model.interfaces])
    links.set(owner.name, new Set(owner.links.map(({ name }) => name)));
  return (typeName, fieldName, responseKey) => {
    if (links.get(typeName)?.has(fieldName)) return slotOf(responseKey);
    return partsOfPage(typeName)?.has(fieldName) ? responseKey : fieldName;
  };
}

function partsOfPage(typeName: string): ReadonlySet<string> | null {
  if (typeName.endsWith("Connection")) return CONNECTION;
  return typeName.endsWith("Edge") ? EDGE : null;
}
