/** Times of day of a text: 10:30, 11.00 am, 9am, 19.00 hrs, noon. */
import { remembered } from "./remembered";

export interface TimeMark {
  /** Minutes since midnight; several where "am" or "pm" is left open. */
  readonly minutes: readonly number[];
  /** Span in the normalized text. */
  readonly start: number;
  readonly end: number;
}

const TIME =
  /(?<![\d.:/£])(?:(\d{1,2})[.:](\d{2})(?:\s*(am|pm|a\.m\.?|p\.m\.?|hrs|hours)(?!\p{L}))?|(\d{1,2})\s*(am|pm|a\.m\.?|p\.m\.?)(?!\p{L})|\b(noon|midday|midnight)\b)(?![\d%]|\.\d)/giu;

export const timesOf = remembered((text): TimeMark[] =>
  [...text.matchAll(TIME)].flatMap((match): TimeMark[] => {
    const [whole, hour, minute, suffix, bareHour, bareSuffix, word] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (word) return [{ minutes: [word.toLowerCase() === "midnight" ? 0 : 720], ...span }];
    const [hours, minutes] = [Number(hour ?? bareHour), Number(minute ?? 0)];
    if (hours > 23 || minutes > 59) return [];
    const half = (suffix ?? bareSuffix ?? "").replaceAll(".", "").toLowerCase();
    const base = half === "pm" || half === "am" ? (hours % 12) + (half === "pm" ? 12 : 0) : hours;
    return [{ minutes: [base * 60 + minutes], ...span }];
  }),
);
