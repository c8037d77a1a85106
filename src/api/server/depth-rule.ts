import {
  GraphQLError,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** A validation rule that refuses operations nested deeper than `limit`. Fragments count where they are spread. */
export function depthRule(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(node) {
      const depth = new Depths(context, limit).of(node.selectionSet);
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
class Depths {
  /** Of fragments that were gone into: a fragment that is spread often is measured once. */
  private readonly known = new Map<FragmentDefinitionNode, number>();
  private readonly open = new Set<FragmentDefinitionNode>();

  constructor(
    private readonly context: ValidationContext,
    private readonly limit: number,
  ) {}

  of({ selections }: SelectionSetNode, level = 0): number {
    if (level > this.limit) return 1;
    return selections.reduce((deepest, part) => Math.max(deepest, this.ofPart(part, level)), 0);
  }

  private ofPart(part: SelectionNode, level: number): number {
    if (part.kind === "Field") return 1 + (part.selectionSet ? this.of(part.selectionSet, level + 1) : 0);
    if (part.kind === "InlineFragment") return this.of(part.selectionSet, level);
    const fragment = this.context.getFragment(part.name.value);
    if (!fragment || this.open.has(fragment)) return 0;
    let depth = this.known.get(fragment);
    if (depth === undefined) {
      this.open.add(fragment);
      // From its own beginning, as where it is spread differs.
      this.known.set(fragment, (depth = this.of(fragment.selectionSet)));
      this.open.delete(fragment);
    }
    return depth;
  }
}
