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
  const keys: Key[] = [
    ...order.map((term) => ({ ...term, text: termText(term, variable, edge) })),
    { text: `${variable}.id`, descending: false, required: true },
  ].map((key, at) => ({
    ...key,
    value: scope.param(cursor.values[at]!),
    upward: key.descending === (side === "before"),
  }));
  const alternatives = keys.map((key, at) => [...keys.slice(0, at).map(equal), past(key)].join(" AND "));
  const any = `(${alternatives.map((text) => `(${text})`).join(" OR ")})`;
  const [first] = keys;
  // Says nothing new, in a form in which an index can serve it.
  const bound = keys.length > 1 && first!.required;
  return bound ? `${first!.text} ${first!.upward ? ">=" : "<="} ${first!.value} AND ${any}` : any;
}

/** One key of an order, with the cursor's value for it and the direction in which the list goes on. */
interface Key extends Pick<OrderTerm, "required"> {
  readonly text: string;
  readonly value: string;
  readonly upward: boolean;
}

function equal({ text, value, required }: Key): string {
  return required ? `${text} = ${value}` : `(${text} = ${value} OR (${text} IS NULL AND ${value} IS NULL))`;
}

function past({ text, value, required, upward }: Key): string {
  if (required) return `${text} ${upward ? ">" : "<"} ${value}`;
  return upward
    ? `(CASE WHEN ${value} IS NULL THEN false ELSE ${text} > ${value} OR ${text} IS NULL END)`
    : `(CASE WHEN ${value} IS NULL THEN ${text} IS NOT NULL ELSE ${text} < ${value} END)`;
}
