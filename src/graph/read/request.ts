/**
 * What is asked of the graph, free of GraphQL and of Cypher: which columns and links of which things, under which
 * conditions, in which order, how many. The API builds it from an operation; `statement.ts` turns it into one text.
 */
import type { EntityModel, LinkModel, PropertyModel } from "../../model";

/** A value that is known only when the statement runs. Equal structure with other values is the same statement. */
export interface Param {
  /** `run` is what the caller hands to the statement: values of arguments, pinned generations. */
  readonly read: (run: never) => unknown;
  /** A whole number where Cypher insists on one, such as a limit; other numbers travel as floats. */
  readonly integer?: true;
}

/** A value of a thing that one or more cells of its row carry. */
export type Column =
  | { readonly form: "property"; readonly property: PropertyModel }
  /** `id`, `caption`, `publicFrom`: stored under its own name. */
  | { readonly form: "stored"; readonly name: string }
  /** How the thing stands on the day asked for; null when no day is asked for. */
  | { readonly form: "standing" }
  /** First or last day on which a holding is shown, or its stated start or end. */
  | { readonly form: "span"; readonly name: "firstSeen" | "lastSeen" | "starts" | "ends" };

/** The days in force where something is read. */
export interface Days {
  readonly asOf: Param | null;
  /** Standings that lists return under asOf. */
  readonly standings: Param;
  readonly knownOn: Param | null;
}

/** What to bring of a thing. With more than one entity the row says which it is, and columns depend on that. */
export interface Selection {
  readonly entities: readonly EntityModel[];
  readonly abstract: boolean;
  /** Columns per type name, in order of declaration. */
  readonly columns: ReadonlyMap<string, readonly Column[]>;
  /** Links to follow, each with the types it is followed from; null means all of the selection's. */
  readonly links: readonly { readonly read: LinkRead; readonly from: readonly EntityModel[] | null }[];
  readonly days: Days;
}

export interface LinkRead {
  /** Where the result is put on the object; no property has that name. */
  readonly key: string;
  readonly link: LinkModel;
  /** One thing, a plain list, or a page. */
  readonly result: { readonly one: Selection } | { readonly list: Selection } | { readonly page: PageRead };
}

export interface OrderTerm {
  /** Stored column of the thing, or `position` of the relationship. */
  readonly column: string;
  readonly onEdge: boolean;
  readonly descending: boolean;
  /** No row lacks it. */
  readonly required: boolean;
}

export interface Cursor {
  /** One per order term, then the id. */
  readonly values: readonly Param[];
}

/** A page of a list, and what of the page itself is wanted. */
export interface PageRead {
  readonly where: Condition | null;
  readonly order: readonly OrderTerm[];
  /** Reads from the end. */
  readonly backward: boolean;
  /** Rows to fetch: one more than the page, to see whether it goes on. */
  readonly limit: Param;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
  readonly wantsTotal: boolean;
  /** Whether rows exist on the far side of the cursor that the page starts from. */
  readonly wantsBehind: boolean;
  readonly wantsCursors: boolean;
  /** What to bring of each thing. More than one where the operation selects the same rows under several names. */
  readonly selections: readonly Selection[];
  readonly entities: readonly EntityModel[];
  readonly days: Days;
  /** Brings the page into the form that its reader serves. */
  readonly finish: (page: Page, run: never) => unknown;
}

export type Condition =
  | { readonly op: "and" | "or"; readonly parts: readonly Condition[] }
  | { readonly op: "not"; readonly part: Condition }
  | {
      readonly op: "compare";
      readonly column: string;
      readonly sign: "=" | "<" | "<=" | ">" | ">=";
      readonly value: Param;
    }
  | { readonly op: "in"; readonly column: string; readonly values: Param }
  | {
      readonly op: "text";
      readonly column: string;
      readonly how: "CONTAINS" | "STARTS WITH" | "ENDS WITH";
      readonly value: Param;
    }
  | { readonly op: "has"; readonly column: string; readonly value: Param }
  | { readonly op: "present"; readonly column: string; readonly present: boolean }
  | {
      readonly op: "link";
      readonly link: LinkModel;
      readonly quantifier: "some" | "none" | "every";
      readonly where: Condition | null;
    };

/** A page as it was read. */
export interface Page {
  readonly length: number;
  /** One list per selection of the request, in the order of the page. */
  readonly rows: readonly (readonly object[])[];
  /** Order values and id per row; null where no cursor is wanted. */
  readonly cursors: readonly (readonly unknown[])[] | null;
  readonly total: number | null;
  /** More rows follow in reading direction. */
  readonly hasMore: boolean;
  /** Rows lie on the far side of the cursor; null where the page starts at the list's end or nobody asked. */
  readonly hasBehind: boolean | null;
}
