import type { EntityModel } from "../../model";
import { all, condition, visible } from "./condition";
import { beyond, orderBy, termText } from "./order";
import type { Column, LinkRead, OrderTerm, Page, PageRead, Selection } from "./request";
import { pattern, type TextScope } from "./text";
import { isOneOf, spanDay, standing } from "./time";

/** Builds a thing from a row's cells, or null where the row holds none. */
export type ReadThing = (cells: readonly unknown[], run: never) => object | null;

/** Gathers what one row has to hold: optional matches before it, and its cells. */
export class RowText {
  readonly matches: string[] = [];
  readonly cells: string[] = [];
  private readonly places = new Map<string, number>();

  /** The place of a cell that is made once under a name, as its text has variables of its own. */
  once(name: string, text: () => string): number {
    let place = this.places.get(name);
    if (place === undefined) this.places.set(name, (place = this.cell(text())));
    return place;
  }

  /** The place of a cell; equal texts share one. */
  cell(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) this.places.set(text, (place = this.cells.push(text) - 1));
    return place;
  }
}

/** Adds to `row` what `selection` needs of `variable`; returns the function that reads it back. */
export function selectThing(
  scope: TextScope,
  row: RowText,
  variable: string,
  selection: Selection,
): ReadThing {
  const typeCell = selection.abstract ? row.cell(`${variable}.type`) : null;
  const idCell = row.cell(`${variable}.id`);
  const readers = new Map<string, Assign[]>();
  for (const entity of selection.entities) {
    const columns = selection.columns.get(entity.name) ?? [];
    readers.set(
      entity.name,
      columns.map((column) => columnReader(scope, row, variable, selection, column)),
    );
  }
  for (const { read, from } of selection.links) {
    const assign = linkReader(scope, row, variable, read, from);
    for (const entity of from ?? selection.entities) readers.get(entity.name)?.push(assign);
  }
  const only = selection.abstract ? null : selection.entities[0]!;
  const onlyReaders = only && readers.get(only.name)!;
  return (cells, run) => {
    if (cells[idCell] === null || cells[idCell] === undefined) return null;
    const type = only ? only.name : (cells[typeCell!] as string);
    const thing: Record<string, unknown> = { __typename: type };
    for (const assign of onlyReaders ?? readers.get(type) ?? []) assign(thing, cells, run);
    return thing;
  };
}

type Assign = (thing: Record<string, unknown>, cells: readonly unknown[], run: never) => void;

function columnReader(
  scope: TextScope,
  row: RowText,
  variable: string,
  selection: Selection,
  column: Column,
): Assign {
  if (column.form === "stored") return single(column.name, row.cell(`${variable}.${column.name}`));
  if (column.form === "standing") {
    const text = (): string => standing(scope, variable, selection.entities, selection.days);
    return single("asOfStanding", row.once(`standing of ${variable}`, text));
  }
  if (column.form === "span") {
    const { name } = column;
    return single(
      name,
      row.once(`${name} of ${variable}`, () => spanDay(scope, variable, name, selection.days)),
    );
  }
  const { name, columns, kind } = column.property;
  const places = columns.map((stored) => row.cell(`${variable}.${stored}`));
  const { read } = kind;
  if (!read) return single(name, places[0]!);
  return (thing, cells) => {
    thing[name] = read(places.map((place) => cells[place]));
  };
}

function single(name: string, place: number): Assign {
  return (thing, cells) => {
    thing[name] = cells[place];
  };
}

function linkReader(
  scope: TextScope,
  row: RowText,
  from: string,
  read: LinkRead,
  sources: readonly EntityModel[] | null,
): Assign {
  const { key, link, result } = read;
  const isSource = sources ? isOneOf(from, sources) : null;
  if ("one" in result) {
    const target = scope.variable("n");
    const where = all(isSource, visible(scope, target, link.target.entities, result.one.days, true));
    row.matches.push(`OPTIONAL MATCH ${pattern(from, link, "", target)}${where ? ` WHERE ${where}` : ""}`);
    const readTarget = selectThing(scope, row, target, result.one);
    return (thing, cells, run) => {
      thing[key] = readTarget(cells, run);
    };
  }
  if ("list" in result) {
    const target = scope.variable("n");
    const where = all(isSource, visible(scope, target, link.target.entities, result.list.days, false));
    const inner = new RowText();
    const readTarget = selectThing(scope, inner, target, result.list);
    const match = `MATCH ${pattern(from, link, "", target)}${where ? ` WHERE ${where}` : ""}`;
    const order = `ORDER BY ${target}.id`;
    const place = row.cell(collect(`${match} WITH ${target} ${order}`, inner, order));
    return (thing, cells, run) => {
      thing[key] = (cells[place] as unknown[][]).map((target) => readTarget(target, run));
    };
  }
  const readPage = pageCells(scope, row, result.page, {
    match: (target, edge) => pattern(from, link, edge, target),
    conditions: (target) =>
      all(isSource, visible(scope, target, link.target.entities, result.page.days, false)),
    leading: [],
  });
  return (thing, cells, run) => {
    thing[key] = result.page.finish(readPage(cells, run), run);
  };
}

