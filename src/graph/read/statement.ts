import type { EntityModel } from "../../model";
import { listIndex } from "../list-index";
import { all, visible } from "./condition";
import type { OrderTerm, Page, PageRead, Param, Selection } from "./request";
import { countText, behindText, pageBody, RowText, selectThing, type PageSource } from "./selection";
import { TextScope } from "./text";

/** A statement ready to run any number of times: its text, how its parameters are read, how its rows are read back. */
export interface Prepared<Result> {
  readonly text: string;
  readonly params: ReadonlyMap<string, Param>;
  readonly read: (rows: readonly (readonly unknown[])[], run: never) => Result;
}

const label = (entities: readonly EntityModel[]): string =>
  entities.length === 1 ? `:Sightline:${entities[0]!.name}` : ":Sightline";

/** One thing by its key; null where there is none, or none of these types, or it was not known by then. */
export function prepareOne(key: Param, selection: Selection): Prepared<object | null> {
  const scope = new TextScope();
  const thing = scope.variable("n");
  const where = visible(scope, thing, selection.entities, selection.days, true);
  const row = new RowText();
  const read = selectThing(scope, row, thing, selection);
  const text = `MATCH (${thing}${label(selection.entities)} {key: ${scope.param(key)}})${where ? ` WHERE ${where}` : ""}`;
  return {
    text: finish(text, row),
    params: scope.params,
    read: (rows, run) => (rows[0] ? read(rows[0], run) : null),
  };
}

/** Several things by their keys, each with its id, in no particular order. */
export function prepareMany(keys: Param, selection: Selection): Prepared<[id: string, thing: object][]> {
  const scope = new TextScope();
  const thing = scope.variable("n");
  const where = all(
    `${thing}.key IN ${scope.param(keys)}`,
    visible(scope, thing, selection.entities, selection.days, true),
  );
  const row = new RowText();
  const id = row.cell(`${thing}.id`);
  const read = selectThing(scope, row, thing, selection);
  return {
    text: finish(`MATCH (${thing}${label(selection.entities)}) WHERE ${where}`, row),
    params: scope.params,
    read: (rows, run) => rows.map((cells) => [cells[id] as string, read(cells, run)!]),
  };
}

/** Which generations a root list draws on: exactly one reads from an index that keeps its order. */
export type Generations = { readonly one: Param } | { readonly many: Param };

const GENERATION: OrderTerm = { column: "generation", onEdge: false, descending: false, required: true };

/** Whether a page has the order of its type's index, from either end. */
const isOrderOf = (columns: readonly string[], { order }: PageRead): boolean =>
  order.length === columns.length - 1 &&
  order.every(({ column, descending }, place) => column === columns[place] && !descending);

/** A page of all things of a type. */
export function preparePage(entity: EntityModel, generations: Generations, page: PageRead): Prepared<Page> {
  const scope = new TextScope();
  const [, ...columns] = listIndex(entity);
  const source: PageSource = {
    match: (target) => `(${target}:${entity.name})`,
    conditions: (target) =>
      all(
        "one" in generations
          ? `${target}.generation = ${scope.param(generations.one)}`
          : `${target}.generation IN ${scope.param(generations.many)}`,
        ...columns.map((column) => `${target}.${column} IS NOT NULL`),
        visible(scope, target, [entity], page.days, false),
      ),
    // Within one generation this changes nothing, and lets the index serve the order.
    leading: "one" in generations && isOrderOf(columns, page) ? [GENERATION] : [],
  };
  const body = pageBody(scope, page, source);
  const total = page.wantsTotal ? countText(scope, page, source) : null;
  const behind = page.wantsBehind ? behindText(scope, page, source) : null;
  if (total === null && behind === null) {
    const order = body.row.matches.length > 0 ? ` ${body.order}` : "";
    return {
      text: finish(body.head, body.row) + order,
      params: scope.params,
      read: (rows, run) => body.read(rows, run, { total: null, hasBehind: null }),
    };
  }
  // Counts have to come even when no row does: one row holds everything.
  const matches = body.row.matches.length > 0 ? ` ${body.row.matches.join(" ")} ` : " ";
  const rows = `COLLECT { ${body.head}${matches}RETURN [${body.row.cells.join(", ")}]${matches === " " ? "" : ` ${body.order}`} }`;
  return {
    text: `RETURN ${[rows, total ?? "null", behind ?? "null"].join(", ")}`,
    params: scope.params,
    read: ([row], run) =>
      body.read(row![0] as unknown[][], run, {
        total: row![1] as number | null,
        hasBehind: row![2] as boolean | null,
      }),
  };
}

function finish(head: string, row: RowText): string {
  const cells = row.cells.map((cell, place) => `${cell} AS c${place}`);
  return `${[head, ...row.matches].join(" ")} RETURN ${cells.join(", ")}`;
}
