import type { Condition } from "../../graph/read";
import type { LinkModel, PropertyModel } from "../../model";
import { argument, type Site } from "./run";

/** What a filter can name: a type, an interface or a union. */
export interface Filterable {
  readonly properties: readonly PropertyModel[];
  readonly links: readonly LinkModel[];
}

type Path = readonly (string | number)[];
type Given = Readonly<Record<string, unknown>>;

/** What every node has of itself. No property or link bears these names. */
const STORED_TEXTS = new Set(["id", "caption", "type"]);

/**
 * A `where` argument as a condition. Its structure decides the statement; its values are read at each run from the site.
 * A key given as null is the same as one left out.
 */
export function whereCondition(
  owner: Filterable,
  given: Given,
  site: Site,
  path: Path,
  resolve: (target: string) => Filterable,
): Condition {
  const parts: Condition[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const at = [...path, key];
    if (key === "AND" || key === "OR") {
      const inner = (value as Given[]).map((item, index) =>
        whereCondition(owner, item, site, [...at, index], resolve),
      );
      parts.push({ op: key === "AND" ? "and" : "or", parts: inner });
    } else if (key === "NOT") {
      parts.push({ op: "not", part: whereCondition(owner, value as Given, site, at, resolve) });
    } else if (STORED_TEXTS.has(key)) {
      parts.push(...leaves(key, "TEXT", value as Given, site, at));
    } else {
      const property = owner.properties.find((candidate) => candidate.name === key);
      const link = owner.links.find((candidate) => candidate.name === key);
      if (property) parts.push(...propertyConditions(property, value as Given, site, at));
      else if (link) parts.push(...linkConditions(link, value as Given, site, at, resolve));
    }
  }
  return { op: "and", parts };
}

function propertyConditions(property: PropertyModel, given: Given, site: Site, path: Path): Condition[] {
  const { name, kind } = property;
  if (kind.filter !== "DATE") {
    const { unit, ...rest } = given;
    const conditions = leaves(name, kind.filter, rest, site, path);
    if (unit !== undefined && unit !== null) {
      conditions.push({
        op: "compare",
        column: `${name}Unit`,
        sign: "=",
        value: argument(site, [...path, "unit"]),
      });
    }
    return conditions;
  }
  const [earliest, latest] = [`${name}Earliest`, `${name}Latest`];
  const conditions: Condition[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const day = argument(site, [...path, key]);
    const open = (column: string, sign: "<=" | ">="): Condition => ({
      op: "or",
      parts: [
        { op: "compare", column, sign, value: day },
        {
          op: "and",
          parts: [
            { op: "present", column, present: false },
            { op: "present", column: name, present: true },
          ],
        },
      ],
    });
    if (key === "on") conditions.push(open(earliest, "<="), open(latest, ">="));
    else if (key === "before") conditions.push({ op: "compare", column: latest, sign: "<", value: day });
    else if (key === "after") conditions.push({ op: "compare", column: earliest, sign: ">", value: day });
    else if (key === "from") conditions.push({ op: "compare", column: earliest, sign: ">=", value: day });
    else if (key === "until") conditions.push({ op: "compare", column: latest, sign: "<=", value: day });
    else conditions.push({ op: "present", column: name, present: value as boolean });
  }
  return conditions;
}

const SIGNS = { eq: "=", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;
const TEXTS = { contains: "CONTAINS", startsWith: "STARTS WITH", endsWith: "ENDS WITH" } as const;

function leaves(column: string, form: string, given: Given, site: Site, path: Path): Condition[] {
  const conditions: Condition[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const operand = argument(site, [...path, key]);
    if (key === "present") conditions.push({ op: "present", column, present: value as boolean });
    else if (key === "in") conditions.push({ op: "in", column, values: operand });
    else if (key === "has") conditions.push({ op: "has", column, value: operand });
    else if (key === "ne") {
      conditions.push({ op: "not", part: { op: "compare", column, sign: "=", value: operand } });
    } else if (key in SIGNS)
      conditions.push({ op: "compare", column, sign: SIGNS[key as keyof typeof SIGNS], value: operand });
    else if (key in TEXTS)
      conditions.push({ op: "text", column, how: TEXTS[key as keyof typeof TEXTS], value: operand });
  }
  return conditions;
}

function linkConditions(
  link: LinkModel,
  given: Given,
  site: Site,
  path: Path,
  resolve: (target: string) => Filterable,
): Condition[] {
  const conditions: Condition[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (key === "present") {
      conditions.push({ op: "link", link, quantifier: value ? "some" : "none", where: null });
      continue;
    }
    const where = whereCondition(resolve(link.target.name), value as Given, site, [...path, key], resolve);
    conditions.push({
      op: "link",
      link,
      quantifier: key === "is" ? "some" : (key as "some" | "none" | "every"),
      where,
    });
  }
  return conditions;
}
