/** How questions across families are answered: the question finds ids, and the things are loaded as they are selected. */
import type { GraphQLFieldResolver, GraphQLSchema, GraphQLObjectType } from "graphql";
import type { Content, Question, Shape } from "../../crossref";
import type { Model } from "../../model";
import { chosen } from "../chosen";
import type { OperationContext } from "../context";
import type { Plans } from "../lookahead/plans";
import { thingsOf, type AskedDays } from "./things";

type Resolver = GraphQLFieldResolver<Record<string, unknown>, OperationContext>;

/** Sets what the fields of questions and of the shapes of their answers do. */
export function attachQuestions(
  schema: GraphQLSchema,
  model: Model,
  plans: Plans,
  questions: readonly Question[],
): void {
  const root = schema.getQueryType()!.getFields();
  const seen = new Set<Shape>();
  for (const question of questions) {
    root[question.name]!.resolve = questionResolver(question) as never;
    attachShape(question.answer.shape(), schema, thingResolver(model, plans), seen);
  }
}

function questionResolver(question: Question): Resolver {
  return async (_source, args, context, info) => {
    const pins = chosen(await context.pins(), (args.datasets as readonly string[] | null) ?? null);
    const days: AskedDays = {
      asOf: (args.asOf as string | null) ?? null,
      knownOn: (args.knownOn as string | null) ?? null,
    };
    thingsOf(context).remember(info, days);
    return question.find({ ...days, pins, read: (statement) => context.read(statement) }, args);
  };
}

/** A thing stands in an answer by its id; what of it is selected is read here, in one statement for all of a type. */
function thingResolver(model: Model, plans: Plans): Resolver {
  return (source, _args, context, info) => {
    const value = source[info.fieldName];
    if (value === null || value === undefined) return null;
    const load = thingsOf(context).loader(model, plans, context, info);
    if (!Array.isArray(value)) return load(value as string);
    return Promise.all((value as string[]).map(load)).then((found) => found.filter((each) => each !== null));
  };
}

function attachShape(shape: Shape, schema: GraphQLSchema, toThing: Resolver, seen: Set<Shape>): void {
  if (seen.has(shape)) return;
  seen.add(shape);
  const fields = (schema.getType(shape.name) as GraphQLObjectType).getFields();
  for (const [name, { content }] of Object.entries(shape.fields)) {
    fields[name]!.resolve = isThing(content) ? (toThing as never) : undefined;
    if ("shape" in content) attachShape(content.shape(), schema, toThing, seen);
  }
}

const isThing = (content: Content): boolean => "thing" in content;
