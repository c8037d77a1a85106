import { parsePartialDate, type PartialDate, type PropertyModel, type Quantity } from "../../src/model";
import type { Random } from "./random";

const WORDS =
  "review budget rural training custody response vehicles data survey plan victims roads station report estate".split(
    " ",
  );
const dates = new Map<string, PartialDate>();

/** A value of the property's kind in its normal form, with everything that the kind allows turning up at times. */
export function valueFor({ name, kind }: PropertyModel, place: number, random: Random): unknown {
  const { shape } = kind;
  if (typeof shape === "object") {
    if ("enum" in shape) return random.pick(Object.keys(shape.enum.values));
    return shape.object === "PartialDate" ? date(random) : quantity(random);
  }
  if (kind.list) return [...new Set([random.pick(WORDS), random.pick(WORDS)])];
  switch (shape) {
    case "Int":
      return random.int(kind.name === "Count" ? 0 : 1, 12);
    case "Float":
      return random.int(0, 1000) / 8;
    case "Boolean":
      return random.chance(0.5);
    case "LocalTime":
      return `${String(random.int(8, 19)).padStart(2, "0")}:${random.pick(["00", "15", "30", "45"])}`;
    case "URL":
      return `https://www.example.org/${random.pick(WORDS)}/${place}`;
    case "LocalDate":
      return day(random);
    case "String":
      return text(name, kind.claim, place, random);
  }
}

function text(name: string, claim: string, place: number, random: Random): string {
  // Names repeat, as they do in documents.
  const number = random.chance(0.1) ? random.int(1, Math.min(place, 9)) : place;
  if (name === "number" || name === "label")
    return `${random.int(1, 20)}${random.pick(["", "", ".", "a", " (b)"])}`;
  const words = Array.from({ length: claim === "OWN_WORDS" ? random.int(3, 9) : 1 }, () =>
    random.pick(WORDS),
  );
  return `${words.join(" ").replace(/^./, (first) => first.toUpperCase())} ${number}`;
}

/** From 2014 to 2021, in every notation. */
export function date(random: Random): PartialDate {
  const year = random.int(2014, 2021);
  const month = String(random.int(1, 12)).padStart(2, "0");
  const roll = random.next();
  const notation =
    roll < 0.62
      ? day(random)
      : roll < 0.74
        ? `${year}-${month}`
        : roll < 0.79
          ? `${year}`
          : roll < 0.82
            ? `${random.pick(["spring", "summer", "autumn", "winter"])} ${year}`
            : roll < 0.85
              ? `Q${random.int(1, 4)} ${year}`
              : roll < 0.89
                ? `FY${year}/${String((year + 1) % 100).padStart(2, "0")}`
                : roll < 0.93
                  ? `${year}-${month}/${year + random.int(1, 4)}-${month}`
                  : roll < 0.95
                    ? `../${year}-${month}`
                    : roll < 0.97
                      ? `${year}-${month}/..`
                      : `${year}-${month}~`;
  let found = dates.get(notation);
  if (!found) dates.set(notation, (found = parsePartialDate(notation)));
  return random.chance(0.1) ? { ...found, printed: `as printed, ${notation}` } : found;
}

const day = (random: Random): string =>
  `${random.int(2014, 2021)}-${String(random.int(1, 12)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;

function quantity(random: Random): Quantity {
  const value = random.int(1, 900);
  const qualifier = random.pick(["EXACT", "ABOUT", "OVER", "BETWEEN"] as const);
  const upper = qualifier === "BETWEEN" ? value + random.int(1, 50) : null;
  const of = random.chance(0.2) ? value + random.int(0, 50) : null;
  return { value, upper, of, unit: random.pick(["percent", "GBP", "incidents"]), qualifier, printed: null };
}
