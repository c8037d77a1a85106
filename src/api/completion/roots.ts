import {
  getNullableType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isNonNullType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLNullableType,
  type GraphQLOutputType,
} from "graphql";
import type { OperationContext } from "../context";
import type { Plans } from "../lookahead/plans";
import type { Completion } from "./complete";

/** What a root field serves, complete: graphql-js passes it on as it is and looks at nothing below it. */
const COMPLETED = new GraphQLScalarType({ name: "Completed", serialize: (value) => value });

type Resolver = GraphQLFieldResolver<unknown, OperationContext>;

/**
 * Derives from the served schema one with the same root fields, arguments and resolvers, in which every root field is a leaf.
 * graphql-js executes it with the operation as it is: variables, arguments, directives and errors of root fields are its
 * affair, while all below them is completed in one go.
 *
 * @param names The root fields whose resolvers bring all that is selected below them.
 * @param failed Is told the context of an operation for which something was read that does not fit the schema, and what.
 */
export function rootsSchema(
  served: GraphQLSchema,
  names: ReadonlySet<string>,
  plans: Plans,
  completion: Completion,
  failed: (context: OperationContext, error: unknown) => void,
): GraphQLSchema {
  const root = served.getQueryType()!;
  const fields: Record<string, GraphQLFieldConfig<unknown, OperationContext>> = {};
  for (const [name, config] of Object.entries(root.toConfig().fields)) {
    if (!names.has(name)) continue;
    const type = isNonNullType(config.type) ? new GraphQLNonNull(COMPLETED) : COMPLETED;
    const below = getNullableType(config.type) as GraphQLNullableType & GraphQLOutputType;
    const read = config.resolve as Resolver;
    const resolve: Resolver = async (source, args, context, info) => {
      const value: unknown = await read(source, args, context, info);
      if (value === null || value === undefined) return value;
      try {
        return plans.completer(info, () => completion.of(below, info.fieldNodes, info))(value);
      } catch (error) {
        failed(context, error);
        throw error;
      }
    };
    fields[name] = { ...config, type, resolve };
  }
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: root.name, fields }),
    types: Object.values(served.getTypeMap()).filter(isInputType),
    directives: served.getDirectives(),
  });
}
