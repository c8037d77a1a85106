/** Object and interface types of the model, with their fields. */
import { GraphQLLocalDate } from "graphql-scalars";
import { createUnionType, Field, ID, InterfaceType, ObjectType } from "type-graphql";
import type { EntityModel, InterfaceModel, LinkModel, Model, TypeClass } from "../../model";
import { pageArguments, type ConnectionTypes } from "./connections";
import type { FilterTypes } from "./filters";
import { enumType, STANDING, valueType } from "./values";

export type TypeLookup = (target: string) => object;

/** Declares every type of the model to type-graphql; returns how to find one by name. */
export function buildTypes(model: Model, filters: FilterTypes, connections: ConnectionTypes): TypeLookup {
  const types = new Map<string, object>();
  for (const shared of model.interfaces) {
    const classes = shared.interfaces.map((other) => other.class);
    InterfaceType(shared.name, {
      description: shared.description,
      implements: classes as never,
      // Set again, synchronously, on the built schema: type-graphql wraps this one.
      resolveType: (value: { __typename: string }) => value.__typename,
    })(shared.class as never);
    types.set(shared.name, shared.class);
  }
  for (const entity of model.entities) {
    const classes = entity.interfaces.map((shared) => shared.class);
    ObjectType(entity.name, {
      description: describe(entity),
      implements: classes as never,
      simpleResolvers: true,
    })(entity.class as never);
    types.set(entity.name, entity.class);
  }
  for (const union of model.unions) {
    const members = union.entities.map((entity) => entity.class) as unknown as readonly [new () => object];
    types.set(
      union.name,
      createUnionType({
        name: union.name,
        description: union.description,
        types: () => members,
        resolveType: (value) => (value as { __typename: string }).__typename,
      }),
    );
  }
  const lookup: TypeLookup = (target) => types.get(target)!;
  for (const owner of [...model.interfaces, ...model.entities])
    addFields(owner, lookup, filters, connections);
  return lookup;
}

const describe = (entity: EntityModel): string =>
  entity.iri ? `${entity.description} Near standard: ${entity.iri}` : entity.description;

/** Fields that come from the model's own interfaces rather than from a declaration. */
function systemFields(owner: EntityModel | InterfaceModel): [string, () => object, string, boolean][] {
  const names = new Set([owner.name, ...owner.interfaces.map((shared) => shared.name)]);
  const fields: [string, () => object, string, boolean][] = [
    ["id", () => ID, "Global id: dataset, type and slug. Stable; never reused.", false],
    ["caption", () => String, "The thing in a few words, for a list or a graph.", false],
    ["dataset", () => String, "Id of the dataset that holds it.", false],
  ];
  if (names.has("Evidenced")) {
    fields.push(
      [
        "publicFrom",
        () => GraphQLLocalDate,
        "First day on which a document that bears it was public; null where no date is known.",
        true,
      ],
      [
        "publicFromInferred",
        () => Boolean,
        "true: that day is taken from the date of the matter, as no date of issue is known.",
        true,
      ],
    );
  }
  const span = names.has("Holding") || ("time" in owner && owner.time !== null && "span" in owner.time);
  if (span || ("time" in owner && owner.time !== null)) {
    fields.push([
      "asOfStanding",
      () => enumType(STANDING),
      "How it stands on the day of asOf; null where no day is asked for.",
      true,
    ]);
  }
  if (span) {
    fields.push(
      [
        "firstSeen",
        () => GraphQLLocalDate,
        "First day on which a document shows it; null where none does.",
        true,
      ],
      [
        "lastSeen",
        () => GraphQLLocalDate,
        "Last day on which a document shows it; null where none does.",
        true,
      ],
      [
        "starts",
        () => GraphQLLocalDate,
        "Day on or by which a document says that it began; null where none says so.",
        true,
      ],
      [
        "ends",
        () => GraphQLLocalDate,
        "Day on or by which a document says that it ended; null where none says so.",
        true,
      ],
    );
  }
  return fields;
}

function addFields(
  owner: EntityModel | InterfaceModel,
  lookup: TypeLookup,
  filters: FilterTypes,
  connections: ConnectionTypes,
): void {
  const proto = (owner.class as TypeClass).prototype as object;
  for (const [name, type, description, nullable] of systemFields(owner)) {
    Field(type as never, { description, nullable })(proto, name);
  }
  for (const { name, kind, description, required } of owner.properties) {
    const type = valueType(kind);
    Field((() => type) as never, { description, nullable: !required })(proto, name);
  }
  for (const link of owner.links) addLink(proto, link, lookup, filters, connections);
}

function addLink(
  proto: object,
  link: LinkModel,
  lookup: TypeLookup,
  filters: FilterTypes,
  connections: ConnectionTypes,
): void {
  const { name, description, target } = link;
  const type = (): object => lookup(target.name);
  if (link.one) {
    // Never non-null: a target that was not known by the day of knownOn is left out.
    Field(type as never, { description, nullable: true })(proto, name);
    return;
  }
  if (link.plain) {
    Field((() => [type()]) as never, { description })(proto, name);
    return;
  }
  // A field with arguments has to be a method; what it does is set on the built schema.
  const descriptor: PropertyDescriptor = { value: () => undefined, configurable: true };
  const connection = connections(target.name, type);
  Field((() => connection) as never, { description })(proto, name, descriptor);
  pageArguments(filters, target.name).forEach((decorate, index) => decorate(proto, name, index));
}
