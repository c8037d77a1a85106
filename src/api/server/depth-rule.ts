import {
  GraphQLError,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** A validation rule that refuses operations nested deeper than `limit`. Fragments count where they are spread. */
export function depthRule(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(node) {
      const depth = deepest(context, node.selectionSet, new Set(), limit);
      if (depth > limit) {
        context.reportError(
          new GraphQLError(`The operation is nested more than ${limit} levels deep`, {
            nodes: node,
            extensions: {
              code: "TOO_DEEP",
              remedy: "Ask in several operations, or go on from the ids of a first answer.",
            },
          }),
        );
      }
    },
  });
}

/** Depth of a selection; stops once it is past the limit. Spreads in a circle are reported by another rule. */
function deepest(
  context: ValidationContext,
  selection: SelectionSetNode,
  open: Set<FragmentDefinitionNode>,
  left: number,
): number {
  if (left < 0) return 1;
  let depth = 0;
  for (const part of selection.selections) {
    if (part.kind === "Field") {
      const below = part.selectionSet ? deepest(context, part.selectionSet, open, left - 1) : 0;
      depth = Math.max(depth, 1 + below);
    } else if (part.kind === "InlineFragment") {
      depth = Math.max(depth, deepest(context, part.selectionSet, open, left));
    } else {
      const fragment = context.getFragment(part.name.value);
      if (!fragment || open.has(fragment)) continue;
      open.add(fragment);
      depth = Math.max(depth, deepest(context, fragment.selectionSet, open, left));
      open.delete(fragment);
    }
  }
  return depth;
}
