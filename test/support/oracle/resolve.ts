import type { GraphQLFieldResolver, GraphQLTypeResolver } from "graphql";
import { type EntityModel, type LinkModel } from "../../../src/model";
import { isFact } from "../../../src/dataset/load/source";
import { daysUnder, isKnown, isListed, NO_DAYS, spanDay, standingOf, type Days } from "./days";
import type { MemoryGraph, Neighbour, Thing } from "./memory-graph";
import { orderOf } from "./order";
import { Page, type PageArguments } from "./page";
import { meets } from "./where";

export interface OracleContext {
  readonly graph: MemoryGraph;
  readonly pageDefault: number;
}

/** A thing where it was met: with the days in force there. */
class Spot {
  constructor(
    readonly thing: Thing,
    readonly days: Days,
  ) {}
}
class Edge {
  constructor(
    readonly page: Page,
    readonly row: Neighbour,
  ) {}
}

type Args = Readonly<Record<string, unknown>>;

/** What every field does. Value objects, such as dates, are read by name. */
export const fieldResolver: GraphQLFieldResolver<unknown, OracleContext, Args> = (
  source,
  args,
  context,
  info,
) => {
  const name = info.fieldName;
  if (source instanceof Spot) return fieldOfThing(context, source, name, args);
  if (source instanceof Page) return fieldOfPage(source, name);
  if (source instanceof Edge) {
    return name === "cursor" ? source.page.cursor(source.row) : new Spot(source.row.thing, source.page.days);
  }
  if (source === undefined) return rootField(context, name, args);
  return (source as Record<string, unknown>)[name];
};

export const typeResolver: GraphQLTypeResolver<unknown, OracleContext> = (value) =>
  (value as Spot).thing.entity.name;

function rootField(context: OracleContext, name: string, args: Args): unknown {
  const { graph } = context;
  const days = daysUnder(NO_DAYS, args);
  const one = (id: string): Spot | null => {
    const thing = graph.things.get(id);
    return thing && isKnown(thing, days) ? new Spot(thing, days) : null;
  };
  if (name === "nodes") return (args.ids as string[]).map(one);
  if (name === "datasets") return [datasetOf(graph)];
  const entity = graph.model.byCollection(name);
  if (!entity) return one(args.id as string);
  const datasets = (args.datasets as string[] | null | undefined) ?? [graph.dataset.manifest.id];
  const all = graph.ofType(entity).filter(({ dataset }) => datasets.includes(dataset));
  const rows = all.map((thing) => ({ thing, position: 0 }));
  return pageOf(context, rows, [entity], false, args, days);
}

function datasetOf(graph: MemoryGraph): object {
  const { manifest, digest, things } = graph.dataset;
  return { ...manifest, digest, facts: things.filter(({ entity }) => isFact(entity)).length };
}

const SPAN_DAYS = ["firstSeen", "lastSeen", "starts", "ends"];

function fieldOfThing(context: OracleContext, { thing, days }: Spot, name: string, args: Args): unknown {
  const { graph } = context;
  if (name === "id" || name === "caption" || name === "dataset") return thing[name];
  if (name === "publicFrom") return thing.publicDay?.day;
  if (name === "publicFromInferred") return thing.publicDay?.inferred;
  if (name === "asOfStanding") return standingOf(graph, thing, days);
  if (SPAN_DAYS.includes(name)) return spanDay(graph, thing, name, days);
  const link = thing.entity.links.find((each) => each.name === name);
  return link ? linkOfThing(context, thing, link, args, days) : thing.values.get(name);
}

function linkOfThing(
  context: OracleContext,
  thing: Thing,
  link: LinkModel,
  args: Args,
  around: Days,
): unknown {
  const { graph } = context;
  const rows = graph.neighbours(thing, link);
  if (link.one) {
    if (rows.length > 1) throw new Error(`${thing.id}.${link.name} leads to ${rows.length} things`);
    // A field to one thing returns it whatever its standing.
    return rows[0] && isKnown(rows[0].thing, around) ? new Spot(rows[0].thing, around) : null;
  }
  if (!link.plain) {
    return pageOf(context, rows, link.target.entities, link.ordered, args, daysUnder(around, args));
  }
  const listed = rows.filter((row) => isListed(graph, row.thing, around)).map((row) => row.thing);
  return listed.sort((a, b) => (a.id < b.id ? -1 : 1)).map((each) => new Spot(each, around));
}

function pageOf(
  { graph, pageDefault }: OracleContext,
  rows: readonly Neighbour[],
  entities: readonly EntityModel[],
  ordered: boolean,
  args: Args,
  days: Days,
): Page {
  const where = (args.where ?? {}) as Args;
  const met = rows.filter(({ thing }) => isListed(graph, thing, days) && meets(graph, thing, where, days));
  const terms = orderOf(args.orderBy as never, entities, ordered);
  return new Page(met, terms, args as PageArguments, pageDefault, days);
}

function fieldOfPage(page: Page, name: string): unknown {
  switch (name) {
    case "edges":
      return page.rows.map((row) => new Edge(page, row));
    case "nodes":
      return page.rows.map(({ thing }) => new Spot(thing, page.days));
    case "totalCount":
      return page.total;
    default: {
      const [first, last] = [page.rows[0], page.rows.at(-1)];
      return {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: first ? page.cursor(first) : null,
        endCursor: last ? page.cursor(last) : null,
      };
    }
  }
}
