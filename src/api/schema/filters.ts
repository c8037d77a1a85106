/** Filter inputs, derived from the kinds of properties and from the links. */
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, InputType } from "type-graphql";
import {
  constantCase,
  type EnumDeclaration,
  type LinkModel,
  type Model,
  type PropertyModel,
  type TargetModel,
} from "../../model";
import { enumType } from "./values";

const PRESENT = "true: only things that have a value; false: only things that have none.";

@InputType("IdFilter", { description: "Compares a global id." })
class IdFilter {
  @Field(() => ID, { nullable: true, description: "Is this id." }) eq?: string;
  @Field(() => [ID], { nullable: true, description: "Is one of these ids." }) in?: string[];
  @Field(() => String, {
    nullable: true,
    description: "Starts with this: a dataset, a dataset and type, the id of something around it.",
  })
  startsWith?: string;
}
@InputType("TextFilter", { description: "Compares a text; contains, startsWith and endsWith ignore case." })
class TextFilter {
  @Field(() => String, { nullable: true, description: "Is exactly this." }) eq?: string;
  @Field(() => String, { nullable: true, description: "Is not this; a missing text is not this either way." })
  ne?: string;
  @Field(() => [String], { nullable: true, description: "Is one of these." }) in?: string[];
  @Field(() => String, { nullable: true, description: "Contains this." }) contains?: string;
  @Field(() => String, { nullable: true, description: "Starts with this." }) startsWith?: string;
  @Field(() => String, { nullable: true, description: "Ends with this." }) endsWith?: string;
  @Field(() => Boolean, { nullable: true, description: PRESENT }) present?: boolean;
}
@InputType("TextListFilter", { description: "Looks into a list of texts." })
class TextListFilter {
  @Field(() => String, { nullable: true, description: "The list holds this." }) has?: string;
  @Field(() => Boolean, { nullable: true, description: PRESENT }) present?: boolean;
}
@InputType("NumberFilter", { description: "Compares a number." })
class NumberFilter {
  @Field(() => Float, { nullable: true, description: "Equals." }) eq?: number;
  @Field(() => [Float], { nullable: true, description: "Is one of these." }) in?: number[];
  @Field(() => Float, { nullable: true, description: "Less than." }) lt?: number;
  @Field(() => Float, { nullable: true, description: "At most." }) lte?: number;
  @Field(() => Float, { nullable: true, description: "Greater than." }) gt?: number;
  @Field(() => Float, { nullable: true, description: "At least." }) gte?: number;
  @Field(() => Boolean, { nullable: true, description: PRESENT }) present?: boolean;
}
@InputType("FlagFilter", { description: "Compares a flag." })
class FlagFilter {
  @Field(() => Boolean, { nullable: true, description: "Is this." }) eq?: boolean;
  @Field(() => Boolean, { nullable: true, description: PRESENT }) present?: boolean;
}
@InputType("DateFilter", {
  description: "Compares a partial date by the first and last day that it can mean.",
})
class DateFilter {
  @Field(() => GraphQLLocalDate, { nullable: true, description: "Can mean this day." }) on?: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "Ends before this day." }) before?: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "Begins after this day." }) after?: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "Begins on this day or later." })
  from?: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "Ends on this day or earlier." })
  until?: string;
  @Field(() => Boolean, { nullable: true, description: PRESENT }) present?: boolean;
}
@InputType("QuantityFilter", { description: "Compares the value of a quantity; its unit is compared apart." })
class QuantityFilter {
  @Field(() => Float, { nullable: true, description: "Equals." }) eq?: number;
  @Field(() => Float, { nullable: true, description: "Less than." }) lt?: number;
  @Field(() => Float, { nullable: true, description: "At most." }) lte?: number;
  @Field(() => Float, { nullable: true, description: "Greater than." }) gt?: number;
  @Field(() => Float, { nullable: true, description: "At least." }) gte?: number;
  @Field(() => String, { nullable: true, description: "Has this unit." }) unit?: string;
  @Field(() => Boolean, { nullable: true, description: PRESENT }) present?: boolean;
}

const BY_FORM = {
  TEXT: TextFilter,
  TEXT_LIST: TextListFilter,
  NUMBER: NumberFilter,
  FLAG: FlagFilter,
  DATE: DateFilter,
  QUANTITY: QuantityFilter,
} as const;

/** A class with a name of its own, for types made at run time. */
export const namedClass = (name: string): new () => object => ({ [name]: class {} })[name]!;

const optional = (description: string): { nullable: true; description: string } => ({
  nullable: true,
  description,
});

export interface FilterTypes {
  /** `where` of the things under a name. */
  where(target: string): object;
  /** `orderBy` of the things under a name; null where nothing of them has an order. */
  order(target: string): object | null;
}

