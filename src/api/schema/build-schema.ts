import { isInterfaceType, isUnionType, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { Question } from "../../crossref";
import type { Model } from "../../model";
import { questionFields } from "../crossref/schema";
import { buildConnections } from "./connections";
import { buildFilters } from "./filters";
import { buildQueries } from "./queries";
import { buildTypes } from "./types";

/**
 * Builds the GraphQL schema of a model by way of type-graphql. The fields resolve nothing yet: `attachResolvers` sets
 * that, as plain functions, on the built schema.
 *
 * One model per process: type-graphql keeps what it is told in one place.
 */
export function buildGraphqlSchema(model: Model, questions: readonly Question[] = []): GraphQLSchema {
  const filters = buildFilters(model);
  const connections = buildConnections();
  const lookup = buildTypes(model, filters, connections);
  const queries = buildQueries(model, lookup, filters, connections, questionFields(questions, lookup));
  const instances = new Map<unknown, unknown>();
  const schema = buildSchemaSync({
    resolvers: [queries] as never,
    orphanedTypes: model.entities.map((entity) => entity.class) as never,
    validate: false,
    disableInferringDefaultValues: true,
    container: {
      get(type: new () => object) {
        let instance = instances.get(type);
        if (!instance) instances.set(type, (instance = new type()));
        return instance as never;
      },
    },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql wraps resolveType in an async function, which makes long lists several times slower.
    if ((isInterfaceType(type) || isUnionType(type)) && !type.name.startsWith("__")) {
      type.resolveType = (value: { __typename: string }) => value.__typename;
    }
  }
  // type-graphql has no way to describe the root type.
  schema.getQueryType()!.description =
    "Every question starts here: for each type a lookup by id and a list, `node` and `nodes` for any type, `datasets`, and questions across families.";
  return schema;
}
