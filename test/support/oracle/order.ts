import {
  constantCase,
  type EntityModel,
  type PartialDate,
  type PropertyModel,
  type Quantity,
} from "../../../src/model";
import type { Neighbour } from "./memory-graph";

export type Key = string | number | boolean | null;

export interface Term {
  readonly name: string;
  readonly descending: boolean;
  readonly of: (row: Neighbour) => Key;
}

const BY_ID: Term = { name: "id", descending: false, of: ({ thing }) => thing.id };

/** The order of a list, complete: its last key is the id, which decides whatever the others leave open. */
export function orderOf(
  orderBy: readonly { by: string; direction: string }[] | null | undefined,
  entities: readonly EntityModel[],
  ordered: boolean,
): Term[] {
  if (orderBy && orderBy.length > 0) {
    const terms = orderBy.map(({ by, direction }) => ({ ...named(by), descending: direction === "DESC" }));
    return [...terms, BY_ID];
  }
  if (ordered) return [{ name: "position", descending: false, of: ({ position }) => position }, BY_ID];
  if (entities.length !== 1) return [BY_ID];
  const own = entities[0]!.order.map(({ property, descending }) => ({
    ...named(constantCase(property.name)),
    descending,
  }));
  return [...own, BY_ID];
}

function named(by: string): Term {
  if (by === "ID") return BY_ID;
  if (by === "CAPTION") return { name: "caption", descending: false, of: ({ thing }) => thing.caption };
  const propertyOf = ({ properties }: EntityModel): PropertyModel =>
    properties.find(({ name }) => constantCase(name) === by)!;
  const known = new Map<EntityModel, PropertyModel>();
  const of = ({ thing: { entity, values } }: Neighbour): Key => {
    const property = known.get(entity) ?? propertyOf(entity);
    known.set(entity, property);
    return keyOf(values.get(property.name) ?? null);
  };
  return { name: by, descending: false, of };
}

/** Dates are ordered by their first day, quantities by their number. */
function keyOf(value: unknown): Key {
  if (typeof value !== "object" || value === null) return value as Key;
  return "edtf" in value ? (value as PartialDate).earliest : (value as Quantity).value;
}

export const keysOf = (terms: readonly Term[], row: Neighbour): Key[] => terms.map(({ of }) => of(row));

/** Negative where `a` comes first. Missing values are larger than any other, as in Cypher. */
export function compareKeys(terms: readonly Term[], a: readonly Key[], b: readonly Key[]): number {
  for (const [place, { descending }] of terms.entries()) {
    const found = compare(a[place]!, b[place]!);
    if (found !== 0) return descending ? -found : found;
  }
  return 0;
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (typeof a === "string") return compareTexts(a, b as string);
  return a < b ? -1 : 1;
}

const SURROGATE = /[\ud800-\udfff]/;

/** By code point, as the database does; JavaScript's own comparison goes by halves of surrogate pairs. */
function compareTexts(a: string, b: string): number {
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : 1;
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let place = 0; place < Math.min(left.length, right.length); place++) {
    const difference = left[place]!.codePointAt(0)! - right[place]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
