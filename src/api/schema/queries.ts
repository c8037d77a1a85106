/** Root fields: one list and one lookup per type, node, nodes, datasets. */
import { Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { GraphQLDateTime } from "graphql-scalars";
import type { Model } from "../../model";
import {
  asOfArguments,
  idArgument,
  knownOnArgument,
  pageArguments,
  shared,
  type ConnectionTypes,
} from "./connections";
import { namedClass, type FilterTypes } from "./filters";
import type { QuestionField } from "../crossref/schema";
import type { TypeLookup } from "./types";
import { Arg } from "type-graphql";

@ObjectType("Dataset", {
  description: "A governance regime as loaded: a folder of facts at one version.",
  simpleResolvers: true,
})
export class DatasetType {
  @Field(() => ID, { description: "First part of the ids of everything in it." })
  id!: string;
  @Field(() => String, { description: "Title." })
  title!: string;
  @Field(() => String, { description: "What it covers." })
  description!: string;
  @Field(() => String, { description: "The curators' version of it." })
  version!: string;
  @Field(() => String, { description: "Licence of the facts." })
  licence!: string;
  @Field(() => String, {
    description: "The load that is being served; changes with every load that changes anything.",
  })
  generation!: string;
  @Field(() => String, { description: "SHA-256 of the folder's content." })
  digest!: string;
  @Field(() => GraphQLDateTime, { description: "When it was loaded." })
  loadedAt!: string;
  @Field(() => Int, { description: "Number of facts." })
  facts!: number;
}

/** Makes the resolver class with every root field; what they do is set on the built schema. */
export function buildQueries(
  model: Model,
  lookup: TypeLookup,
  filters: FilterTypes,
  connections: ConnectionTypes,
  questions: readonly QuestionField[],
): new () => object {
  const root = namedClass("Queries");
  const proto = root.prototype as Record<string, unknown>;
  const query = (
    name: string,
    type: () => object,
    options: { description: string; nullable?: boolean | "items" },
    args: readonly ((prototype: object, method: string, index: number) => void)[],
  ): void => {
    const descriptor: PropertyDescriptor = { value: () => undefined, configurable: true };
    Object.defineProperty(proto, name, descriptor);
    args.forEach((decorate, index) => decorate(proto, name, index));
    Query(type as never, options)(proto, name, descriptor);
  };
  query(
    "node",
    () => lookup("Node"),
    {
      nullable: true,
      description: "Anything by its id; null where there is none, or it was not known by then.",
    },
    [
      idArgument("Global id, such as west-mercia/person/john-campion."),
      ...asOfArguments(),
      knownOnArgument(),
    ],
  );
  query(
    "nodes",
    () => [lookup("Node")],
    {
      nullable: "items",
      description: "Several things by their ids, in that order; null in the place of one that is not there.",
    },
    [
      Arg("ids", () => [ID], { description: "Global ids; as many as a page may hold." }) as never,
      ...asOfArguments(),
      knownOnArgument(),
    ],
  );
  query("datasets", () => [DatasetType], { description: "The datasets that are served." }, []);
  for (const entity of model.entities) {
    query(
      entity.field,
      () => lookup(entity.name),
      {
        nullable: true,
        description: `One ${entity.name} by its id; null where there is none, or it was not known by then.`,
      },
      [
        idArgument(`Global id of a ${entity.name}: dataset/${entity.slug}/slug.`),
        ...asOfArguments(),
        knownOnArgument(),
      ],
    );
    const connection = connections(entity.name, () => lookup(entity.name));
    query(
      entity.collection,
      () => connection,
      { description: `A page of all things of type ${entity.name}. ${entity.description}` },
      [...pageArguments(filters, entity.name), knownOnArgument(), shared("datasets", () => [ID])],
    );
  }
  for (const { name, type, options, args } of questions) query(name, type, options, args);
  Resolver()(root);
  return root;
}
