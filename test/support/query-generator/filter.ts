import { getNamedType, isEnumType, type GraphQLInputObjectType } from "graphql";
import type { Thing } from "../oracle/memory-graph";
import type { Draft } from "./draft";

type Conditions = Record<string, unknown>;

/**
 * A `where` for things under a name of the model. Most conditions hold of `witness`, a thing that is there, so that
 * lists are narrowed rather than emptied.
 */
export function makeWhere(
  draft: Draft,
  typeName: string,
  depth = 1,
  witness = aThing(draft, typeName),
): Conditions {
  const { random } = draft;
  const type = draft.samples.schema.getType(`${typeName}Where`) as GraphQLInputObjectType;
  const where: Conditions = {};
  for (let count = random.chance(0.55) ? 1 : 2; count > 0; count--) {
    const roll = random.next();
    const again = (): Conditions => makeWhere(draft, typeName, random.chance(0.3) ? depth : depth - 1);
    if (depth > 0 && roll < 0.14) where.OR = Array.from({ length: random.int(1, 3) }, again);
    else if (depth > 0 && roll < 0.2) where.AND = Array.from({ length: random.int(1, 2) }, again);
    else if (depth > 0 && roll < 0.3) where.NOT = again();
    else if (roll < 0.32 && witness)
      where.id = random.chance(0.5) ? { eq: witness.id } : { in: [witness.id] };
    else Object.assign(where, condition(draft, type, witness, depth));
  }
  return where;
}

const aThing = ({ random, samples }: Draft, typeName: string): Thing | null => {
  const things = samples.things(typeName);
  return things.length > 0 ? random.pick(things) : null;
};

/** Of a property or, less often, of a link. */
function condition(
  draft: Draft,
  type: GraphQLInputObjectType,
  witness: Thing | null,
  depth: number,
): Conditions {
  const { random } = draft;
  const fields = Object.values(type.getFields()).filter(({ name }) => !/^(AND|OR|NOT|id)$/.test(name));
  const isLink = (field: (typeof fields)[number]): boolean =>
    /(One|Many)Filter$/.test(getNamedType(field.type).name);
  const useLink = depth > 0 && random.chance(0.45);
  const useDate = random.chance(0.7);
  const dates = fields.filter((field) => getNamedType(field.type).name === "DateFilter");
  const candidates =
    useDate && dates.length > 0 ? dates : fields.filter((field) => isLink(field) === useLink);
  if (candidates.length === 0) return {};
  const { name, type: input } = random.pick(candidates);
  const filter = getNamedType(input) as GraphQLInputObjectType;
  if (isLink(fields.find((field) => field.name === name)!))
    return { [name]: linkFilter(draft, filter.name, name, witness, depth) };
  // Sometimes two comparisons at once.
  const count = random.chance(0.15) ? 2 : 1;
  const made = Array.from({ length: count }, () => valueFilter(draft, filter, name, witness));
  return { [name]: Object.assign({}, ...made) as Conditions };
}

function linkFilter(
  draft: Draft,
  filter: string,
  link: string,
  witness: Thing | null,
  depth: number,
): Conditions {
  const { random, samples } = draft;
  const target = filter.replace(/(One|Many)Filter$/, "");
  const met = witness ? samples.neighbours(witness, link) : [];
  const inner = (): Conditions =>
    random.chance(0.15)
      ? {}
      : makeWhere(
          draft,
          target,
          random.chance(0.2) ? depth : depth - 1,
          met.length > 0 ? random.pick(met) : undefined,
        );
  if (filter.endsWith("OneFilter")) return random.chance(0.3) ? { present: met.length > 0 } : { is: inner() };
  const quantifier = random.pick(
    met.length > 0 ? ["some", "some", "some", "none", "every"] : ["some", "none", "every"],
  );
  return { [quantifier]: inner() };
}

function valueFilter(
  draft: Draft,
  filter: GraphQLInputObjectType,
  property: string,
  witness: Thing | null,
): Conditions {
  const { random, samples } = draft;
  const value = witness ? samples.value(witness, property) : null;
  const names = Object.keys(filter.getFields());
  if (random.chance(0.2) || (value === null && filter.name !== "DateFilter"))
    return { present: value !== null };
  const how = random.pick(names.filter((name) => name !== "present"));
  const operand = operandOf(draft, filter, how, value);
  // At times the operand is a variable that is null in the second run: the condition falls away.
  if (!draft.now("variables", 0.2)) return { [how]: operand };
  const type = filter.getFields()[how]!.type;
  return { [how]: draft.variable(String(type), [operand, random.chance(0.3) ? null : operand]) };
}

function operandOf(draft: Draft, filter: GraphQLInputObjectType, how: string, value: unknown): unknown {
  const { random, samples } = draft;
  if (filter.name === "DateFilter") return random.chance(0.5) && value !== null ? value : samples.day(random);
  const field = getNamedType(filter.getFields()[how]!.type);
  if (isEnumType(field)) return how === "in" ? [value, random.pick(field.getValues()).name] : value;
  if (how === "unit") return random.pick(["percent", "GBP"]);
  if (how === "has") return (value as string[])[0];
  if (how === "in") return random.chance(0.9) ? [value] : [];
  if (typeof value !== "string") return value;
  const middle = random.int(0, Math.max(0, value.length - 2));
  if (how === "contains") return mixedCase(draft, random.chance(0.5) ? "e" : value.slice(middle, middle + 3));
  if (how === "startsWith") return mixedCase(draft, value.slice(0, random.int(1, 2)));
  return how === "endsWith" ? value.slice(-1) : value;
}

/** Texts are searched for without regard to case. */
const mixedCase = ({ random }: Draft, text: string): string =>
  random.chance(0.4) ? text.toUpperCase() : text;
