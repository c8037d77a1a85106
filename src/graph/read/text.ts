import type { LinkModel } from "../../model";
import type { Param } from "./request";

/**
 * Gathers the names of one statement's variables and parameters. Names count from 0 in the order of the text, so that
 * equal requests give equal texts and the database plans them once.
 */
export class TextScope {
  private variables = 0;
  private readonly found = new Map<Param, string>();

  variable(prefix: string): string {
    return `${prefix}${this.variables++}`;
  }

  /** The placeholder for a value; the same value object always has the same one. */
  param(value: Param): string {
    let name = this.found.get(value);
    if (name === undefined) this.found.set(value, (name = `p${this.found.size}`));
    return `$${name}`;
  }

  /** Reads all values for one run. */
  get params(): ReadonlyMap<string, Param> {
    return new Map([...this.found].map(([value, name]) => [name, value]));
  }
}

/** `(a)-[r:EDGE]->(b:Label)` in the stored direction, seen from `a`. */
export function pattern(
  from: string,
  link: Pick<LinkModel, "edge" | "direction" | "target" | "sole">,
  edgeVariable: string,
  to: string,
): string {
  // A label is looked at for every row. A union has none of its own; its members' edge types tell it apart.
  const label = link.sole || link.target.form === "union" ? "" : `:${link.target.name}`;
  const left = link.direction === "in" ? "<-" : "-";
  const right = link.direction === "out" ? "->" : "-";
  return `(${from})${left}[${edgeVariable}:${link.edge}]${right}(${to}${label})`;
}
