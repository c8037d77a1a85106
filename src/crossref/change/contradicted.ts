/** Readings that a later document contradicts, as curators recorded it. */
import type { Row, Statement } from "../../graph/statement";
import { isPart, isPrintedIn } from "../life/belongs";
import { least, publicAfter, publicBy, type Belief } from "./belief";
import { seenBy, type ReadRequest } from "./holdings";

export function contradictionsStatement({ generations, knownOn, of }: ReadRequest, day: string): Statement {
  const seen = seenBy(knownOn);
  const its =
    of === null
      ? "true"
      : `(EXISTS { MATCH (c)-[:TOUCHES]->(f) WHERE ${isPart("f")} } ` +
        `OR EXISTS { MATCH (c)<-[:READING_OF]-(r) WHERE ${isPrintedIn("r")} })`;
  return {
    name: "contradictions",
    text:
      `MATCH (c:Contradiction) WHERE c.generation IN $generations AND ${seen("c")} AND ${its} ` +
      "RETURN c.id, c.property, c.recorded, " +
      "COLLECT { MATCH (c)-[:TOUCHES]->(f) WHERE f.publicFrom <= $day RETURN f.id ORDER BY f.id }, " +
      `COLLECT { MATCH (c)<-[:READING_OF]-(r) WHERE ${seen("r")} RETURN [r.id, r.value, r.publicFrom] ORDER BY r.position, r.id } ` +
      "ORDER BY c.id",
    params: { generations, knownOn, of, day },
  };
}

type Reading = readonly [id: string, value: string, publicFrom: string | null];

export function contradicted(rows: readonly Row[], day: string): Belief[] {
  return rows.flatMap((row): Belief[] => {
    const [id, property, recorded, about, readings] = row as [
      string,
      string | null,
      string | null,
      string[],
      Reading[],
    ];
    const known = readings.filter(([, , publicFrom]) => publicBy(publicFrom, day));
    const other = readings.filter(
      ([, value, publicFrom]) =>
        publicAfter(publicFrom, day) && known.every(([, believed]) => believed !== value),
    );
    const after = least(other, ([, , publicFrom]) => publicFrom!);
    const [before] = known;
    if (!before || !after) return [];
    const [believed, now] = [before[1], recorded ?? after[1]];
    const shown = { before: before[0], after: after[0], by: id, correctedOn: after[2]! };
    return [{ kind: "CONTRADICTED", about, property, believed, now, ...shown }];
  });
}
