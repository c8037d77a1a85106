/** What the statements of questions have in common. */
import { SightlineError } from "../../errors";
import type { Days } from "../../graph/read";
import { MODEL } from "../../domain";
import { splitId, type EntityModel } from "../../model";
import type { Ask } from "../question";
import { constant } from "./terms";

/** The days of a question, in the form in which conditions take them; the standings are the API's default. */
export const daysOf = ({ asOf, knownOn }: Pick<Ask, "asOf" | "knownOn">): Days => ({
  asOf: asOf === null ? null : constant(asOf),
  standings: constant(["CERTAIN", "BETWEEN_SIGHTINGS"]),
  knownOn: knownOn === null ? null : constant(knownOn),
});

/** The generations that a question reads. */
export const generationsOf = ({ pins }: Pick<Ask, "pins">): string[] =>
  pins.map(({ generation }) => generation);

/**
 * The stored key of a thing that a question is about, and its type.
 *
 * @throws SightlineError BAD_ID where the text is no id, names no type, or its dataset is not among those asked.
 */
export function keyOf(id: string, { pins }: Pick<Ask, "pins">): { key: string; entity: EntityModel } {
  const parts = splitId(id);
  const entity = parts && MODEL.bySlug(parts.type);
  const pin = parts && pins.find(({ dataset }) => dataset === parts.dataset);
  if (!parts || !entity)
    throw new SightlineError(
      "BAD_ID",
      `"${id.slice(0, 120)}" is not an id`,
      "Ids have the form dataset/type/slug, such as west-mercia/person/john-campion.",
    );
  if (!pin)
    throw new SightlineError(
      "BAD_ID",
      `"${id.slice(0, 120)}" is of the dataset ${parts.dataset}, which is not among those asked`,
      `Asked are: ${pins.map(({ dataset }) => dataset).join(", ")}.`,
    );
  return { key: `${pin.generation}|${id}`, entity };
}

/**
 * A number that an argument may give, within its bounds.
 *
 * @throws SightlineError BAD_PAGE
 */
export function bounded(name: string, value: unknown, standard: number, most: number): number {
  const given = (value as number | null | undefined) ?? standard;
  const least = Math.min(1, standard);
  if (given >= least && given <= most) return given;
  throw new SightlineError(
    "BAD_PAGE",
    `${name} is ${given}, and has to lie between ${least} and ${most}`,
    `Leave it out for ${standard}.`,
  );
}
