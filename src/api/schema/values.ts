/** GraphQL forms of the kinds of values: scalars, enums and value objects. */
import { GraphQLLocalDate, GraphQLLocalTime, GraphQLURL } from "graphql-scalars";
import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { QUALIFIERS, type EnumDeclaration, type Kind } from "../../model";

const enums = new WeakMap<EnumDeclaration, object>();

/** The enum object that type-graphql knows a declaration by; registered at first use. */
export function enumType(declaration: EnumDeclaration): object {
  let known = enums.get(declaration);
  if (!known) {
    const values = Object.keys(declaration.values);
    known = Object.fromEntries(values.map((value) => [value, value]));
    registerEnumType(known, {
      name: declaration.name,
      description: declaration.description,
      valuesConfig: Object.fromEntries(
        values.map((value) => [value, { description: declaration.values[value]! }]),
      ),
    });
    enums.set(declaration, known);
  }
  return known;
}

export const PRECISION: EnumDeclaration = {
  name: "DatePrecision",
  description: "How exactly a date is known.",
  values: {
    DAY: "To the day.",
    MONTH: "To the month.",
    QUARTER: "To the quarter.",
    SEASON: "To the season.",
    YEAR: "To the calendar year.",
    FINANCIAL_YEAR: "To the financial year, April to March.",
    INTERVAL: "A span with a first and a last date, one of which can be open.",
  },
};

export const QUALIFIER: EnumDeclaration = {
  name: "QuantityQualifier",
  description: "How a printed number is qualified.",
  values: QUALIFIERS,
};

export const STANDING: EnumDeclaration = {
  name: "AsOfStanding",
  description: "How a dated thing stands on the day given by asOf.",
  values: {
    CERTAIN: "Inside stated bounds or shown that very day; for an event: it has taken place.",
    BETWEEN_SIGHTINGS: "Shown before and after that day.",
    UNKNOWN: "Shown on one side of that day only, or the date leaves it open.",
    EXCLUDED:
      "Before a stated start, after a stated end, once a successor is shown, or before it is shown itself while its predecessor " +
      "is shown still; for an event: still ahead.",
  },
};

// Registered before the schema is built: an enum that is first met inside a type's thunk comes too late.
for (const declaration of [PRECISION, QUALIFIER, STANDING]) enumType(declaration);

@ObjectType("PartialDate", { description: "A date as far as it is known.", simpleResolvers: true })
export class PartialDateType {
  @Field(() => String, {
    description:
      "EDTF, or in words for seasons, quarters and financial years: 2019-06-18, 2019-06, summer 2019, FY2018/19.",
  })
  edtf!: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "First day it can mean; null where it is open.",
  })
  earliest!: string | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Last day it can mean; null where it is open.",
  })
  latest!: string | null;
  @Field(() => enumType(PRECISION), { description: "How exactly it is known." })
  precision!: string;
  @Field(() => Boolean, { description: "Marked as about or doubtful." })
  approximate!: boolean;
  @Field(() => String, { nullable: true, description: "The printed form, where it differs; null otherwise." })
  printed!: string | null;
}

@ObjectType("Quantity", { description: "A number with its unit, as printed.", simpleResolvers: true })
export class QuantityType {
  @Field(() => Float, { description: "The number, or the lower one of a range." })
  value!: number;
  @Field(() => Float, { nullable: true, description: "Upper end of a range; null otherwise." })
  upper!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The whole of which it is a part: the number of those ranked or asked; null where none is stated.",
  })
  of!: number | null;
  @Field(() => String, { description: "Unit, such as percent, seconds or complaints." })
  unit!: string;
  @Field(() => enumType(QUALIFIER), { description: "How the number is qualified." })
  qualifier!: string;
  @Field(() => String, { nullable: true, description: "The printed form, where it differs; null otherwise." })
  printed!: string | null;
}

/** The type-graphql type of a kind's values. */
export function valueType(kind: Kind): object {
  const { shape } = kind;
  const one =
    typeof shape === "string"
      ? SCALARS[shape]
      : "enum" in shape
        ? enumType(shape.enum)
        : OBJECTS[shape.object];
  return kind.list ? [one] : one;
}

const SCALARS = {
  String,
  Int,
  Float,
  Boolean,
  LocalDate: GraphQLLocalDate,
  LocalTime: GraphQLLocalTime,
  URL: GraphQLURL,
};
const OBJECTS = { PartialDate: PartialDateType, Quantity: QuantityType };
