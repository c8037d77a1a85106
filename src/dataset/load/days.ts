import type { PartialDate } from "../../model";
import type { ThingRecord } from "../types";
import { locatorsOf, type Source, type Stored } from "./source";

export interface PublicDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Taken from the day of the matter, as no day of publication or issue is known. */
  readonly inferred: boolean;
}

/**
 * The day from which things were public, for `knownOn`.
 *
 * A document was public from the last day that its `publicOn` can mean; where that is not known, from `issuedOn`; where
 * that is not either, from `matterOn`, which is an inference. For each of the three a part's own date goes before that of
 * the document around it: minutes printed in a later pack were public with the pack, not on the day they record.
 * A thing was public from the earliest such day among the documents that it cites.
 */
export class PublicDays {
  private readonly known = new Map<string, PublicDay | null>();

  constructor(private readonly source: Source) {}

  /** null where nothing can be derived. */
  ofThing(thing: ThingRecord): PublicDay | null {
    let first: PublicDay | null = null;
    for (const { locator } of locatorsOf(thing)) {
      const found = this.ofDocument(locator.document);
      if (found && (!first || found.day < first.day || (found.day === first.day && first.inferred)))
        first = found;
    }
    return first;
  }

  /** @param slug of a document; null where it has no date, or is not in the dataset. */
  ofDocument(slug: string): PublicDay | null {
    let day = this.known.get(slug);
    if (day === undefined) this.known.set(slug, (day = this.derive(slug)));
    return day;
  }

  private derive(slug: string): PublicDay | null {
    const around: ThingRecord[] = [];
    let id: string | undefined = `${this.source.dataset}/document/${slug}`;
    while (id !== undefined) {
      const document = this.source.things.get(id);
      if (!document || around.includes(document)) break;
      around.push(document);
      id = document.relations.get("partOf")?.[0];
    }
    for (const name of ["publicOn", "issuedOn", "matterOn"]) {
      for (const { values } of around) {
        const day = (values.get(name) as PartialDate | undefined)?.latest;
        if (day) return { day, inferred: name === "matterOn" };
      }
    }
    return null;
  }
}

/** First and last day that the time of a thing can mean; null where that side is open or unknown. */
export type Moment = Pick<PartialDate, "earliest" | "latest">;

const NO_MOMENT: Moment = { earliest: null, latest: null };

/**
 * When events were, for `asOf`: by their own date, or that of the thing which their type takes its time from.
 * null for types that are no events.
 */
export function momentOf(source: Source, thing: Stored): Moment | null {
  let at: Stored | undefined = thing;
  // Longer than any chain of declarations; a circle of things ends here too.
  for (let hops = 0; at && hops < 16; hops++) {
    const { time } = at.entity;
    if (!time || "span" in time) return hops === 0 ? null : NO_MOMENT;
    if ("event" in time) return (at.values.get(time.event) as PartialDate | undefined) ?? NO_MOMENT;
    at = source.things.get(at.relations.get(time.via)?.[0] ?? "");
  }
  return NO_MOMENT;
}
