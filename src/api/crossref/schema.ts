/** Types and root fields of the questions across families. */
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Argument, Content, Question, Shape } from "../../crossref";
import { knownOnArgument, shared, type ArgumentDecorator } from "../schema/connections";
import { namedClass } from "../schema/filters";
import type { TypeLookup } from "../schema/types";
import { enumType, PartialDateType } from "../schema/values";

const SCALARS = { ID, String, Int, Float, Boolean, LocalDate: GraphQLLocalDate };

/** A root field to be declared: the API adds it to its queries. */
export interface QuestionField {
  readonly name: string;
  readonly type: () => object;
  readonly options: { readonly description: string; readonly nullable: boolean };
  readonly args: readonly ArgumentDecorator[];
}

/** Declares the types of all answers; returns the root fields. */
export function questionFields(questions: readonly Question[], lookup: TypeLookup): QuestionField[] {
  const shapes = new Map<Shape, object>();
  return questions.map((question) => {
    // Eagerly, and with all that is inside: a type first met in a thunk comes too late for type-graphql.
    const answer = shapeType(question.answer.shape(), shapes, lookup);
    return {
      name: question.name,
      type: () => (question.answer.list ? [answer] : answer),
      options: { description: question.description, nullable: question.answer.nullable ?? false },
      args: [
        ...Object.entries(question.args).map(([name, argument]) => argumentDecorator(name, argument)),
        ...question.days.map((name) => (name === "knownOn" ? knownOnArgument() : dayArgument())),
        shared("datasets", () => [ID]),
      ],
    };
  });
}

const dayArgument = (): ArgumentDecorator => shared("asOf", () => GraphQLLocalDate);

function argumentDecorator(
  name: string,
  { content, description, list, required }: Argument,
): ArgumentDecorator {
  const one = "scalar" in content ? SCALARS[content.scalar] : enumType(content.enum);
  const type = (): object => (list ? [one] : one);
  return Arg(name, type as never, {
    description,
    nullable: !required,
  }) as unknown as ArgumentDecorator;
}

function shapeType(shape: Shape, shapes: Map<Shape, object>, lookup: TypeLookup): object {
  const known = shapes.get(shape);
  if (known) return known;
  const made = namedClass(shape.name);
  shapes.set(shape, made);
  ObjectType(shape.name, { description: shape.description, simpleResolvers: true })(made);
  for (const [name, { content, description, list, nullable }] of Object.entries(shape.fields)) {
    const one = contentType(content, shapes, lookup);
    const type = (): object => (list ? [one()] : one());
    Field(type as never, { description, nullable: nullable ?? false })(made.prototype as object, name);
  }
  return made;
}

function contentType(content: Content, shapes: Map<Shape, object>, lookup: TypeLookup): () => object {
  if ("scalar" in content) return () => SCALARS[content.scalar];
  if ("date" in content) return () => PartialDateType;
  if ("thing" in content) return () => lookup(content.thing().name);
  const made = "enum" in content ? enumType(content.enum) : shapeType(content.shape(), shapes, lookup);
  return () => made;
}
