/** The API without HTTP: the schema that is served, and how operations on it are executed. */
import {
  execute,
  getOperationAST,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { Question } from "../crossref";
import type { Model } from "../model";
import { attachResolvers } from "./attach-resolvers";
import { Completion } from "./completion/complete";
import { heldIn } from "./completion/held";
import { rootsSchema } from "./completion/roots";
import type { OperationContext } from "./context";
import { Plans } from "./lookahead/plans";
import { buildGraphqlSchema } from "./schema/build-schema";

/** A validated operation with what it is executed with. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue: OperationContext;
}

export interface Served {
  readonly schema: GraphQLSchema;
  /** As `execute` of graphql-js, whose answers it gives. */
  execute(asked: Asked): Promise<ExecutionResult>;
}

/** Builds the API of a model. One model per process: see `buildGraphqlSchema`. */
export function servedApi(model: Model, questions: readonly Question[] = []): Served {
  const schema = buildGraphqlSchema(model, questions);
  const [plans, held] = [new Plans(model, schema), heldIn(model)];
  const planned = attachResolvers(schema, model, plans, held, questions);
  const misfits = new WeakSet<object>();
  const roots = rootsSchema(schema, planned, plans, new Completion(schema, held), (context, error) => {
    misfits.add(context);
    context.onMisfit?.(error);
  });
  const asksPlanned = plannedOnly(planned);
  const run = async (by: GraphQLSchema, asked: Asked): Promise<ExecutionResult> =>
    execute({ ...asked, schema: by });
  return {
    schema,
    async execute(asked) {
      if (!asksPlanned(asked)) return run(schema, asked);
      const result = await run(roots, asked);
      // Rare enough to ask the database again: graphql-js knows what an answer looks like in which a value is missing.
      return misfits.has(asked.contextValue) ? run(schema, asked) : result;
    },
  };
}

/** Whether all root fields of an operation are among `planned`, whatever its directives leave of them. */
function plannedOnly(planned: ReadonlySet<string>): (asked: Asked) => boolean {
  const known = new WeakMap<object, boolean>();
  return ({ document, operationName }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return false;
    let found = known.get(operation);
    if (found === undefined) {
      found = [...rootFields(operation.selectionSet, document)].every((name) => planned.has(name));
      known.set(operation, found);
    }
    return found;
  };
}

/** Names of the fields of a root selection; each fragment is gone into once, however often it is spread. */
function rootFields(root: SelectionSetNode, document: DocumentNode): Set<string> {
  const fragments = new Map<string, SelectionSetNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet);
  const names = new Set<string>();
  const open = [root];
  for (let set = open.pop(); set; set = open.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) open.push(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        fragments.delete(selection.name.value);
        if (fragment) open.push(fragment);
      }
    }
  }
  names.delete("__typename");
  return names;
}
