/** Relay connections and their arguments. */
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import type { FilterTypes } from "./filters";
import { namedClass } from "./filters";
import { enumType, STANDING } from "./values";

@ObjectType("PageInfo", { description: "Where a page lies in its list.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "More follow after this page." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "More lie before this page." })
  hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first edge; null where the page is empty.",
  })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge; null where the page is empty.",
  })
  endCursor!: string | null;
}

export type ConnectionTypes = (target: string, type: () => object) => object;

/** Makes a connection type per target, once. */
export function buildConnections(): ConnectionTypes {
  const made = new Map<string, object>();
  return (target, type) => {
    let connection = made.get(target);
    if (connection) return connection;
    const edge = namedClass(`${target}Edge`);
    ObjectType(`${target}Edge`, {
      description: `One ${target} of a page, with its place.`,
      simpleResolvers: true,
    })(edge);
    Field(type as never, { description: "The thing." })(edge.prototype as object, "node");
    Field(() => String, { description: "Place in the list, to go on from with after or before." })(
      edge.prototype as object,
      "cursor",
    );
    const page = namedClass(`${target}Connection`);
    const proto = page.prototype as object;
    ObjectType(`${target}Connection`, {
      description: `A page of a list of ${target}.`,
      simpleResolvers: true,
    })(page);
    Field(() => [edge], { description: "The things with their cursors." })(proto, "edges");
    Field((() => [type()]) as never, { description: "The things." })(proto, "nodes");
    Field(() => PageInfo, { description: "Where the page lies in the list." })(proto, "pageInfo");
    Field(() => Int, { description: "How many the whole list holds; counted only when asked for." })(
      proto,
      "totalCount",
    );
    made.set(target, (connection = page));
    return connection;
  };
}

/** Arguments that many fields take, and what they mean wherever they stand. */
export const SHARED_ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ["first", "How many from the start."],
  ["after", "Start after this cursor."],
  ["last", "How many from the end."],
  ["before", "End before this cursor."],
  ["where", "Conditions to be met."],
  ["orderBy", "Order; without it the type's own."],
  ["asOf", "State on this day, here and below; without it, all days."],
  ["standings", "Which standings to list under asOf, here and below."],
  ["knownOn", "Only what documents public by this day show."],
  ["datasets", "Only things of these datasets; without it, of all that are served."],
]);

export type ArgumentDecorator = (prototype: object, method: string, index: number) => void;

/** Arguments of a field that returns a page. */
export function pageArguments(filters: FilterTypes, target: string): ArgumentDecorator[] {
  const order = filters.order(target);
  return [
    shared("first", () => Int),
    shared("after", () => String),
    shared("last", () => Int),
    shared("before", () => String),
    shared("where", () => filters.where(target)),
    ...(order ? [shared("orderBy", () => [order])] : []),
    ...asOfArguments(),
  ];
}

/** Arguments that set the day for a field and everything below it. */
export function asOfArguments(): ArgumentDecorator[] {
  return [shared("asOf", () => GraphQLLocalDate), shared("standings", () => [enumType(STANDING)])];
}

export const knownOnArgument = (): ArgumentDecorator => shared("knownOn", () => GraphQLLocalDate);

export const shared = (name: string, type: () => object): ArgumentDecorator =>
  arg(name, type, SHARED_ARGUMENTS.get(name)!);

export const idArgument = (description: string): ArgumentDecorator =>
  Arg("id", () => ID, { description }) as unknown as ArgumentDecorator;

export const arg = (name: string, type: () => object, description: string): ArgumentDecorator =>
  Arg(name, type as never, { nullable: true, description }) as unknown as ArgumentDecorator;
