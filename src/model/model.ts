/** The built model: every declaration resolved, inverses in place. Immutable; everything else derives from it. */
import type { PropertyDeclaration, RelationDeclaration, TimeDeclaration, TypeClass } from "./declaration";
import type { EnumDeclaration } from "./kinds";

export interface PropertyModel extends PropertyDeclaration {
  /** Names of the stored columns, in the order of the kind's. */
  readonly columns: readonly string[];
  /** Column that orders by the property; null where the kind has no order. */
  readonly sortColumn: string | null;
}

/** What a link leads to: one entity, or any of several under the name of an interface or union. */
export interface TargetModel {
  readonly name: string;
  readonly form: "entity" | "interface" | "union";
  readonly entities: readonly EntityModel[];
}

/** A relation seen from one of its ends: the field that a reader sees there. */
export interface LinkModel {
  readonly name: string;
  readonly description: string;
  readonly target: TargetModel;
  readonly one: boolean;
  readonly required: boolean;
  readonly plain: boolean;
  readonly ordered: boolean;
  /** Direction in which the relationship is stored, seen from this end. */
  readonly direction: "out" | "in" | "both";
  readonly edge: string;
  /** Whether that edge, from here and in that direction, leads to nothing else than the target. */
  readonly sole: boolean;
  /** true on the end that declares the relation, where dataset files write it. */
  readonly forward: boolean;
  readonly relation: RelationDeclaration;
  /** Name of the type that declares the relation. */
  readonly declaredBy: string;
}

export interface InterfaceModel {
  readonly name: string;
  readonly class: TypeClass;
  readonly description: string;
  readonly properties: readonly PropertyModel[];
  readonly links: readonly LinkModel[];
  /** Interfaces that this one implements, itself left out. */
  readonly interfaces: readonly InterfaceModel[];
  readonly entities: readonly EntityModel[];
}

export interface OrderKey {
  readonly property: PropertyModel;
  readonly descending: boolean;
}

export interface EntityModel {
  readonly name: string;
  readonly class: TypeClass;
  readonly description: string;
  readonly iri: string | null;
  /** Type part of ids: `agenda-item`. */
  readonly slug: string;
  /** Field for one: `agendaItem`. */
  readonly field: string;
  /** Field for many, and the key in dataset files: `agendaItems`. */
  readonly collection: string;
  /** Own and inherited, in order of declaration, inherited first. */
  readonly properties: readonly PropertyModel[];
  /** Every field that leads elsewhere, from either end; own relations first. */
  readonly links: readonly LinkModel[];
  readonly interfaces: readonly InterfaceModel[];
  readonly order: readonly OrderKey[];
  readonly caption: readonly string[];
  /** Whether all that have a value make the caption together, not the first alone. */
  readonly captionOfAll: boolean;
  readonly time: TimeDeclaration | null;
  readonly idFrom: readonly string[] | null;
  readonly derived: boolean;
  readonly promise: boolean;
  readonly untitled: boolean;
  /** The two links whose targets its things join into one hop; null where they are stations of their own. */
  readonly joins: readonly [LinkModel, LinkModel] | null;
  /** What its first join leads to is overseen by what its second leads to. */
  readonly sightUp: boolean;
  /** Rests on evidence. */
  readonly evidenced: boolean;
}

export interface UnionModel {
  readonly name: string;
  readonly description: string;
  readonly entities: readonly EntityModel[];
}

export interface Model {
  readonly entities: readonly EntityModel[];
  readonly interfaces: readonly InterfaceModel[];
  readonly unions: readonly UnionModel[];
  readonly enums: readonly EnumDeclaration[];
  entity(name: string): EntityModel;
  bySlug(slug: string): EntityModel | undefined;
  byCollection(collection: string): EntityModel | undefined;
}

/** Stored on every node beside its properties; no property may take one of these names. */
export const RESERVED_COLUMNS = [
  "id",
  "key",
  "dataset",
  "generation",
  "type",
  "caption",
  "publicFrom",
  "publicFromInferred",
  "atEarliest",
  "atLatest",
  "digest",
  "searchNames",
  "searchText",
  "searchTopics",
] as const;
