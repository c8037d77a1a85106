import { declarationOf } from "./decorators";
import type {
  EntityOptions,
  RelationDeclaration,
  RelationTarget,
  TypeClass,
  TypeDeclaration,
  UnionDeclaration,
} from "./declaration";
import { constantCase, kebab, lowerFirst } from "./ids";
import type { EnumDeclaration } from "./kinds";
import {
  RESERVED_COLUMNS,
  type EntityModel,
  type InterfaceModel,
  type LinkModel,
  type Model,
  type OrderKey,
  type PropertyModel,
  type TargetModel,
  type UnionModel,
} from "./model";
import { markSoleLinks } from "./sole-links";

/** Says which declaration is wrong and how: a mistake of the project's own, found when the process starts. */
export class ModelError extends Error {}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type EntityDraft = Mutable<EntityModel> & { properties: PropertyModel[]; links: LinkModel[] };
type InterfaceDraft = Mutable<InterfaceModel> & { links: LinkModel[]; entities: EntityModel[] };

/**
 * Resolves the declarations of `classes` (entities; interfaces are found through them) into a Model.
 *
 * @throws ModelError naming type and member where a declaration is incomplete or two collide.
 */
export function buildModel(classes: readonly TypeClass[]): Model {
  const builder = new Builder(classes);
  return builder.build();
}

class Builder {
  private readonly entities = new Map<TypeClass, EntityDraft>();
  private readonly interfaces = new Map<TypeClass, InterfaceDraft>();
  private readonly unions = new Map<UnionDeclaration, UnionModel>();

  constructor(private readonly classes: readonly TypeClass[]) {}

  build(): Model {
    for (const type of this.classes) this.addEntity(type);
    for (const entity of this.entities.values()) {
      for (const shared of entity.interfaces) (shared as InterfaceDraft).entities.push(entity);
    }
    for (const [type, draft] of this.interfaces) this.addLinks(declaration(type), draft);
    for (const [type, draft] of this.entities) this.addLinks(declaration(type), draft);
    for (const entity of this.entities.values()) this.finish(entity);
    this.checkNames();
    const entities = [...this.entities.values()];
    markSoleLinks(entities);
    const enums = new Map<string, EnumDeclaration>();
    for (const { properties } of [...entities, ...this.interfaces.values()]) {
      for (const { kind } of properties) {
        if (typeof kind.shape === "object" && "enum" in kind.shape)
          enums.set(kind.shape.enum.name, kind.shape.enum);
      }
    }
    const byName = new Map(entities.map((entity) => [entity.name, entity]));
    const bySlug = new Map(entities.map((entity) => [entity.slug, entity]));
    const byCollection = new Map(entities.map((entity) => [entity.collection, entity]));
    return {
      entities,
      interfaces: [...this.interfaces.values()],
      unions: [...this.unions.values()],
      enums: [...enums.values()],
      entity(name) {
        const found = byName.get(name);
        if (!found) throw new ModelError(`There is no type ${name} in the model`);
        return found;
      },
      bySlug: (slug) => bySlug.get(slug),
      byCollection: (collection) => byCollection.get(collection),
    };
  }

  private addEntity(type: TypeClass): void {
    const { name, description, options, abstract, properties } = declaration(type);
    if (abstract) throw new ModelError(`${name} is an interface: list entities only`);
    const interfaces = this.interfacesOf(options.implements?.() ?? []);
    const inherited = interfaces.flatMap((shared) => shared.properties);
    const own = unique([...inherited, ...properties.map(propertyModel)]);
    const collection = options.plural ?? `${lowerFirst(name)}s`;
    this.entities.set(type, {
      name,
      class: type,
      description,
      iri: options.iri ?? null,
      slug: kebab(name),
      field: lowerFirst(name),
      collection,
      properties: own,
      links: [],
      interfaces,
      order: [],
      ...captionOf(options, own),
      time: options.time ?? null,
      idFrom: options.idFrom ?? null,
      derived: options.derived ?? false,
      promise: options.promise ?? false,
      untitled: options.untitled ?? false,
      joins: null,
      sightUp: options.sight === "up",
      evidenced: interfaces.some((shared) => shared.name === "Evidenced"),
    });
  }

