/**
 * The declaration language: `@Entity` for a type, `@Interface` for what several types share, `@Property` for a value,
 * `@Relation` for a link. One line each; everything else derives from them.
 *
 * The records hang on the class itself, so a small model in a test disturbs no other.
 */
import type {
  EntityOptions,
  PropertyDeclaration,
  PropertyOptions,
  RelationDeclaration,
  RelationOptions,
  RelationTarget,
  Thunk,
  TypeClass,
  TypeDeclaration,
  UnionDeclaration,
} from "./declaration";
import type { Kind } from "./kinds";

interface Members {
  properties: PropertyDeclaration[];
  relations: RelationDeclaration[];
}

const members = new WeakMap<object, Members>();
const declarations = new WeakMap<TypeClass, TypeDeclaration>();

function membersOf(prototype: object): Members {
  let found = members.get(prototype);
  if (!found) members.set(prototype, (found = { properties: [], relations: [] }));
  return found;
}

/** A value of the thing. `description` says what it means and what null means where that is not plain. */
export function Property(kind: Kind, description: string, options: PropertyOptions = {}): PropertyDecorator {
  return (prototype, name) => {
    membersOf(prototype).properties.push({ name: String(name), kind, description, ...options });
  };
}

/** A link to another thing, with its inverse in the same declaration. */
export function Relation(
  target: Thunk<RelationTarget>,
  options: RelationOptions,
  description: string,
  inverseDescription?: string,
): PropertyDecorator {
  return (prototype, name) => {
    membersOf(prototype).relations.push({
      name: String(name),
      target,
      description,
      inverseDescription: inverseDescription ?? null,
      ...options,
    });
  };
}

function declare(type: TypeClass, abstract: boolean, description: string, options: EntityOptions): void {
  const { properties, relations } = membersOf(type.prototype as object);
  declarations.set(type, {
    class: type,
    name: type.name,
    description,
    abstract,
    options,
    properties,
    relations,
  });
}

/** A type of thing: one GraphQL object type, one label in the graph, one list in dataset files. */
export function Entity(description: string, options: EntityOptions = {}): (type: TypeClass) => void {
  return (type) => declare(type, false, description, options);
}

/** What several types share; relations may point at it. */
export function Interface(
  description: string,
  options: Pick<EntityOptions, "implements" | "iri"> = {},
): (type: TypeClass) => void {
  return (type) => declare(type, true, description, options);
}

/** A union for targets that share no interface. */
export function unionOf(
  name: string,
  description: string,
  types: Thunk<readonly TypeClass[]>,
): UnionDeclaration {
  return { name, description, members: types };
}

/** The record of a decorated class, or undefined where it bears neither `@Entity` nor `@Interface`. */
export const declarationOf = (type: TypeClass): TypeDeclaration | undefined => declarations.get(type);
