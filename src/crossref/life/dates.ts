/** Partial dates and days, as statements bring them and as answers serve them. */
import { MODEL } from "../../domain";
import { DatePoint, type PartialDate } from "../../model";

/** The cells of a date property of a node, as one list. */
export function dateCells(variable: string, type: string, property: string): string {
  const found = MODEL.entity(type).properties.find(({ name }) => name === property);
  if (!found) throw new Error(`${type} has no property ${property}`);
  return `[${found.columns.map((column) => `${variable}.${column}`).join(", ")}]`;
}

/** What `dateCells` brought; null where nothing is stated. */
export const readDate = (cells: unknown): PartialDate | null =>
  cells === null || cells === undefined
    ? null
    : (DatePoint.read!(cells as readonly unknown[]) as PartialDate | null);

/** A day of which nothing is printed, such as that on which a document was public. */
export const dayDate = (day: string): PartialDate => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: "DAY",
  approximate: false,
  printed: null,
});

/** A span of days; null where neither side is known. A whole month is written as one. */
export function spanDate(earliest: string | null, latest: string | null): PartialDate | null {
  if (earliest === null && latest === null) return null;
  if (earliest === latest) return dayDate(earliest!);
  const month = earliest?.slice(0, 7);
  if (earliest?.endsWith("-01") && latest && month === latest.slice(0, 7) && dayAfter(latest).endsWith("-01"))
    return { ...dayDate(month!), earliest, latest, precision: "MONTH" };
  const edtf = `${earliest ?? ".."}/${latest ?? ".."}`;
  return { ...dayDate(edtf), earliest, latest, precision: "INTERVAL" };
}

/** The day by which it was over; where that is open, the day on which it began. */
export const lastDay = (date: PartialDate | null): string | null => date && (date.latest ?? date.earliest);

const DAY_MS = 86_400_000;

/** Days from one to the other; null where either is not known. */
export const daysFrom = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
