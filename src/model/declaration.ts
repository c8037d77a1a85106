/**
 * What the decorators record. Nothing here knows GraphQL or Neo4j: the schema, the statements, the dataset format and
 * the reference all derive from a Model (see model.ts) built from these records.
 */
import type { Kind } from "./kinds";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a class of any shape stands for its type
export type TypeClass = abstract new (...args: any[]) => object;
export type Thunk<T> = () => T;

export interface PropertyOptions {
  /** A thing without it is refused. */
  readonly required?: true;
  /** It holds a title, which is printed in full however long it is; other printed texts keep to a few words. */
  readonly title?: true;
}

export interface PropertyDeclaration extends PropertyOptions {
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
}

export interface RelationOptions {
  /** Relationship type in the graph, UPPER_SNAKE, read from this type towards the target. */
  readonly edge: string;
  /** Field on the target that leads back. Left out only where the way back is of no use or `symmetric` is set. */
  readonly inverse?: string;
  /** At most one target; without it, many. */
  readonly one?: true;
  /** At most one source for each target. */
  readonly inverseOne?: true;
  /** A thing without a target is refused. */
  readonly required?: true;
  /** Targets keep the order in which the dataset lists them. */
  readonly ordered?: true;
  /** If A has B then B has A; one relationship is stored and read both ways. Source and target are one type. */
  readonly symmetric?: true;
  /** The relationship is stored from the target to this type, where it reads better so in the graph. */
  readonly storedReversed?: true;
  /** Lists that cannot grow (names, evidence) are plain lists instead of connections. Says so for the way back. */
  readonly inversePlain?: true;
  readonly plain?: true;
  /**
   * How much a path pays for following it: 1, unless it says more. What joins nearly everything (a shared area, topic or
   * document) weighs at least five times as much as what means something.
   */
  readonly weight?: number;
  /** The target oversees this type or is reported to by it ("up"), or is overseen by it ("down"): for lines of sight. */
  readonly sight?: "up" | "down";
  /** Who the target is does not stand in the cited lines as a name: the checker does not look for it there. */
  readonly structural?: true;
}

/** A named union of types, for targets that share no interface. */
export interface UnionDeclaration {
  readonly name: string;
  readonly description: string;
  readonly members: Thunk<readonly TypeClass[]>;
}

export type RelationTarget = TypeClass | UnionDeclaration;

export interface RelationDeclaration extends RelationOptions {
  readonly name: string;
  readonly target: Thunk<RelationTarget>;
  readonly description: string;
  readonly inverseDescription: string | null;
}

/**
 * When a thing holds, for asOf:
 * - event: at the partial date in that property;
 * - via: when the thing at the end of that to-one relation holds;
 * - span: from its sightings, the things that point at it by that edge and are events themselves.
 */
export type TimeDeclaration =
  | { readonly event: string }
  | { readonly via: string }
  | { readonly span: { readonly sightings: string; readonly successor?: string } };

export interface EntityOptions {
  /** Plural where adding an s is wrong: "people" for Person. */
  readonly plural?: string;
  /**
   * Properties or to-one relations of which the caption is made: the first that has a value; all that have one where a
   * relation is among them, or `all` says so.
   */
  readonly caption?: readonly string[] | { readonly all: readonly string[] };
  /** Default order of lists: property names, "-" in front for descending. The id is always the last key. */
  readonly order?: readonly string[];
  readonly time?: TimeDeclaration;
  readonly implements?: Thunk<readonly TypeClass[]>;
  /** The same notion in a public vocabulary. */
  readonly iri?: string;
  /** Nested things whose id is made from their owner's and the slug of these properties, instead of written. */
  readonly idFrom?: readonly string[];
  /**
   * Two relations whose targets its things join: a tenure joins a person and a role. To a path such a thing is one hop
   * from one to the other. With `sight`, what the first leads to is overseen by what the second leads to.
   */
  readonly joins?: readonly [string, string];
  readonly sight?: "up";
  /** Its names are no titles but words of a sentence: they keep to a few of them. */
  readonly untitled?: true;
  /** Each of its things is something promised, told or decided: what the recall check looks for behind "will". */
  readonly promise?: true;
  /** Made by the loader (Passage, Evidence): not written in dataset files. */
  readonly derived?: true;
}

export interface TypeDeclaration {
  readonly class: TypeClass;
  readonly name: string;
  readonly description: string;
  readonly abstract: boolean;
  readonly options: EntityOptions;
  readonly properties: readonly PropertyDeclaration[];
  readonly relations: readonly RelationDeclaration[];
}
