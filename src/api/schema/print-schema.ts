import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";

/** The schema's SDL, sorted, so that a change of it shows as a change of exactly its lines. */
export const printSdl = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
