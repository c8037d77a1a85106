import type { Cursor, OrderTerm } from "./request";
import type { TextScope } from "./text";

/** Where an order term's value stands: on the thing or on the relationship that leads to it. */
export const termText = (term: OrderTerm, variable: string, edge: string): string =>
  `${term.onEdge ? edge : variable}.${term.column}`;

/** `ORDER BY` with the id as last key; `backward` turns every direction around. Missing values come last, or first when turned. */
export function orderBy(
  order: readonly OrderTerm[],
  variable: string,
  edge: string,
  backward: boolean,
): string {
  const keys = order.map(
    (term) => `${termText(term, variable, edge)}${term.descending !== backward ? " DESC" : ""}`,
  );
  return `ORDER BY ${[...keys, `${variable}.id${backward ? " DESC" : ""}`].join(", ")}`;
}

/**
 * Condition that a row lies strictly after (or before) the cursor in the page's order. Works for missing values too, which
 * Cypher sorts as larger than any other.
 */
export function beyond(
  scope: TextScope,
  order: readonly OrderTerm[],
  variable: string,
  edge: string,
  cursor: Cursor,
  side: "after" | "before",
): string {
  const keys = [
    ...order.map((term) => ({ text: termText(term, variable, edge), descending: term.descending })),
    { text: `${variable}.id`, descending: false },
  ];
  const alternatives = keys.map((key, at) => {
    const value = scope.param(cursor.values[at]!);
    const upward = key.descending === (side === "before");
    const past = upward
      ? `CASE WHEN ${value} IS NULL THEN false ELSE ${key.text} > ${value} OR ${key.text} IS NULL END`
      : `CASE WHEN ${value} IS NULL THEN ${key.text} IS NOT NULL ELSE ${key.text} < ${value} END`;
    const equal = keys.slice(0, at).map((earlier, place) => {
      const same = scope.param(cursor.values[place]!);
      return `(${earlier.text} = ${same} OR (${earlier.text} IS NULL AND ${same} IS NULL))`;
    });
    return [...equal, `(${past})`].join(" AND ");
  });
  return `(${alternatives.map((text) => `(${text})`).join(" OR ")})`;
}
