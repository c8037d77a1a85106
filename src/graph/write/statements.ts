/**
 * The statements that write things. Labels and relationship types come from the model as parameters (`$(…)`), so there
 * are three texts in all: one for each of some hundred types and relations would cost twenty seconds of planning on a
 * database that has just been started, more than a dataset of ordinary size takes to write. Matches, which have
 * to use the index, name their label in the text.
 */
import { int, type Integer } from "neo4j-driver";
import type { Stored } from "../../model";
import type { Statement } from "../statement";
import { MARK } from "./stored";

export type Cell = Stored | Integer;

/** A stored value as the driver has to be given it: it sends a plain number as a float. */
export const cell = (value: Stored | undefined): Cell =>
  typeof value === "number" && Number.isInteger(value) ? int(value) : (value ?? null);

/** A node to be made; null cells are left out by the database. */
export interface NodeRow {
  readonly labels: readonly string[];
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A relationship to be made, between nodes named by their keys. `position` counts from 1; null where order means nothing. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
  readonly position: number | null;
}

export const createNodes = (rows: readonly NodeRow[]): Statement => ({
  name: "load nodes",
  text: `UNWIND $rows AS row CREATE (n:${MARK}:$(row.labels)) SET n = row.cells RETURN count(*)`,
  params: { rows },
});

export const createEdges = (rows: readonly EdgeRow[]): Statement => ({
  name: "load relationships",
  text:
    `UNWIND $rows AS row MATCH (a:${MARK} {key: row[0]}) MATCH (b:${MARK} {key: row[1]}) ` +
    "CREATE (a)-[r:$(row[2])]->(b) SET r.position = row[3] RETURN count(*)",
  params: { rows: rows.map(({ from, to, edge, position }) => [from, to, edge, cell(position)]) },
});

/** Up to three of the relationships of which an end is not there, as from, edge, to. */
export const danglingEdges = (rows: readonly EdgeRow[]): Statement => ({
  name: "relationships that lead nowhere",
  text:
    "UNWIND $rows AS row WITH row " +
    `WHERE NOT EXISTS { MATCH (:${MARK} {key: row[0]}) } OR NOT EXISTS { MATCH (:${MARK} {key: row[1]}) } ` +
    "RETURN row[0], row[2], row[1] LIMIT 3",
  params: { rows: rows.map(({ from, to, edge }) => [from, to, edge]) },
});
