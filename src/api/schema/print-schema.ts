import { lexicographicSortSchema, parse, print, printSchema, visit, type GraphQLSchema } from "graphql";
import { SHARED_ARGUMENTS } from "./connections";

/**
 * The schema's SDL, sorted, so that a change of it shows as a change of exactly its lines.
 *
 * The arguments that every list takes are described once, above all types, instead of at each of a thousand fields:
 * the file is read by people. The served schema describes them everywhere.
 */
export function printSdl(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(lexicographicSortSchema(schema))), {
    InputValueDefinition: (node) =>
      node.description && SHARED_ARGUMENTS.get(node.name.value) === node.description.value
        ? { ...node, description: undefined }
        : undefined,
  });
  const shared = [...SHARED_ARGUMENTS].map(([name, description]) => `#   ${name}: ${description}`);
  return `# Arguments that lists take, wherever they stand without a description:\n${shared.join("\n")}\n\n${print(document)}\n`;
}