  /** The interfaces named, with all that they implement themselves. */
  private interfacesOf(types: readonly TypeClass[]): InterfaceModel[] {
    const found = new Set<InterfaceModel>();
    for (const type of types) {
      const own = this.interfaceModel(type);
      for (const shared of own.interfaces) found.add(shared);
      found.add(own);
    }
    return [...found];
  }

  private interfaceModel(type: TypeClass): InterfaceModel {
    const known = this.interfaces.get(type);
    if (known) return known;
    const { name, description, options, abstract, properties } = declaration(type);
    if (!abstract) throw new ModelError(`${name} is implemented, but it is not declared with @Interface`);
    const interfaces = this.interfacesOf(options.implements?.() ?? []);
    const draft: InterfaceDraft = {
      name,
      class: type,
      description,
      properties: unique([
        ...interfaces.flatMap((shared) => shared.properties),
        ...properties.map(propertyModel),
      ]),
      links: [],
      interfaces,
      entities: [],
    };
    this.interfaces.set(type, draft);
    return draft;
  }

  private addLinks(declared: TypeDeclaration, owner: EntityDraft | InterfaceDraft): void {
    for (const relation of declared.relations) {
      const target = this.target(relation.target(), `${declared.name}.${relation.name}`);
      checkRelation(declared, relation, target);
      const shared = { edge: relation.edge, sole: false, relation, declaredBy: declared.name };
      const outward = relation.storedReversed ? "in" : "out";
      this.give(owner, {
        ...shared,
        name: relation.name,
        description: relation.description,
        target,
        one: relation.one ?? false,
        required: relation.required ?? false,
        plain: relation.plain ?? false,
        ordered: relation.ordered ?? false,
        direction: relation.symmetric ? "both" : outward,
        forward: true,
      });
      if (!relation.inverse) continue;
      const back: LinkModel = {
        ...shared,
        name: relation.inverse,
        description: relation.inverseDescription ?? "",
        target: this.asTarget(owner),
        one: relation.inverseOne ?? false,
        required: false,
        plain: relation.inversePlain ?? false,
        ordered: false,
        direction: outward === "out" ? "in" : "out",
        forward: false,
      };
      for (const end of this.ends(relation.target())) this.give(end, back);
    }
  }

  /** A link of an interface is a link of all that implement it, interfaces included. */
  private give(owner: EntityDraft | InterfaceDraft, link: LinkModel): void {
    owner.links.push(link);
    if (!("entities" in owner)) return;
    for (const entity of owner.entities) (entity as EntityDraft).links.push(link);
    for (const other of this.interfaces.values())
      if (other.interfaces.includes(owner)) other.links.push(link);
  }

  private ends(target: RelationTarget): (EntityDraft | InterfaceDraft)[] {
    if ("members" in target) return target.members().map((member) => this.entities.get(member)!);
    return [this.entities.get(target) ?? this.interfaces.get(target)!];
  }

  private target(target: RelationTarget, where: string): TargetModel {
    if ("members" in target) {
      let union = this.unions.get(target);
      if (!union) {
        const entities = target.members().map((member) => this.known(member, where));
        this.unions.set(target, (union = { name: target.name, description: target.description, entities }));
      }
      return { name: union.name, form: "union", entities: union.entities };
    }
    const found = this.entities.get(target) ?? this.interfaces.get(target);
    return this.asTarget(found ?? this.known(target, where));
  }

  private known(type: TypeClass, where: string): EntityDraft {
    const found = this.entities.get(type);
    if (!found)
      throw new ModelError(
        `${where} points at ${type.name}, which is not in the model: add it to its family's index`,
      );
    return found;
  }

