import { SightlineError } from "../../errors";
import type { Row, Statement } from "../statement";
import { MARK } from "./stored";

/** Runs a statement, inside a transaction or not. */
type Ask = (statement: Statement) => Promise<Row[]>;

/** What a database holds that Sightline did not write: up to three kinds of node, by their labels. */
export async function foreignContent(ask: Ask): Promise<string[]> {
  // The database keeps both counts, so this costs nothing; a search for the nodes would read all of them.
  const [counts] = await ask({
    name: "foreign content",
    text: `RETURN COUNT { MATCH (n) }, COUNT { MATCH (n:${MARK}) }`,
  });
  const [all, ours] = counts as [number, number];
  if (all === ours) return [];
  const rows = await ask({
    name: "foreign labels",
    text: `MATCH (n) WHERE NOT n:${MARK} WITH n LIMIT 1000 RETURN DISTINCT labels(n) LIMIT 3`,
  });
  return rows.map(
    ([labels]) =>
      [...(labels as string[])]
        .sort()
        .map((label) => `:${label}`)
        .join("") || "nodes without a label",
  );
}

/** @throws SightlineError FOREIGN_DATABASE when the database holds anything else. */
export async function refuseForeignContent(ask: Ask): Promise<void> {
  const found = await foreignContent(ask);
  if (found.length === 0) return;
  throw new SightlineError(
    "FOREIGN_DATABASE",
    `The database holds other content than Sightline's: ${found.join(", ")}.`,
    "Use a database of its own, or set SIGHTLINE_SHARE_DATABASE=true to load beside it; nodes without the label " +
      `${MARK} are never touched.`,
  );
}
