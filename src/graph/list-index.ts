import type { EntityModel, PropertyModel } from "../model";

/** Whether no thing lacks the column that a property is ordered by. Either end of a partial date may be open. */
export const isAlwaysThere = ({ required, sortColumn, name }: PropertyModel): boolean =>
  required === true && sortColumn === name;

/**
 * Columns of the one index from which all things of a type in a generation are read, in the type's default order where
 * an index can keep it.
 *
 * An index leaves out nodes that lack one of its columns, so it keeps an order only where none of the order's columns can
 * be missing. And the database reads from it only where the statement says of every column that it is there.
 */
export function listIndex({ order }: EntityModel): readonly string[] {
  const kept = order.every(({ property, descending }) => isAlwaysThere(property) && !descending);
  return ["generation", ...(kept ? order.map(({ property }) => property.name) : []), "id"];
}
