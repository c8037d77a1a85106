/** The statement that finds the gaps of one kind. */
import { MODEL } from "../../domain";
import { all, condition, orderBy, TextScope, visible, type Days } from "../../graph/read";
import type { Statement } from "../../graph/statement";
import type { EntityModel, InterfaceModel } from "../../model";
import { constant, paramsOf, Terms } from "../shared/terms";
import type { GapKind } from "./kinds";

export interface GapRequest {
  readonly generations: readonly string[];
  readonly days: Days;
  /** Key of the thing to which those looked at belong; null for all of the dataset. */
  readonly ofKey: string | null;
  readonly first: number;
}

type Owner = EntityModel | InterfaceModel;

const ownerOf = (name: string): Owner =>
  [...MODEL.entities, ...MODEL.interfaces].find((owner) => owner.name === name)!;

/** Edges by which things belong to others: relations to one thing that are no mere surroundings. */
const BELONGS = [
  ...new Set(
    MODEL.entities.flatMap(({ links }) =>
      links
        .filter(({ forward, one, relation }) => forward && one && (relation.weight ?? 1) < 5)
        .map(({ edge }) => edge),
    ),
  ),
].sort();

/**
 * One row: how many things were looked at, how many of them are gaps, the ids of the first of these, the complete lists in
 * which those looked at stand, and whether all of them do.
 */
export function gapStatement(name: string, kind: GapKind, request: GapRequest): Statement {
  const scope = new TextScope();
  const owner = ownerOf(kind.type);
  const entities = "entities" in owner ? owner.entities : [owner];
  const value = (given: unknown): string => scope.param(constant(given));
  const generations = value(request.generations);
  const ofKey = request.ofKey === null ? null : value(request.ofKey);

  const looked = (variable: string): string =>
    all(
      `${variable}.generation IN ${generations}`,
      visible(scope, variable, entities, request.days, false),
      ofKey && belongs(variable, ofKey),
      kind.among ? condition(scope, variable, kind.among(new Terms(owner, ownerOf)), request.days) : null,
    )!;
  const whereKnown = (variable: string, type: string): string => {
    const known = visible(scope, variable, [MODEL.entity(type)], request.days, true);
    return known ? ` WHERE ${known}` : "";
  };
  const gap = (variable: string): string =>
    "cypher" in kind.where
      ? kind.where.cypher(variable, (evidence) => whereKnown(evidence, "Evidence"))
      : condition(scope, variable, kind.where(new Terms(owner, ownerOf)), request.days);
  const found = (variable: string): string => `${looked(variable)} AND ${gap(variable)}`;
  const listed = (variable: string, listing: string): string =>
    `(${variable})<-[:DESCRIBES]-(:Entry)-[:ENTRY_OF]->(${listing}:Listing {complete: true})` +
    whereKnown(listing, "Listing");

  const text =
    `RETURN COUNT { MATCH (a:${owner.name}) WHERE ${looked("a")} } AS among, ` +
    `COUNT { MATCH (b:${owner.name}) WHERE ${found("b")} } AS count, ` +
    `COLLECT { MATCH (c:${owner.name}) WHERE ${found("c")} RETURN c.id ${orderOf(owner)} LIMIT toInteger(${value(request.first)}) } AS ids, ` +
    `COLLECT { MATCH (d:${owner.name}) WHERE ${looked("d")} MATCH ${listed("d", "l")} RETURN DISTINCT l.id ORDER BY l.id } AS listings, ` +
    `NOT EXISTS { MATCH (e:${owner.name}) WHERE ${looked("e")} AND NOT EXISTS { MATCH ${listed("e", "m")} } } AS provable`;
  return { name: `gaps ${name}`, text, params: paramsOf(scope) };
}

/** It belongs to the other, directly or over a thing between, or the other is a document that bears it. */
const belongs = (variable: string, key: string): string =>
  `(EXISTS { MATCH (${variable})-[:${BELONGS.join("|")}*1..2]->(:Sightline {key: ${key}}) } OR ` +
  `EXISTS { MATCH (${variable})-[:SUPPORTED_BY]->()-[:AT]->()-[:IN]->()-[:PART_OF*0..2]->(:Sightline {key: ${key}}) })`;

function orderOf(owner: Owner): string {
  const order = "order" in owner ? owner.order : [];
  const terms = order.map(({ property, descending }) => ({
    column: property.sortColumn!,
    onEdge: false,
    descending,
    required: false,
  }));
  return orderBy(terms, "c", "", false);
}