/** `COLLECT { … RETURN [cells] }`. Optional matches keep order in practice; repeating it makes that certain, and costs nothing where the rows already have it. */
function collect(head: string, row: RowText, order: string): string {
  const matches = row.matches.length > 0 ? ` ${row.matches.join(" ")}` : "";
  return `COLLECT { ${head}${matches} RETURN [${row.cells.join(", ")}]${matches ? ` ${order}` : ""} }`;
}

/** Where the rows of a page come from. */
export interface PageSource {
  readonly match: (target: string, edge: string) => string;
  readonly conditions: (target: string) => string | null;
  /** Order terms before those of the page, equal for all rows: they let an index serve the order. */
  readonly leading: readonly OrderTerm[];
}

/** Adds the cells of a page to `row`; returns the function that reads the page. */
export function pageCells(scope: TextScope, row: RowText, page: PageRead, source: PageSource): ReadPage {
  const body = pageBody(scope, page, source);
  const place = row.cell(collect(body.head, body.row, body.order));
  const total = page.wantsTotal ? row.cell(countText(scope, page, source)) : null;
  const behind = page.wantsBehind ? behindText(scope, page, source) : null;
  const behindPlace = behind === null ? null : row.cell(behind);
  return (cells, run) =>
    body.read(cells[place] as unknown[][], run, {
      total: total === null ? null : (cells[total] as number),
      hasBehind: behindPlace === null ? null : (cells[behindPlace] as boolean),
    });
}

export type ReadPage = (cells: readonly unknown[], run: never) => Page;

export interface PageBody {
  readonly head: string;
  readonly order: string;
  readonly row: RowText;
  readonly read: (
    rows: readonly (readonly unknown[])[],
    run: never,
    extras: Pick<Page, "total" | "hasBehind">,
  ) => Page;
}

/** The rows of a page: match, filter, order, cut, and only then anything deeper. */
export function pageBody(scope: TextScope, page: PageRead, source: PageSource): PageBody {
  const [target, edge] = [scope.variable("n"), scope.variable("r")];
  const onEdge = page.order.some((term) => term.onEdge);
  const where = all(
    source.conditions(target),
    page.where ? condition(scope, target, page.where, page.days) : null,
    page.after ? beyond(scope, page.order, target, edge, page.after, "after") : null,
    page.before ? beyond(scope, page.order, target, edge, page.before, "before") : null,
  );
  const order = orderBy([...source.leading, ...page.order], target, edge, page.backward);
  const head =
    `MATCH ${source.match(target, onEdge ? edge : "")}${where ? ` WHERE ${where}` : ""} ` +
    `WITH ${onEdge ? `${target}, ${edge}` : target} ${order} LIMIT ${scope.param(page.limit)}`;
  const row = new RowText();
  const readers = page.selections.map((selection) => selectThing(scope, row, target, selection));
  const keys = page.wantsCursors
    ? [...page.order.map((term) => row.cell(termText(term, target, edge))), row.cell(`${target}.id`)]
    : null;
  if (row.cells.length === 0) row.cell(`${target}.id`);
  return {
    head,
    order,
    row,
    read(rows, run, extras) {
      // One row more than the page was fetched, to see whether the list goes on.
      const hasMore = rows.length === (page.limit.read(run) as number);
      const shown = hasMore ? rows.slice(0, -1) : [...rows];
      if (page.backward) shown.reverse();
      return {
        length: shown.length,
        rows: readers.map((read) => shown.map((cells) => read(cells, run)!)),
        cursors: keys && shown.map((cells) => keys.map((place) => cells[place])),
        hasMore,
        ...extras,
      };
    },
  };
}

/** How many the list holds in all, cursors and limit left aside. */
export function countText(scope: TextScope, page: PageRead, source: PageSource): string {
  const target = scope.variable("n");
  const where = all(
    source.conditions(target),
    page.where ? condition(scope, target, page.where, page.days) : null,
  );
  return `COUNT { MATCH ${source.match(target, "")}${where ? ` WHERE ${where}` : ""} }`;
}

/** Whether the list holds rows before the page (after it, when read backward); null where the page starts at the list's end. */
export function behindText(scope: TextScope, page: PageRead, source: PageSource): string | null {
  const cursor = page.backward ? page.before : page.after;
  if (!cursor) return null;
  const [target, edge] = [scope.variable("n"), scope.variable("r")];
  const onEdge = page.order.some((term) => term.onEdge);
  // The row that the cursor names counts as behind: only rows strictly on this side are left out.
  const ahead = beyond(scope, page.order, target, edge, cursor, page.backward ? "before" : "after");
  const where = all(
    source.conditions(target),
    page.where ? condition(scope, target, page.where, page.days) : null,
    `NOT coalesce(${ahead}, false)`,
  );
  return `EXISTS { MATCH ${source.match(target, onEdge ? edge : "")} WHERE ${where} }`;
}
