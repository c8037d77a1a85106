/** How far the documents reach: when each was public, and which sittings have a record. */
import type { Row, Statement } from "../../graph/statement";
import { splitId } from "../../model";
import type { Ask } from "../question";
import { generationsOf } from "../shared/ask";
import { textDay } from "../shared/documents";

/** What the documents of one dataset reach. */
export interface Horizon {
  /** Files with the first day on which a text of theirs was public. */
  readonly documents: readonly { readonly file: string; readonly day: string }[];
  /** By board: sittings of which a record is held, the earliest first. */
  readonly sittings: ReadonlyMap<string, readonly { readonly meeting: string; readonly day: string }[]>;
  /** Last day on which a document was public; null where none has a day. */
  readonly lastPublic: string | null;
}

export interface Horizons {
  of(id: string): Horizon;
  /** Whether the thing with the key that was asked for is there; true where none was. */
  readonly there: boolean;
}

export async function horizons(ask: Ask, key: string | null): Promise<Horizons> {
  const [row] = await ask.read(horizonStatement(generationsOf(ask), ask.knownOn, key));
  const [documents, sittings, there] = row as [Row[], Row[], boolean];
  const byDataset = new Map<string, Horizon>();
  const of = (id: string): Horizon => {
    const dataset = splitId(id)!.dataset;
    let found = byDataset.get(dataset);
    if (!found) byDataset.set(dataset, (found = horizon(dataset, documents, sittings)));
    return found;
  };
  return { of, there: key === null || there };
}

function horizon(dataset: string, documents: readonly Row[], sittings: readonly Row[]): Horizon {
  const own = <Each extends Row>(rows: readonly Row[]): Each[] =>
    rows.filter(([id]) => splitId(id as string)!.dataset === dataset) as Each[];
  const files = own<[file: string, day: string]>(documents).map(([file, day]) => ({ file, day }));
  const boards = new Map<string, { meeting: string; day: string }[]>();
  for (const [board, meeting, day] of own<[board: string, meeting: string, day: string]>(sittings))
    boards.set(board, [...(boards.get(board) ?? []), { meeting, day }]);
  const lastPublic = files.reduce<string | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  );
  return { documents: files, sittings: boards, lastPublic };
}

/** One row: [file, day] of the texts at hand, [board, meeting, day] of the sittings with a record, whether a key is there. */
function horizonStatement(
  generations: readonly string[],
  knownOn: string | null,
  key: string | null,
): Statement {
  const known = (variable: string): string =>
    knownOn === null ? "true" : `${variable}.publicFrom <= $knownOn`;
  return {
    name: "horizon",
    text:
      "RETURN COLLECT { MATCH (d:Document) WHERE d.generation IN $generations " +
      `MATCH (d)-[:PART_OF*0..4]->(f:Document) WHERE NOT EXISTS { (f)-[:PART_OF]->(:Document) } WITH f, ${textDay("d")} AS day ` +
      `WHERE day IS NOT NULL${knownOn === null ? "" : " AND day <= $knownOn"} RETURN DISTINCT [f.id, day] }, ` +
      "COLLECT { MATCH (b:Board)<-[:SITTING_OF]-(m:Meeting) WHERE b.generation IN $generations " +
      `AND m.heldOnLatest IS NOT NULL AND ${known("m")} AND EXISTS { MATCH (m)-[:RECORDED_IN]->(d:Document) WHERE ${known("d")} ` +
      "AND d.kind IN ['NOTES', 'MINUTES'] AND d.availability IN ['HELD', 'HELD_AS_COPY'] } " +
      "RETURN [b.id, m.id, m.heldOnLatest] ORDER BY m.heldOnLatest, m.id }, " +
      "EXISTS { MATCH (:Sightline {key: $key}) }",
    params: { generations, knownOn, key },
  };
}
