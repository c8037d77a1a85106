import { isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { Question } from "../crossref";
import type { Model } from "../model";
import type { OperationContext } from "./context";
import { attachQuestions } from "./crossref/resolve";
import { slotOf } from "./lookahead/compile";
import { Plans } from "./lookahead/plans";
import { datasetsResolver, nodesResolver, oneResolver, pageResolver } from "./root";

type Resolver = GraphQLFieldResolver<Record<string, unknown>, OperationContext>;

/** What the plan brought lies under the response key: the same field can stand there twice, under two names. */
const byResponseKey: Resolver = (source, _args, _context, info) => source[info.path.key as string];
const bySlot: Resolver = (source, _args, _context, info) => source[knownSlot(info.path.key as string)];

/** Slots by response key: a text put together anew at every read would have to be looked up among all texts each time. */
const slots = new Map<string, string>();
const MOST_SLOTS = 10_000;

function knownSlot(key: string): string {
  let slot = slots.get(key);
  if (slot === undefined) {
    if (slots.size >= MOST_SLOTS) slots.clear();
    slots.set(key, (slot = slotOf(key)));
  }
  return slot;
}

/**
 * Sets what every field does, as plain functions on the built schema: type-graphql's own wrappers are asynchronous, which
 * costs more than the work itself. Scalars keep graphql-js's default.
 */
export function attachResolvers(
  schema: GraphQLSchema,
  model: Model,
  questions: readonly Question[] = [],
): GraphQLSchema {
  const plans = new Plans(model);
  const linkNames = new Map<string, Set<string>>();
  for (const owner of [...model.entities, ...model.interfaces]) {
    linkNames.set(owner.name, new Set(owner.links.map((link) => link.name)));
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith("__")) continue;
    const links = linkNames.get(type.name);
    const parts = partsOfPage(type.name);
    for (const field of Object.values(type.getFields())) {
      field.resolve = undefined;
      if (links?.has(field.name)) field.resolve = bySlot as never;
      else if (parts.has(field.name)) field.resolve = byResponseKey as never;
    }
  }
  const root = schema.getQueryType()!.getFields();
  root.node!.resolve = oneResolver(model, plans) as never;
  root.nodes!.resolve = nodesResolver(model, plans) as never;
  root.datasets!.resolve = datasetsResolver as never;
  for (const entity of model.entities) {
    root[entity.field]!.resolve = oneResolver(model, plans, entity) as never;
    root[entity.collection]!.resolve = pageResolver(model, plans, entity) as never;
  }
  attachQuestions(schema, model, plans, questions);
  return schema;
}

const CONNECTION = new Set(["edges", "nodes", "pageInfo", "totalCount"]);
const EDGE = new Set(["node", "cursor"]);
const NONE = new Set<string>();

function partsOfPage(name: string): Set<string> {
  if (name.endsWith("Connection")) return CONNECTION;
  return name.endsWith("Edge") ? EDGE : NONE;
}
