import { SightlineError } from "../../errors";
import { isAlwaysThere } from "../../graph/list-index";
import type { Cursor, OrderTerm, Param } from "../../graph/read";
import { constantCase, type EntityModel, type PropertyModel } from "../../model";
import { decodeCursor } from "./cursor";
import { param, type Run, type Site } from "./run";

type Args = Readonly<Record<string, unknown>>;

/** Whether the page is read from the end. The structure of the statement depends on it. */
export const isBackward = (args: Args): boolean => args.last !== null && args.last !== undefined;

/**
 * Rows to fetch: one more than the page.
 *
 * @throws SightlineError BAD_PAGE where the length is negative, above the cap, or given from both ends.
 */
export const limitParam = (site: Site): Param =>
  param(
    (run) => {
      const { first, last } = run.args[site.index] as { first?: number | null; last?: number | null };
      if (typeof first === "number" && typeof last === "number") {
        throw new SightlineError(
          "BAD_PAGE",
          `first: ${first} and last: ${last} were both given`,
          "Give one of them.",
        );
      }
      const length = first ?? last ?? run.limits.pageDefault;
      const name = typeof last === "number" ? "last" : "first";
      if (length < 0)
        throw new SightlineError("BAD_PAGE", `${name}: ${length} is negative`, "Ask for 0 or more.");
      if (length > run.limits.pageCap) {
        throw new SightlineError(
          "BAD_PAGE",
          `${name}: ${length} is more than a page holds (${run.limits.pageCap})`,
          `Ask for ${run.limits.pageCap} at most and go on with the cursor.`,
        );
      }
      return length + 1;
    },
    { integer: true },
  );

/** A cursor argument as parameters, one per key of the order. */
export function cursorParams(site: Site, name: "after" | "before", order: readonly OrderTerm[]): Cursor {
  const signature = orderSignature(order);
  const keys = order.length + 1;
  const values = Array.from({ length: keys }, (_, place) =>
    param((run: Run) => decodeCursor(run.args[site.index]![name] as string, signature, keys, run)[place]),
  );
  return { values };
}

/** Names an order in a cursor, so that it is not taken for a place in another. */
export const orderSignature = (order: readonly OrderTerm[]): string =>
  order.map((term) => `${term.descending ? "-" : ""}${term.column}`).join(",");

/** The order asked for, or the list's own. */
export function orderTerms(
  given: unknown,
  owner: { readonly properties: readonly PropertyModel[] },
  entities: readonly EntityModel[],
  ordered: boolean,
): OrderTerm[] {
  const wanted = given as readonly { by: string; direction: string }[] | null | undefined;
  if (wanted && wanted.length > 0) {
    const terms: OrderTerm[] = [];
    for (const { by, direction } of wanted) {
      const descending = direction === "DESC";
      if (by === "ID") return [...terms, { column: "id", onEdge: false, descending, required: true }];
      const property = owner.properties.find((candidate) => constantCase(candidate.name) === by);
      terms.push(property ? termOf(property, descending) : { ...CAPTION, descending });
    }
    return terms;
  }
  if (ordered) return [{ column: "position", onEdge: true, descending: false, required: true }];
  if (entities.length !== 1) return [];
  return entities[0]!.order.map(({ property, descending }) => termOf(property, descending));
}

const CAPTION: OrderTerm = { column: "caption", onEdge: false, descending: false, required: true };

const termOf = (property: PropertyModel, descending: boolean): OrderTerm => ({
  column: property.sortColumn!,
  onEdge: false,
  descending,
  required: isAlwaysThere(property),
});
