import { DatePoint, Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Holding } from "./holding";

const Bound = enumOf("SightingBound", "What a sighting says about the span of a holding.", {
  SEEN: "It held on that day.",
  START: "It began on that day.",
  END: "It ended on that day.",
});

@Entity(
  "A day on which a document shows somebody in an office or a seat, other than by attendance: a roster, minutes taken, " +
    "a statement that a term began or ended.",
  { implements: () => [Fact], caption: ["seenOn"], order: ["seenOn"], time: { event: "seenOn" } },
)
export class Sighting {
  @Property(DatePoint, "The day it is shown for: of the matter, not of the document where they differ.", {
    required: true,
  })
  seenOn?: unknown;
  @Property(Bound, "What it says about the span; null means that it merely held that day.")
  bound?: string;
  @Property(Gist, "How the document shows it.")
  gist?: string;
  @Relation(
    () => Holding,
    { edge: "SHOWS", inverse: "sightings", structural: true, weight: 5 },
    "The offices or seats it shows to be held.",
    "Days on which documents other than attendance lists show it.",
  )
  shows?: Holding[];
}
