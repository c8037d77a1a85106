/**
 * The language of questions across families. A question is a root field of the API: its arguments, the shape of its
 * answer, and the function that finds it. The API makes types and fields from these records, as it does from the model;
 * things in an answer are named by their ids, and the API brings whatever of them is selected.
 */
import type { EnumDeclaration, TypeClass } from "../model";
import type { Row, Statement } from "../graph/statement";

export type Scalar = "ID" | "String" | "Int" | "Float" | "Boolean" | "LocalDate";

/** What a field of an answer holds. */
export type Content =
  | { readonly scalar: Scalar }
  | { readonly enum: EnumDeclaration }
  /** Another shape, written in place. */
  | { readonly shape: () => Shape }
  /** A thing of the model, or any thing of an interface: the function gives its id. */
  | { readonly thing: () => TypeClass }
  /** A partial date, as a property of that kind is served. */
  | { readonly date: true };

export interface Field {
  readonly content: Content;
  readonly description: string;
  /** A list of them; lists are never null. */
  readonly list?: true;
  /** null is an answer too: the description says what it means. */
  readonly nullable?: true;
}

/** An object type of an answer. */
export interface Shape {
  readonly name: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, Field>>;
}

export interface Argument {
  readonly content: { readonly scalar: Scalar } | { readonly enum: EnumDeclaration };
  readonly description: string;
  readonly list?: true;
  readonly required?: true;
}

/** What a question may use to find its answer. */
export interface Ask {
  /** Runs a statement in READ mode within what is left of the operation's deadline. */
  read(statement: Statement): Promise<Row[]>;
  /** The generations that the operation is pinned to, by dataset. */
  readonly pins: readonly {
    readonly dataset: string;
    readonly generation: string;
    readonly digest: string;
  }[];
  /** The day for which the state is asked; null means all days. */
  readonly asOf: string | null;
  /** Only what documents public by this day show; null means all documents. */
  readonly knownOn: string | null;
}

export type Arguments = Readonly<Record<string, unknown>>;

export interface Question {
  /** The root field. */
  readonly name: string;
  readonly description: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly answer: { readonly shape: () => Shape; readonly list?: true; readonly nullable?: true };
  /** Days that it takes as arguments; things in the answer are read as of those days too. */
  readonly days: readonly ("asOf" | "knownOn")[];
  /** Objects of the answer's shape; where a thing stands, its id. */
  find(ask: Ask, args: Arguments): Promise<unknown>;
}

export const shape = (name: string, description: string, fields: Shape["fields"]): Shape => ({
  name,
  description,
  fields,
});

const field =
  (content: Content) =>
  (description: string, options: Omit<Field, "content" | "description"> = {}): Field => ({
    content,
    description,
    ...options,
  });

export const text = field({ scalar: "String" });
export const count = field({ scalar: "Int" });
export const flag = field({ scalar: "Boolean" });
export const day = field({ scalar: "LocalDate" });
export const number = field({ scalar: "Float" });
export const date = field({ date: true });
export const oneOf = (declaration: EnumDeclaration): ReturnType<typeof field> => field({ enum: declaration });
export const part = (of: () => Shape): ReturnType<typeof field> => field({ shape: of });
export const thing = (of: () => TypeClass): ReturnType<typeof field> => field({ thing: of });
