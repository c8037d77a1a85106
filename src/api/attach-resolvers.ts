import { isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { Question } from "../crossref";
import type { Model } from "../model";
import type { Held } from "./completion/held";
import type { OperationContext } from "./context";
import { attachQuestions } from "./crossref/resolve";
import type { Plans } from "./lookahead/plans";
import { datasetsResolver, nodesResolver, oneResolver, pageResolver } from "./root";

type Resolver = GraphQLFieldResolver<Record<string, unknown>, OperationContext>;

/**
 * Sets what every field does, as plain functions on the built schema: type-graphql's own wrappers are asynchronous, which
 * costs more than the work itself. Fields that lie under their own names keep graphql-js's default.
 *
 * @returns names of the root fields that bring all that is selected below them.
 */
export function attachResolvers(
  schema: GraphQLSchema,
  model: Model,
  plans: Plans,
  held: Held,
  questions: readonly Question[],
): ReadonlySet<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      // A key that no field can have: is it held under the field's own name whatever the key?
      const plain = held(type.name, field.name, "") === field.name;
      field.resolve = plain ? undefined : (byKey(held, type.name, field.name) as never);
    }
  }
  const root = schema.getQueryType()!.getFields();
  const planned = new Set<string>();
  const plan = (name: string, resolve: unknown): void => {
    planned.add(name);
    root[name]!.resolve = resolve as never;
  };
  plan("node", oneResolver(model, plans));
  plan("nodes", nodesResolver(model, plans));
  plan("datasets", datasetsResolver);
  for (const entity of model.entities) {
    plan(entity.field, oneResolver(model, plans, entity));
    plan(entity.collection, pageResolver(model, plans, entity));
  }
  attachQuestions(schema, model, plans, questions);
  return planned;
}

const byKey =
  (held: Held, typeName: string, fieldName: string): Resolver =>
  (source, _args, _context, info) =>
    source[held(typeName, fieldName, info.path.key as string)];
