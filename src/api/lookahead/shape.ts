import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";

/** Enums that choose what is ordered by and in which direction: they are part of a statement's text. */
const structural = (name: string): boolean => name.endsWith("OrderField") || name === "OrderDirection";

/**
 * What of a field's arguments decides the statement: which keys are given, how many conditions there are, flags, and the
 * order; not texts, numbers and days, which are parameters.
 */
export function shapeOfArguments(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): string {
  return field.args.map((argument) => shape(argument.type, args[argument.name])).join(";");
}

function shape(type: GraphQLInputType, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (isNonNullType(type)) return shape(type.ofType as GraphQLInputType, value);
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    const named = isNonNullType(item) ? (item.ofType as GraphQLInputType) : item;
    return isInputObjectType(named)
      ? `[${(value as unknown[]).map((one) => shape(named, one)).join(",")}]`
      : "[]";
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const keys = Object.keys(value as object);
    return `{${keys.map((key) => `${key}:${shape(fields[key]!.type, (value as Record<string, unknown>)[key])}`).join(",")}}`;
  }
  if (isEnumType(type) && structural(type.name)) return String(value);
  return typeof value === "boolean" ? String(value) : "v";
}
