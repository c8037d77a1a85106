import type { FieldNode } from "graphql";
import type { OrderTerm, Page, PageRead, Selection } from "../../graph/read";
import { encodeCursor } from "./cursor";
import { orderSignature } from "./page";
import type { Run } from "./run";

type Nodes = readonly FieldNode[];
type FieldsOf = (type: string, nodes: Nodes) => ReadonlyMap<string, Nodes>;
type Form = Pick<PageRead, "wantsTotal" | "wantsBehind" | "wantsCursors" | "selections" | "finish">;

/** What is put under a response key of a connection, from the page that was read. */
type Fill = (page: Page, cursors: readonly string[] | null, at: number) => unknown;

/**
 * What an operation wants of a connection: which parts of it, under which response keys, and the selections of the things
 * in it. Each path to the things (`nodes`, `edges { node }`, and their aliases) has a selection of its own, since the same
 * response key may mean something else on each.
 */
export function connectionForm(
  fieldsOf: FieldsOf,
  target: string,
  nodes: Nodes,
  select: (nodes: Nodes) => Selection,
  order: readonly OrderTerm[],
  backward: boolean,
  bounded: { readonly after: boolean; readonly before: boolean },
): Form {
  const selections: Selection[] = [];
  const fills: [string, (page: Page, cursors: readonly string[] | null) => unknown][] = [];
  let [wantsTotal, wantsBehind, wantsCursors] = [false, false, false];

  const things = (fields: Nodes): number => selections.push(select(fields)) - 1;
  for (const [key, fields] of fieldsOf(`${target}Connection`, nodes)) {
    const name = fields[0]!.name.value;
    if (name === "totalCount") {
      wantsTotal = true;
      fills.push([key, (page) => page.total]);
    } else if (name === "nodes") {
      const place = things(fields);
      fills.push([key, (page) => page.rows[place]]);
    } else if (name === "pageInfo") {
      const wanted = new Set([...fieldsOf("PageInfo", fields).values()].map(([field]) => field!.name.value));
      if (wanted.has("startCursor") || wanted.has("endCursor")) wantsCursors = true;
      if (wanted.has(backward ? "hasNextPage" : "hasPreviousPage")) wantsBehind = true;
      fills.push([key, (page, cursors) => pageInfo(page, cursors, backward)]);
    } else if (name === "edges") {
      const parts: [string, Fill][] = [];
      for (const [edgeKey, edgeFields] of fieldsOf(`${target}Edge`, fields)) {
        if (edgeFields[0]!.name.value === "cursor") {
          wantsCursors = true;
          parts.push([edgeKey, (_page, cursors, at) => cursors![at]]);
        } else if (edgeFields[0]!.name.value === "node") {
          const place = things(edgeFields);
          parts.push([edgeKey, (page, _cursors, at) => page.rows[place]![at]]);
        }
      }
      fills.push([key, (page, cursors) => edges(page, cursors, parts)]);
    }
  }
  // With no path to the things, rows still have to be read where their number or place is asked for.
  const signature = orderSignature(order);
  return {
    wantsTotal,
    wantsBehind: wantsBehind && (backward ? bounded.before : bounded.after),
    wantsCursors,
    selections,
    finish(page, run) {
      const cursors =
        page.cursors && page.cursors.map((values) => encodeCursor(signature, values, run as Run));
      const connection: Record<string, unknown> = {};
      for (const [key, fill] of fills) connection[key] = fill(page, cursors);
      return connection;
    },
  };
}

function edges(page: Page, cursors: readonly string[] | null, parts: readonly [string, Fill][]): object[] {
  return Array.from({ length: page.length }, (_, at) => {
    const edge: Record<string, unknown> = {};
    for (const [key, fill] of parts) edge[key] = fill(page, cursors, at);
    return edge;
  });
}

function pageInfo(page: Page, cursors: readonly string[] | null, backward: boolean): object {
  const behind = page.hasBehind ?? false;
  return {
    hasNextPage: backward ? behind : page.hasMore,
    hasPreviousPage: backward ? page.hasMore : behind,
    startCursor: cursors?.[0] ?? null,
    endCursor: cursors?.at(-1) ?? null,
  };
}
