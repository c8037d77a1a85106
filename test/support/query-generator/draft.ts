import {
  astFromValue,
  getNullableType,
  isInputObjectType,
  isListType,
  print,
  type GraphQLInputType,
} from "graphql";
import type { Random } from "../random";
import type { Samples } from "./samples";

/** What an operation is rich in; not every operation has everything, so that each stays small. */
export const STYLES = {
  alias: 0.45,
  named: 0.35,
  inline: 0.35,
  merged: 0.3,
  switches: 0.4,
  twice: 0.42,
  where: 0.7,
  orderBy: 0.38,
  asOf: 0.3,
  knownOn: 0.25,
  paging: 0.4,
  backward: 0.28,
  variables: 0.5,
} as const;
export type Style = keyof typeof STYLES;

/** Stands in a value where a variable is to be written. */
class VariableReference {
  constructor(readonly name: string) {}
}

interface Variable {
  readonly name: string;
  readonly type: string;
  /** In the first run, and in the second. */
  readonly values: readonly [unknown, unknown];
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly keys: readonly string[];
  /** Levels of things below it. */
  readonly depth: number;
}

/** Where the cursor of the run that pages on comes from: a path of response keys to a cursor in the answer before. */
export interface Paging {
  readonly variable: string;
  readonly path: readonly string[];
}

/** An operation while it is being written: what its parts share. */
export class Draft {
  readonly fragments: Fragment[] = [];
  readonly variables: Variable[] = [];
  readonly style: Readonly<Record<Style, boolean>>;
  paging: Paging | null = null;
  private readonly switches: string[] = [];

  constructor(
    readonly random: Random,
    readonly samples: Samples,
  ) {
    const styles = Object.entries(STYLES).map(([name, share]) => [name, random.chance(share)]);
    this.style = Object.fromEntries(styles) as Record<Style, boolean>;
  }

  /** Whether to do something that the operation's style allows. */
  now(style: Style, chance: number): boolean {
    return this.style[style] && this.random.chance(chance);
  }

  variable(type: string, values: readonly [unknown, unknown]): VariableReference {
    const name = `v${this.variables.length}`;
    this.variables.push({ name, type, values });
    return new VariableReference(name);
  }

  /** ` name: value`, the value written out or, at times, as a variable that has another value in the second run. */
  argument(name: string, type: GraphQLInputType, make: () => unknown): string {
    const value = make();
    if (!this.now("variables", 0.5)) return `${name}: ${this.print(value, type)}`;
    const other = this.random.chance(0.15) ? null : make();
    if (holdsReference(value) || holdsReference(other)) return `${name}: ${this.print(value, type)}`;
    return `${name}: $${this.variable(String(getNullableType(type)), [value, other]).name}`;
  }

  /** ` @skip(if: $v1)` or nothing. Few variables serve many places, so that their combinations count. */
  directive(chance: number): string {
    if (!this.now("switches", chance)) return "";
    const { random } = this;
    if (this.switches.length < 2 || random.chance(0.2)) {
      const first = random.chance(0.5);
      this.switches.push(this.variable("Boolean!", [first, !first]).name);
    }
    const name = random.pick(this.switches);
    if (random.chance(0.1)) return ` @include(if: $${name}) @skip(if: $${random.pick(this.switches)})`;
    return random.chance(0.5) ? ` @skip(if: $${name})` : ` @include(if: $${name})`;
  }

  /** A value in GraphQL's notation. */
  print(value: unknown, type: GraphQLInputType): string {
    const own = getNullableType(type);
    if (value instanceof VariableReference) return `$${value.name}`;
    if (value === null || value === undefined) return "null";
    if (isListType(own))
      return `[${(value as unknown[]).map((item) => this.print(item, own.ofType)).join(", ")}]`;
    if (!isInputObjectType(own)) return print(astFromValue(value, own)!);
    const fields = own.getFields();
    const parts = Object.entries(value).map(
      ([key, part]) => `${key}: ${this.print(part, fields[key]!.type)}`,
    );
    return `{${parts.join(", ")}}`;
  }
}

function holdsReference(value: unknown): boolean {
  if (value instanceof VariableReference) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsReference);
}
