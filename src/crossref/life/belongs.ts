/** What belongs to a thing: a body's actions, a plan's lines, what somebody owns, promised or holds. */
import { MODEL } from "../../domain";
import { SightlineError } from "../../errors";
import type { EntityModel, LinkModel } from "../../model";
import { RESTS_ON } from "../shared/documents";

const edgesOf = (links: readonly LinkModel[]): string =>
  [...new Set(links.map(({ edge }) => edge))].sort().join("|");
const forward = ({ links }: EntityModel): LinkModel[] => links.filter((link) => link.forward);

/** Of what a thing is a part, up to the organization whose body or office it is. */
const PART_OF = edgesOf(
  MODEL.entities
    .filter(({ derived }) => !derived)
    .flatMap(forward)
    .filter(({ one, required, target }) => one && (required || target.name === "Organization")),
);

/**
 * Condition that a thing of one of the types is the one with the key `$of`, names it, or names a part of it. Mere
 * surroundings, such as the document it stands in, do not count.
 */
export function belongs(variable: string, types: readonly EntityModel[]): string {
  const names = types.flatMap(forward).filter(({ relation }) => (relation.weight ?? 1) < 5);
  return (
    `(${variable}.key = $of OR EXISTS { MATCH (${variable})-[:${edgesOf(names)}]->()` +
    `-[:${PART_OF}*0..3]->(:Sightline {key: $of}) })`
  );
}

/** Condition that a thing is the one with the key `$of`, or a part of it. */
export const isPart = (variable: string): string =>
  `EXISTS { MATCH (${variable})-[:${PART_OF}*0..3]->(:Sightline {key: $of}) }`;

/** Condition that a thing rests on a passage of the document with the key `$of`, or of one that sets out the strategy with it. */
export const isPrintedIn = (variable: string): string =>
  `EXISTS { MATCH (${variable})${RESTS_ON} ` +
  "WHERE d.key = $of OR EXISTS { (d)<-[:SET_OUT_IN]-(:Sightline {key: $of}) } }";

/**
 * @param there Whether a thing with the id was found.
 * @throws SightlineError BAD_ID where there is none.
 */
export function mustBeThere(id: string, there: boolean): void {
  if (there) return;
  throw new SightlineError(
    "BAD_ID",
    `There is no ${id.slice(0, 120)}`,
    "Look its id up in the list of its type, or search for it.",
  );
}
