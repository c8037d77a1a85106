import {
  getNamedType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields";
import { getArgumentValues } from "graphql/execution/values";
import type { Column, Days, LinkRead, PageRead, Param, Selection } from "../../graph/read";
import type { EntityModel, LinkModel, Model } from "../../model";
import { connectionForm } from "./connection-form";
import { cursorParams, isBackward, limitParam, orderTerms } from "./page";
import { argument, param, type Run, type Site } from "./run";
import { whereCondition, type Filterable } from "./where";

type Nodes = readonly FieldNode[];
type Fields = ReadonlyMap<string, Nodes>;

const STORED = new Set(["id", "caption", "dataset", "publicFrom", "publicFromInferred"]);
const SPAN_DAYS = new Set(["firstSeen", "lastSeen", "starts", "ends"]);

/**
 * Turns the selection under one root field into a request to the graph. Whatever GraphQL allows in a selection is seen
 * through graphql-js's own collecting of fields: aliases, fragments, merged fields, type conditions, @skip and @include.
 *
 * What it makes depends on the operation, on the values of the variables in @skip and @include, and on the shape of the
 * arguments; never on their values, which are read from the sites at each run.
 */
export class Compiler {
  /** Fields with arguments, in the order in which they were met. */
  readonly sites: Site[] = [];
  private readonly shared = new Map<string, LinkRead>();
  private readonly nodeNumbers = new Map<FieldNode, number>();
  private readonly daysNumbers = new Map<Days, number>();

  constructor(
    private readonly model: Model,
    private readonly schema: GraphQLSchema,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  /** Registers a field with arguments; returns it with the values that decide the structure. */
  site(parent: string, nodes: Nodes): { site: Site; args: Readonly<Record<string, unknown>> } {
    const node = nodes[0]!;
    const type = this.schema.getType(parent) as GraphQLObjectType;
    const field = type.getFields()[node.name.value]!;
    const site: Site = { index: this.sites.length, field, node };
    this.sites.push(site);
    return { site, args: getArgumentValues(field, node, this.variables) };
  }

  /** The days in force below a field: its own arguments, or those around it. */
  days(around: Days | null, site: Site, args: Readonly<Record<string, unknown>>): Days {
    const given = (name: string): boolean => args[name] !== null && args[name] !== undefined;
    const asOf = given("asOf") ? argument(site, ["asOf"]) : (around?.asOf ?? null);
    const standings = given("standings")
      ? argument(site, ["standings"])
      : (around?.standings ?? DEFAULT_STANDINGS);
    const knownOn = given("knownOn") ? argument(site, ["knownOn"]) : (around?.knownOn ?? null);
    if (around && asOf === around.asOf && standings === around.standings && knownOn === around.knownOn)
      return around;
    return { asOf, standings, knownOn };
  }

  /** What to bring of things of these types. */
  selection(entities: readonly EntityModel[], abstract: boolean, nodes: Nodes, days: Days): Selection {
    const columns = new Map<string, Column[]>();
    const links = new Map<LinkRead, EntityModel[]>();
    for (const entity of entities) {
      const own: { place: number; column: Column }[] = [];
      for (const [key, fields] of this.fieldsOf(entity.name, nodes)) {
        const name = fields[0]!.name.value;
        const link = entity.links.find((candidate) => candidate.name === name);
        if (link) {
          const read = this.link(entity, key, link, fields, days);
          links.set(read, [...(links.get(read) ?? []), entity]);
        } else {
          const found = columnOf(entity, name);
          if (found && !own.some(({ place }) => place === found.place)) own.push(found);
        }
      }
      columns.set(
        entity.name,
        own.sort((a, b) => a.place - b.place).map(({ column }) => column),
      );
    }
    const order = (read: LinkRead, from: EntityModel[]): number => from[0]!.links.indexOf(read.link);
    const sorted = [...links].sort(([a, inA], [b, inB]) => order(a, inA) - order(b, inB));
    return {
      entities,
      abstract,
      columns,
      links: sorted.map(([read, from]) => ({ read, from: from.length === entities.length ? null : from })),
      days,
    };
  }

  /** A page of things under a connection field. */
  page(
    owner: Filterable & { readonly name: string },
    entities: readonly EntityModel[],
    abstract: boolean,
    ordered: boolean,
    nodes: Nodes,
    site: Site,
    args: Readonly<Record<string, unknown>>,
    days: Days,
  ): PageRead {
    const order = orderTerms(args.orderBy, owner, entities, ordered);
    const given = (name: string): boolean => args[name] !== null && args[name] !== undefined;
    const form = connectionForm(
      (parent, fields) => this.fieldsOf(parent, fields),
      owner.name,
      nodes,
      (things) => this.selection(entities, abstract, things, days),
      order,
      isBackward(args),
      { after: given("after"), before: given("before") },
    );
    return {
      where: given("where")
        ? whereCondition(owner, args.where as Record<string, unknown>, site, ["where"], (target) =>
            this.filterable(target),
          )
        : null,
      order,
      backward: isBackward(args),
      limit: limitParam(site),
      after: given("after") ? cursorParams(site, "after", order) : null,
      before: given("before") ? cursorParams(site, "before", order) : null,
      entities,
      days,
      ...form,
    };
  }

  /** What a name of the model can be filtered by. */
  filterable(target: string): Filterable & { readonly name: string } {
    const found = [...this.model.entities, ...this.model.interfaces].find(({ name }) => name === target);
    return found ?? { name: target, properties: [], links: [] };
  }

  private link(entity: EntityModel, key: string, link: LinkModel, nodes: Nodes, days: Days): LinkRead {
    // A link that an interface gives to all its types is read once for them all, as long as they select the same of it.
    const numbers = nodes.map((node) => this.number(this.nodeNumbers, node)).join(",");
    const identity = `${key}|${link.declaredBy}.${link.relation.name}|${link.forward}|${numbers}|${this.number(this.daysNumbers, days)}`;
    let read = this.shared.get(identity);
    if (!read) {
      read = { key: slotOf(key), link, result: this.result(entity, link, nodes, days) };
      this.shared.set(identity, read);
    }
    return read;
  }

  private result(entity: EntityModel, link: LinkModel, nodes: Nodes, days: Days): LinkRead["result"] {
    const { entities, form, name } = link.target;
    const abstract = form !== "entity";
    if (link.one) return { one: this.selection(entities, abstract, nodes, days) };
    if (link.plain) return { list: this.selection(entities, abstract, nodes, days) };
    const { site, args } = this.site(entity.name, nodes);
    const below = this.days(days, site, args);
    return {
      page: this.page(this.filterable(name), entities, abstract, link.ordered, nodes, site, args, below),
    };
  }

  private fieldsOf(typeName: string, nodes: Nodes): Fields {
    const type = getNamedType(this.schema.getType(typeName)!) as GraphQLObjectType;
    return collectSubfields(this.schema, this.fragments, this.variables, type, nodes);
  }

  private number<T>(numbers: Map<T, number>, item: T): number {
    let found = numbers.get(item);
    if (found === undefined) numbers.set(item, (found = numbers.size));
    return found;
  }
}

const DEFAULT_STANDINGS: Param = param(() => ["CERTAIN", "BETWEEN_SIGHTINGS"]);

/**
 * Where a thing keeps what a link leads to: apart from its properties, which lie under their own names, as an alias of the
 * link may be the name of a property.
 */
export const slotOf = (responseKey: string): string => `>${responseKey}`;

/** No day asked for. */
export const ALL_DAYS: Days = { asOf: null, standings: DEFAULT_STANDINGS, knownOn: null };

/** A column and its place in the order of declaration; null for what no column serves, such as __typename. */
function columnOf(entity: EntityModel, name: string): { place: number; column: Column } | null {
  if (STORED.has(name)) return { place: [...STORED].indexOf(name), column: { form: "stored", name } };
  if (name === "asOfStanding") return { place: 10, column: { form: "standing" } };
  if (SPAN_DAYS.has(name)) {
    return { place: 11 + [...SPAN_DAYS].indexOf(name), column: { form: "span", name: name as "starts" } };
  }
  const index = entity.properties.findIndex((property) => property.name === name);
  return index < 0
    ? null
    : { place: 20 + index, column: { form: "property", property: entity.properties[index]! } };
}

/** The arguments of a run, read anew from the same sites. */
export const argumentsOf = (sites: readonly Site[], variables: Record<string, unknown>): Run["args"] =>
  sites.map(({ field, node }) => getArgumentValues(field, node, variables));
