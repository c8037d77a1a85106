import type { ThingRecord } from "../../types";
import { shortId } from "../dataset-index";

/** Whether a unit states something, by its form: five words or more, closed like a sentence. */
export const isSentence = (text: string): boolean =>
  /[.?!]["')\]]*$/.test(text) && text.split(/\s+/).length >= 5;

/** The first words of a unit, too few to make a copy of it. */
export function beginning(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(" ")} …`;
}

/** Things as messages list them: three by name, the others by number. */
export function called(things: ReadonlySet<ThingRecord>): string {
  const ids = [...things].map(shortId);
  return ids.length <= 3 ? ids.join(", ") : `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more`;
}
