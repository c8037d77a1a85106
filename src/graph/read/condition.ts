import type { EntityModel } from "../../model";
import type { Condition, Days } from "./request";
import { pattern, type TextScope } from "./text";
import { known, standsAsAsked } from "./time";

/**
 * A filter as Cypher over `variable`. Filters through relations see what the list itself would show: the days in force
 * hold there too, so that nothing learnt later leaks through a filter. A comparison with a missing value is false, and
 * its negation true.
 */
export function condition(scope: TextScope, variable: string, filter: Condition, days: Days): string {
  const at = (column: string): string => `${variable}.${column}`;
  switch (filter.op) {
    case "and":
    case "or": {
      if (filter.parts.length === 0) return filter.op === "and" ? "true" : "false";
      const parts = filter.parts.map((part) => condition(scope, variable, part, days));
      return parts.length === 1 ? parts[0]! : `(${parts.join(filter.op === "and" ? " AND " : " OR ")})`;
    }
    case "not":
      return `NOT coalesce(${condition(scope, variable, filter.part, days)}, false)`;
    case "compare":
      return `${at(filter.column)} ${filter.sign} ${scope.param(filter.value)}`;
    case "in":
      return `${at(filter.column)} IN ${scope.param(filter.values)}`;
    case "text":
      return `toLower(${at(filter.column)}) ${filter.how} toLower(${scope.param(filter.value)})`;
    case "has":
      return `${scope.param(filter.value)} IN ${at(filter.column)}`;
    case "present":
      return `${at(filter.column)} IS ${filter.present ? "NOT NULL" : "NULL"}`;
    case "link": {
      const target = scope.variable("f");
      const inner = filter.where ? condition(scope, target, filter.where, days) : null;
      const wanted = filter.quantifier === "every" ? `NOT coalesce(${inner ?? "true"}, false)` : inner;
      const where = all(visible(scope, target, filter.link.target.entities, days, filter.link.one), wanted);
      const exists = `EXISTS { MATCH ${pattern(variable, filter.link, "", target)}${where ? ` WHERE ${where}` : ""} }`;
      return filter.quantifier === "some" ? exists : `NOT ${exists}`;
    }
  }
}

/** What a reader may see of a link's target: known by then and, in lists, standing as asked. */
export function visible(
  scope: TextScope,
  variable: string,
  entities: readonly EntityModel[],
  days: Days,
  one: boolean,
): string | null {
  return all(
    known(scope, variable, entities, days),
    one ? null : standsAsAsked(scope, variable, entities, days),
  );
}

/** Joins the conditions that are there with AND. */
export function all(...conditions: (string | null)[]): string | null {
  const found = conditions.filter((text) => text !== null);
  return found.length === 0 ? null : found.join(" AND ");
}
