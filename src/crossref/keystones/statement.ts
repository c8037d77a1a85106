import { MODEL } from "../../domain";
import { all, TextScope, visible } from "../../graph/read";
import type { Statement } from "../../graph/statement";
import type { Ask } from "../question";
import { daysOf, generationsOf } from "../shared/ask";
import { constant, paramsOf } from "../shared/terms";

const COMMITMENT = MODEL.entity("Commitment");

/** Rows of a commitment and where its lines of sight begin: its own id and those of its activities. */
export function beginningsStatement(ask: Ask, planKey: string | null): Statement {
  const scope = new TextScope();
  const days = daysOf({ ...ask, asOf: null });
  const conditions = all(
    `c.generation IN ${scope.param(constant(generationsOf(ask)))}`,
    visible(scope, "c", [COMMITMENT], days, false),
    planKey && `EXISTS { MATCH (c)-[:COMMITMENT_OF]->(:Sightline {key: ${scope.param(constant(planKey))}}) }`,
  );
  return {
    name: "keystones: beginnings",
    text:
      `MATCH (c:Commitment) WHERE ${conditions} ` +
      "RETURN c.id, [c.key] + COLLECT { MATCH (c)<-[:ACTIVITY_OF]-(a) RETURN a.key ORDER BY a.key }, " +
      "[c.id] + COLLECT { MATCH (c)<-[:ACTIVITY_OF]-(a) RETURN a.id ORDER BY a.key } ORDER BY c.id",
    params: paramsOf(scope),
  };
}