  private asTarget(owner: EntityDraft | InterfaceDraft): TargetModel {
    if ("entities" in owner) return { name: owner.name, form: "interface", entities: owner.entities };
    return { name: owner.name, form: "entity", entities: [owner] };
  }

  private finish(entity: EntityDraft): void {
    const { options } = declaration(entity.class);
    entity.order = (options.order ?? []).map((text): OrderKey => {
      const name = text.replace(/^-/, "");
      const property = entity.properties.find((candidate) => candidate.name === name);
      if (!property?.sortColumn)
        throw new ModelError(`${entity.name} is ordered by ${name}, which has no order`);
      return { property, descending: text.startsWith("-") };
    });
    const joined = options.joins?.map((name) => {
      const link = entity.links.find((candidate) => candidate.name === name && candidate.forward);
      if (!link) throw new ModelError(`${entity.name} joins by ${name}, which is no relation of it`);
      return link;
    });
    if (joined) entity.joins = [joined[0]!, joined[1]!];
    const fields = new Set<string>(["id", "caption", "asOfStanding"]);
    for (const { name } of [...entity.properties, ...entity.links]) {
      if (fields.has(name))
        throw new ModelError(
          `${entity.name} has two fields named ${name}: rename a property, relation or inverse`,
        );
      fields.add(name);
    }
    const time = entity.time;
    const dated = time && ("event" in time ? time.event : "via" in time ? time.via : null);
    if (dated && !fields.has(dated))
      throw new ModelError(`${entity.name} takes its time from ${dated}, which it does not have`);
    for (const name of entity.caption) {
      if (!fields.has(name))
        throw new ModelError(`${entity.name} takes its caption from ${name}, which it does not have`);
    }
  }

  private checkNames(): void {
    const seen = new Map<string, string>();
    for (const entity of this.entities.values()) {
      for (const name of [entity.name, entity.collection, entity.field]) {
        const other = seen.get(name);
        if (other && other !== entity.name)
          throw new ModelError(`${entity.name} and ${other} are both called ${name}`);
        seen.set(name, entity.name);
      }
      if (entity.collection === entity.field)
        throw new ModelError(`${entity.name} needs a plural of its own`);
    }
  }
}

function declaration(type: TypeClass): TypeDeclaration {
  const found = declarationOf(type);
  if (!found) throw new ModelError(`${type.name} is not declared: it needs @Entity or @Interface`);
  return found;
}

function captionOf(
  { caption = [] }: EntityOptions,
  properties: readonly PropertyModel[],
): Pick<EntityModel, "caption" | "captionOfAll"> {
  if ("all" in caption) return { caption: caption.all, captionOfAll: true };
  // What is no property is a relation: the thing is called after what it links.
  const captionOfAll = caption.some((part) => properties.every(({ name }) => name !== part));
  return { caption, captionOfAll };
}

function propertyModel(property: TypeDeclaration["properties"][number]): PropertyModel {
  const columns = property.kind.columns.map((suffix) => property.name + suffix);
  for (const column of columns) {
    if ((RESERVED_COLUMNS as readonly string[]).includes(column))
      throw new ModelError(`The name ${column} is reserved`);
  }
  const { sort } = property.kind;
  return { ...property, columns, sortColumn: sort === null ? null : property.name + sort };
}

function unique(properties: readonly PropertyModel[]): PropertyModel[] {
  return [...new Map(properties.map((property) => [property.name, property])).values()];
}

function checkRelation(owner: TypeDeclaration, relation: RelationDeclaration, target: TargetModel): void {
  const where = `${owner.name}.${relation.name}`;
  if (relation.edge !== constantCase(relation.edge))
    throw new ModelError(`${where}: the edge ${relation.edge} is not UPPER_SNAKE`);
  if (relation.symmetric && (relation.inverse || relation.one || target.name !== owner.name)) {
    throw new ModelError(
      `${where} is symmetric: it has no inverse, holds many, and its target is its own type`,
    );
  }
  if (relation.inverse && !relation.inverseDescription)
    throw new ModelError(`${where}: its inverse has no description`);
}
