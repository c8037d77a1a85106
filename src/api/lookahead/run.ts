import type { GraphQLField, FieldNode } from "graphql";
import type { Param } from "../../graph/read";

/** A field with arguments somewhere in an operation: where the values of a run come from. */
export interface Site {
  readonly index: number;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

export interface Limits {
  readonly pageDefault: number;
  readonly pageCap: number;
}

/** Generation of each dataset that the operation reads. */
export interface Pin {
  readonly dataset: string;
  readonly generation: string;
}

/** One run of a plan: the arguments of its sites, coerced, and the generations that the operation is pinned to. */
export interface Run {
  readonly args: readonly Readonly<Record<string, unknown>>[];
  readonly pins: readonly Pin[];
  readonly limits: Limits;
}

/** Declares a parameter of a run. */
export const param = (read: (run: Run) => unknown, options: { integer?: true } = {}): Param => ({
  read: read as (run: never) => unknown,
  ...options,
});

/** The value of an argument, or of something inside it. */
export const argument = (site: Site, path: readonly (string | number)[]): Param =>
  param((run) =>
    path.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown>)[key],
      run.args[site.index],
    ),
  );
