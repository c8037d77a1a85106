import type { LinkModel, PartialDate, PropertyModel, Quantity } from "../../../src/model";
import { isKnown, isListed, type Days } from "./days";
import type { MemoryGraph, Thing } from "./memory-graph";

type Given = Readonly<Record<string, unknown>>;

/** Whether a thing meets a `where`. What is given as null counts as left out; a missing value meets no comparison. */
export function meets(graph: MemoryGraph, thing: Thing, where: Given, days: Days): boolean {
  return given(where).every(([key, value]) => {
    if (key === "AND") return (value as Given[]).every((part) => meets(graph, thing, part, days));
    if (key === "OR") return (value as Given[]).some((part) => meets(graph, thing, part, days));
    if (key === "NOT") return !meets(graph, thing, value as Given, days);
    const own = { id: thing.id, caption: thing.caption, type: thing.entity.name }[key];
    if (own !== undefined) return given(value).every(([how, operand]) => storedCompares(own, how, operand));
    const property = thing.entity.properties.find(({ name }) => name === key);
    if (property) return propertyMeets(property, thing.values.get(key) ?? null, value as Given);
    const link = thing.entity.links.find(({ name }) => name === key);
    return linkMeets(graph, thing, link!, value as Given, days);
  });
}

/** Every thing has these: none is missing. */
const storedCompares = (value: string, how: string, operand: unknown): boolean =>
  how === "present" ? operand === true : compares(value, how, operand);

const given = (value: unknown): [string, unknown][] =>
  Object.entries(value as Given).filter(([, each]) => each !== null && each !== undefined);

function propertyMeets({ kind }: PropertyModel, value: unknown, filter: Given): boolean {
  return given(filter).every(([how, operand]) => {
    if (how === "present") return (value !== null) === operand;
    if (kind.filter === "DATE") return dateCompares(value as PartialDate | null, how, operand as string);
    if (kind.filter !== "QUANTITY") return compares(value, how, operand);
    const quantity = value as Quantity | null;
    return compares(
      (how === "unit" ? quantity?.unit : quantity?.value) ?? null,
      how === "unit" ? "eq" : how,
      operand,
    );
  });
}

function dateCompares(date: PartialDate | null, how: string, day: string): boolean {
  if (date === null) return false;
  const { earliest, latest } = date;
  switch (how) {
    case "on":
      return (earliest === null || earliest <= day) && (latest === null || latest >= day);
    case "before":
      return latest !== null && latest < day;
    case "after":
      return earliest !== null && earliest > day;
    case "from":
      return earliest !== null && earliest >= day;
    case "until":
      return latest !== null && latest <= day;
    default:
      throw new Error(`The oracle knows no comparison of dates named ${how}`);
  }
}

function compares(value: unknown, how: string, operand: unknown): boolean {
  if (how === "ne") return value !== operand;
  if (value === null) return false;
  const [low, high] = [String(value).toLowerCase(), String(operand).toLowerCase()];
  switch (how) {
    case "eq":
      return value === operand;
    case "in":
      return (operand as unknown[]).includes(value);
    case "has":
      return (value as unknown[]).includes(operand);
    case "contains":
      return low.includes(high);
    case "startsWith":
      return low.startsWith(high);
    case "endsWith":
      return low.endsWith(high);
    case "lt":
      return (value as number) < (operand as number);
    case "lte":
      return (value as number) <= (operand as number);
    case "gt":
      return (value as number) > (operand as number);
    case "gte":
      return (value as number) >= (operand as number);
    default:
      throw new Error(`The oracle knows no comparison named ${how}`);
  }
}

/** Filters through relations see what the field itself would show. */
function linkMeets(graph: MemoryGraph, thing: Thing, link: LinkModel, filter: Given, days: Days): boolean {
  const seen = graph
    .neighbours(thing, link)
    .map((each) => each.thing)
    .filter((target) => (link.one ? isKnown(target, days) : isListed(graph, target, days)));
  return given(filter).every(([how, operand]) => {
    const fits = (target: Thing): boolean => meets(graph, target, operand as Given, days);
    switch (how) {
      case "present":
        return seen.length > 0 === operand;
      case "is":
      case "some":
        return seen.some(fits);
      case "none":
        return !seen.some(fits);
      case "every":
        return seen.every(fits);
      default:
        throw new Error(`The oracle knows no filter of relations named ${how}`);
    }
  });
}