/** Makes the filter and order inputs of every type, interface and union of the model. */
export function buildFilters(model: Model): FilterTypes {
  const wheres = new Map<string, new () => object>();
  const ones = new Map<string, new () => object>();
  const manys = new Map<string, new () => object>();
  const orders = new Map<string, object>();
  const enumFilters = new Map<string, object>();
  const direction = enumType({
    name: "OrderDirection",
    description: "Direction of an order.",
    values: {
      ASC: "Smallest or earliest first; missing values last.",
      DESC: "Largest or latest first; missing values first.",
    },
  });
  const owners: { name: string; properties: readonly PropertyModel[]; links: readonly LinkModel[] }[] = [
    ...model.entities,
    ...model.interfaces,
    ...model.unions.map(({ name }) => ({ name, properties: [], links: [] })),
  ];
  // All classes first: fields of one input name the others.
  for (const { name } of owners) {
    wheres.set(
      name,
      input(`${name}Where`, `Conditions on things of type ${name}; all that are given have to hold.`),
    );
    ones.set(name, input(`${name}OneFilter`, `Conditions on a field that leads to at most one ${name}.`));
    manys.set(name, input(`${name}ManyFilter`, `Conditions on a field that leads to any number of ${name}.`));
  }
  const enumFilter = (declaration: EnumDeclaration): object => {
    let found = enumFilters.get(declaration.name);
    if (!found) {
      const made = input(`${declaration.name}Filter`, `Compares a ${declaration.name}.`);
      const type = enumType(declaration);
      Field(() => type, optional("Is this."))(made.prototype as object, "eq");
      Field(() => type, optional("Is not this; a missing value is not this either way."))(
        made.prototype as object,
        "ne",
      );
      Field(() => [type], optional("Is one of these."))(made.prototype as object, "in");
      Field(() => Boolean, optional(PRESENT))(made.prototype as object, "present");
      enumFilters.set(declaration.name, (found = made));
    }
    return found;
  };
  const isType = (name: string): boolean => model.entities.some((entity) => entity.name === name);
  const linkFilter = (target: TargetModel, one: boolean): object => (one ? ones : manys).get(target.name)!;

  for (const { name, properties, links } of owners) {
    const where = wheres.get(name)!;
    const field = (type: () => object, key: string, description: string): void =>
      Field(type as never, optional(description))(where.prototype as object, key);
    field(() => [where], "AND", "All of these hold.");
    field(() => [where], "OR", "At least one of these holds.");
    field(() => where, "NOT", "This does not hold.");
    field(() => IdFilter, "id", "By id.");
    field(() => TextFilter, "caption", "By the caption.");
    if (!isType(name)) field(() => TextFilter, "type", "By the name of its type, such as Board.");
    for (const property of properties) {
      const { kind } = property;
      const form = kind.filter;
      const type =
        form === "ENUM" ? enumFilter((kind.shape as { enum: EnumDeclaration }).enum) : BY_FORM[form];
      field(() => type, property.name, `By: ${property.description}`);
    }
    for (const link of links)
      field(() => linkFilter(link.target, link.one), link.name, `By: ${link.description}`);

    const one = ones.get(name)!;
    Field(() => where, optional(`There is one, and it meets these conditions.`))(
      one.prototype as object,
      "is",
    );
    Field(() => Boolean, optional("true: there is one; false: there is none."))(
      one.prototype as object,
      "present",
    );
    const many = manys.get(name)!;
    Field(() => where, optional("At least one meets these conditions; {} means that there is one."))(
      many.prototype as object,
      "some",
    );
    Field(() => where, optional("None meets these conditions; {} means that there is none."))(
      many.prototype as object,
      "none",
    );
    Field(() => where, optional("All meet these conditions; so do none at all."))(
      many.prototype as object,
      "every",
    );

    const sortable = properties.filter((property) => property.sortColumn !== null);
    const order = input(`${name}Order`, `One key of an order of ${name}; the id always decides last.`);
    const by = enumType({
      name: `${name}OrderField`,
      description: `What things of type ${name} can be ordered by.`,
      values: {
        ...Object.fromEntries(
          sortable.map((property) => [constantCase(property.name), `By: ${property.description}`]),
        ),
        CAPTION: "By the caption.",
        ID: "By the id.",
      },
    });
    Field(() => by, { description: "What to order by." })(order.prototype as object, "by");
    Field(() => direction, { defaultValue: "ASC", description: "In which direction." })(
      order.prototype as object,
      "direction",
    );
    orders.set(name, order);
  }
  return { where: (target) => wheres.get(target)!, order: (target) => orders.get(target) ?? null };
}

function input(name: string, description: string): new () => object {
  const made = namedClass(name);
  InputType(name, { description })(made);
  return made;
}
