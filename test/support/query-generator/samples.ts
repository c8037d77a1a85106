import { getNamedType, isAbstractType, type GraphQLSchema } from "graphql";
import type { PartialDate, Quantity } from "../../../src/model";
import type { MemoryGraph, Thing } from "../oracle/memory-graph";
import type { Random } from "../random";

/** Values that occur in a dataset, so that what is asked for is there to be found. */
export class Samples {
  private readonly byType = new Map<string, readonly Thing[]>();
  private readonly fanOuts = new Map<string, number>();
  private readonly days: readonly string[];

  constructor(
    readonly schema: GraphQLSchema,
    readonly graph: MemoryGraph,
  ) {
    const moments = [...graph.things.values()].map(({ moment }) => moment?.earliest ?? null);
    this.days = [...new Set(moments.filter((day) => day !== null))];
  }

  /** Things of a type, interface or union. */
  things(typeName: string): readonly Thing[] {
    let found = this.byType.get(typeName);
    if (!found) {
      const type = getNamedType(this.schema.getType(typeName)!);
      const names = isAbstractType(type)
        ? this.schema.getPossibleTypes(type).map(({ name }) => name)
        : [typeName];
      found = names.flatMap((name) => this.graph.ofType(this.graph.model.entity(name)));
      this.byType.set(typeName, found);
    }
    return found;
  }

  /** How many a link leads to, on average. */
  fanOut(typeName: string, linkName: string): number {
    const key = `${typeName}.${linkName}`;
    let found = this.fanOuts.get(key);
    if (found === undefined) {
      const things = this.things(typeName);
      const ends = things.reduce((sum, thing) => sum + this.neighbours(thing, linkName).length, 0);
      this.fanOuts.set(key, (found = things.length === 0 ? 0 : ends / things.length));
    }
    return found;
  }

  neighbours(thing: Thing, linkName: string): Thing[] {
    const link = thing.entity.links.find(({ name }) => name === linkName);
    return link ? this.graph.neighbours(thing, link).map((each) => each.thing) : [];
  }

  /** A value of the thing as a filter would name it: of a date its first day, of a quantity its number. */
  value(thing: Thing, property: string): unknown {
    const value = thing.values.get(property) ?? null;
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return "edtf" in value
      ? ((value as PartialDate).earliest ?? (value as PartialDate).latest)
      : (value as Quantity).value;
  }

  /** A day on which something happened, or any day of those years. */
  day(random: Random): string {
    if (random.chance(0.6) && this.days.length > 0) return random.pick(this.days);
    return `${random.int(2014, 2021)}-${String(random.int(1, 12)).padStart(2, "0")}-${random.int(10, 28)}`;
  }
}
