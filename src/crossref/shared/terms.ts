/** Conditions on things in the words of the model, for questions that are declared rather than asked. */
import type { Condition, Param, TextScope } from "../../graph/read";
import type { LinkModel, PropertyModel } from "../../model";

/** Whatever has properties and links: a type or an interface. */
interface Owner {
  readonly name: string;
  readonly properties: readonly PropertyModel[];
  readonly links: readonly LinkModel[];
}

export const constant = (value: unknown): Param => ({ read: () => value });

/** The values of a statement whose parameters are all constants. */
export const paramsOf = (scope: TextScope): Record<string, unknown> =>
  Object.fromEntries([...scope.params].map(([name, param]) => [name, param.read(undefined as never)]));

type Inner = (terms: Terms) => Condition;

/** Says conditions on things of one type. A name that the type does not have is a mistake of the project's own. */
export class Terms {
  constructor(
    private readonly owner: Owner,
    private readonly find: (name: string) => Owner,
  ) {}

  /** Nothing stands under that relation, or nothing of which that is true. */
  none(link: string, where?: Inner): Condition {
    return this.through(link, "none", where);
  }

  some(link: string, where?: Inner): Condition {
    return this.through(link, "some", where);
  }

  missing(property: string): Condition {
    return { op: "present", column: this.column(property), present: false };
  }

  present(property: string): Condition {
    return { op: "present", column: this.column(property), present: true };
  }

  is(property: string, ...values: readonly (string | boolean)[]): Condition {
    return { op: "in", column: this.column(property), values: constant(values) };
  }

  and = (...parts: readonly Condition[]): Condition => ({ op: "and", parts });
  or = (...parts: readonly Condition[]): Condition => ({ op: "or", parts });
  not = (part: Condition): Condition => ({ op: "not", part });

  private through(name: string, quantifier: "some" | "none", where?: Inner): Condition {
    const link = this.owner.links.find((candidate) => candidate.name === name);
    if (!link) throw new Error(`${this.owner.name} has no relation ${name}`);
    const inner = where?.(new Terms(this.find(link.target.name), this.find)) ?? null;
    return { op: "link", link, quantifier, where: inner };
  }

  private column(name: string): string {
    const property = this.owner.properties.find((candidate) => candidate.name === name);
    if (!property) throw new Error(`${this.owner.name} has no property ${name}`);
    return property.columns[0]!;
  }
}
