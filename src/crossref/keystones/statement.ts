import { MODEL } from "../../domain";
import { all, TextScope, visible } from "../../graph/read";
import type { Statement } from "../../graph/statement";
import type { Ask } from "../question";
import { daysOf, generationsOf } from "../shared/ask";
import { constant, paramsOf } from "../shared/terms";

const COMMITMENT = MODEL.entity("Commitment");
const ACTIVITY = MODEL.entity("Activity");

/** Rows of a commitment and the ids of its activities: its lines of sight begin at it and at each of them. */
export function beginningsStatement(ask: Ask, planKey: string | null): Statement {
  const scope = new TextScope();
  const days = daysOf({ ...ask, asOf: null });
  const conditions = all(
    `c.generation IN ${scope.param(constant(generationsOf(ask)))}`,
    visible(scope, "c", [COMMITMENT], days, false),
    planKey && `EXISTS { MATCH (c)-[:COMMITMENT_OF]->(:Sightline {key: ${scope.param(constant(planKey))}}) }`,
  );
  const activity = visible(scope, "a", [ACTIVITY], days, false);
  return {
    name: "keystones: beginnings",
    text:
      `MATCH (c:Commitment) WHERE ${conditions} ` +
      `RETURN c.id, COLLECT { MATCH (c)<-[:ACTIVITY_OF]-(a)${activity ? ` WHERE ${activity}` : ""} RETURN a.id ORDER BY a.id } ORDER BY c.id`,
    params: paramsOf(scope),
  };
}
