import {
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields";
import type { Held } from "./held";

/** Makes of what was read for a field what an answer holds of it. */
export type Complete = (value: unknown) => unknown;

/** Something was read that does not fit the schema, such as nothing where something must be. */
export class Misfit extends Error {}

/** What an operation says of itself, as graphql-js hands it to resolvers. */
export interface Operation {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

type Nodes = readonly FieldNode[];

/** Objects of answers: without Object.prototype, as `__proto__` is a name that may be asked for. */
const Answered = function () {} as unknown as new () => Record<string, unknown>;
Answered.prototype = Object.freeze(Object.create(null));

/**
 * Completes values: puts them under their response keys, in the order of the selection, with leaves serialized. This is what
 * graphql-js does to a tree in which everything is there already; it is put together once for each place in an operation,
 * and reads no arguments. It knows no errors: whatever does not fit is a Misfit, and the operation is left to graphql-js.
 */
export class Completion {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly held: Held,
  ) {}

  /** For a type with the selections under its field; null is for the caller to see to. */
  of(type: GraphQLNullableType & GraphQLOutputType, nodes: Nodes, operation: Operation): Complete {
    if (isLeafType(type)) return leaf(type);
    if (isListType(type)) return this.list(type.ofType, nodes, operation);
    if (isAbstractType(type)) return this.abstract(type, nodes, operation);
    return this.object(type as GraphQLObjectType, nodes, operation);
  }

  private orNull(type: GraphQLOutputType, nodes: Nodes, operation: Operation): Complete {
    const complete = this.of(
      getNullableType(type) as GraphQLNullableType & GraphQLOutputType,
      nodes,
      operation,
    );
    if (!isNonNullType(type)) {
      return (value) => (value === null || value === undefined ? null : complete(value));
    }
    return (value) => {
      if (value === null || value === undefined) throw new Misfit(`Nothing for a ${String(type)}`);
      return complete(value);
    };
  }

  private list(type: GraphQLOutputType, nodes: Nodes, operation: Operation): Complete {
    const complete = this.orNull(type, nodes, operation);
    return (value) => {
      if (!Array.isArray(value)) throw new Misfit(`No list of ${String(type)}`);
      return value.map(complete);
    };
  }

  private object(type: GraphQLObjectType, nodes: Nodes, operation: Operation): Complete {
    const fields: { readonly key: string; readonly from: string; readonly complete: Complete }[] = [];
    const { fragments, variableValues } = operation;
    for (const [key, own] of collectSubfields(this.schema, fragments, variableValues, type, nodes)) {
      const name = own[0]!.name.value;
      const from = this.held(type.name, name, key);
      const field = type.getFields()[name];
      if (name === "__typename") fields.push({ key, from, complete: () => type.name });
      else if (field) fields.push({ key, from, complete: this.orNull(field.type, own, operation) });
    }
    return (source) => {
      const answered = new Answered();
      for (const { key, from, complete } of fields)
        answered[key] = complete((source as Record<string, unknown>)[from]);
      return answered;
    };
  }

  private abstract(type: GraphQLAbstractType, nodes: Nodes, operation: Operation): Complete {
    const known = new Map<string, Complete>();
    return (source) => {
      const name = (source as { __typename: string }).__typename;
      let complete = known.get(name);
      if (!complete) {
        const found = this.schema.getType(name);
        if (!isObjectType(found) || !this.schema.isSubType(type, found))
          throw new Misfit(`${name} is no ${type.name}`);
        known.set(name, (complete = this.object(found, nodes, operation)));
      }
      return complete(source);
    };
  }
}

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const served: unknown = type.serialize(value);
    if (served === null || served === undefined) throw new Misfit(`Nothing for a ${type.name}`);
    return served;
  };
}
