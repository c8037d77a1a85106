import { MODEL } from "../../domain";
import { SightlineError } from "../../errors";

/**
 * Names of types, as an argument gives them: types themselves, or interfaces for all types under them. null: all.
 *
 * @throws SightlineError BAD_FILTER naming what is no type.
 */
export function typesNamed(given: unknown): string[] | null {
  if (given === null || given === undefined) return null;
  return (given as string[]).flatMap((name) => {
    const entity = MODEL.entities.find((each) => each.name === name);
    if (entity) return [name];
    const shared = MODEL.interfaces.find((each) => each.name === name);
    if (shared) return shared.entities.map((each) => each.name);
    throw new SightlineError(
      "BAD_FILTER",
      `"${name.slice(0, 60)}" is no type`,
      "Types are named as in the schema: Person, Board, Commitment, Party.",
    );
  });
}
