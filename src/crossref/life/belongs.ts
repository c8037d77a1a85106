/** What belongs to a thing: a body's actions, a plan's lines, what somebody owns, promised or holds. */
import { MODEL } from "../../domain";
import { SightlineError } from "../../errors";
import type { LinkModel } from "../../model";

const forward: readonly LinkModel[] = MODEL.entities
  .filter(({ derived }) => !derived)
  .flatMap(({ links }) => links.filter((link) => link.forward));
const edgesOf = (links: readonly LinkModel[]): string =>
  [...new Set(links.map(({ edge }) => edge))].sort().join("|");

/** The first step: whatever it names itself, mere surroundings left out. */
const NAMES = edgesOf(forward.filter(({ relation }) => (relation.weight ?? 1) < 5));
/** Further steps: what that is a part of, up to the organization whose body or office it is. */
const PART_OF = edgesOf(
  forward.filter(({ one, required, target }) => one && (required || target.name === "Organization")),
);

/** Condition that a thing is the one with the key `$of`, names it, or names a part of it. */
export const belongs = (variable: string): string =>
  `(${variable}.key = $of OR EXISTS { MATCH (${variable})-[:${NAMES}]->()-[:${PART_OF}*0..3]->(:Sightline {key: $of}) })`;

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
