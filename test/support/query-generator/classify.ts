import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { GeneratedQuery } from ".";

export const FEATURES = [
  "threeLevels",
  "alias",
  "namedFragment",
  "inlineFragment",
  "fragmentOnInterface",
  "mergedFields",
  "switchedByVariable",
  "interfaceField",
  "fieldTwice",
  "paged",
  "backward",
  "filter",
  "filterThroughRelation",
  "filterLogic",
  "filterPresent",
  "filterDate",
  "orderBy",
  "asOf",
  "knownOn",
] as const;
export type Feature = (typeof FEATURES)[number];

/** What an operation makes use of, read from its text alone. */
export function classify(
  schema: GraphQLSchema,
  document: DocumentNode,
  query: Pick<GeneratedQuery, "runs">,
): Set<Feature> {
  const found = new Set<Feature>();
  const info = new TypeInfo(schema);
  const filters = filterTexts(document, query);
  const note = (feature: Feature, holds: boolean): void => void (holds && found.add(feature));
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        note("alias", node.alias !== undefined && node.alias.value !== node.name.value);
        const type = info.getType();
        note("interfaceField", Boolean(type && isAbstractType(getNamedType(type))));
      },
      FragmentSpread: () => note("namedFragment", true),
      InlineFragment: () => note("inlineFragment", true),
      Directive: (node) => note("switchedByVariable", node.arguments?.[0]?.value.kind === "Variable"),
      Argument(node) {
        const name = node.name.value;
        note("filter", name === "where");
        note("backward", name === "last");
        if (name === "orderBy" || name === "asOf" || name === "knownOn") note(name, true);
      },
      SelectionSet(node) {
        const { merged, twice } = repeats(node);
        note("mergedFields", merged);
        note("fieldTwice", twice);
      },
      NamedType(node, _key, parent) {
        const isCondition = (parent as ASTNode | undefined)?.kind.includes("Fragment");
        note("fragmentOnInterface", Boolean(isCondition) && isAbstractType(schema.getType(node.name.value)));
      },
    }),
  );
  note("threeLevels", levels(schema, document) >= 3);
  note("filterThroughRelation", /\b(some|none|every|is)"?:/.test(filters));
  note("filterLogic", /\b(AND|OR|NOT)"?:/.test(filters));
  note("filterPresent", /\bpresent"?:/.test(filters));
  note("filterDate", /\b(on|before|after|from|until)"?:/.test(filters));
  return found;
}

/** Filters as text, from the operation and from its variables. */
function filterTexts(document: DocumentNode, { runs }: Pick<GeneratedQuery, "runs">): string {
  const texts: string[] = [];
  visit(document, {
    Argument(node) {
      if (node.name.value !== "where") return;
      const variable = node.value.kind === "Variable" ? node.value.name.value : null;
      texts.push(variable ? JSON.stringify(runs[0]?.[variable]) : bodyOf(document, node));
    },
  });
  return texts.join("\n");
}

const bodyOf = (document: DocumentNode, { loc }: ASTNode): string =>
  document.loc!.source.body.slice(loc!.start, loc!.end);

/** Whether a selection names one response key twice, and one field twice with different arguments under two keys. */
function repeats({ selections }: SelectionSetNode): { merged: boolean; twice: boolean } {
  const fields = selections.filter((each): each is FieldNode => each.kind === "Field");
  const keys = fields
    .filter(({ selectionSet }) => selectionSet)
    .map((field) => (field.alias ?? field.name).value);
  const calls = new Map<string, Set<string>>();
  for (const { name, arguments: args, loc, selectionSet } of fields) {
    if (!args || args.length === 0) continue;
    const text = loc!.source.body.slice(args[0]!.loc!.start, selectionSet?.loc?.start);
    calls.set(name.value, (calls.get(name.value) ?? new Set()).add(text));
  }
  return {
    merged: new Set(keys).size < keys.length,
    twice: [...calls.values()].some(({ size }) => size > 1),
  };
}

/** Levels of things: a root field is the first, each field that leads to other things one more. */
function levels(schema: GraphQLSchema, document: DocumentNode): number {
  const info = new TypeInfo(schema);
  const reached = new Map<string, number>();
  const spreads: [from: string, depth: number, fragment: string][] = [];
  let [depth, part] = [0, ""];
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition: () => void ([depth, part] = [0, ""]),
      FragmentDefinition: (node) => void ([depth, part] = [0, node.name.value]),
      FragmentSpread: (node) => void spreads.push([part, depth, node.name.value]),
      Field: {
        enter() {
          if (!isThingField(schema, info)) return;
          depth += 1;
          reached.set(part, Math.max(reached.get(part) ?? 0, depth));
        },
        leave: () => void (depth -= isThingField(schema, info) ? 1 : 0),
      },
    }),
  );
  const from = (name: string): number =>
    Math.max(
      reached.get(name) ?? 0,
      ...spreads.filter(([owner]) => owner === name).map(([, above, fragment]) => above + from(fragment)),
    );
  return from("");
}

/** Whether the field leads to other things, by a page or directly; the parts of a page do not lead on. */
function isThingField(schema: GraphQLSchema, info: TypeInfo): boolean {
  const type = getNamedType(info.getType());
  if (!type || !isCompositeType(type) || /(Connection|Edge)$/.test(info.getParentType()?.name ?? ""))
    return false;
  return (
    type.name.endsWith("Connection") ||
    isAbstractType(type) ||
    schema.getType(`${type.name}Where`) !== undefined
  );
}
