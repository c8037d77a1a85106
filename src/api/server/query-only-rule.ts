import { GraphQLError, type ASTVisitor, type ValidationContext } from "graphql";

/** A validation rule that refuses mutations and subscriptions: the API only reads. */
export function queryOnlyRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === "query") return;
      context.reportError(
        new GraphQLError(`The API only reads: there is no ${node.operation}`, {
          nodes: node,
          extensions: {
            code: "BAD_OPERATION",
            remedy: "Facts are changed in the dataset's folder; ask with a query.",
          },
        }),
      );
    },
  };
}
