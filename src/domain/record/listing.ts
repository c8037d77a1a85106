import { Count, Entity, enumOf, Fact, Flag, Label, Position, Property, Relation } from "../../model";
import { Document } from "./document";

const ListingKind = enumOf("ListingKind", "What a printed list is.", {
  ROSTER: "List of members.",
  ATTENDANCE: "List of those present or excused.",
  AGENDA: "List of items.",
  ACTIONS: "List of actions.",
  QUESTIONS: "List of questions.",
  PAPERS: "List of papers.",
  GLOSSARY: "Glossary.",
  TABLE: "Table of figures.",
  PLAN: "Plan or schedule.",
  RECOMMENDATIONS: "List of recommendations.",
  CITATIONS: "Notes or list of the texts that are cited.",
  OTHER: "Another list.",
});

@Entity("A printed list. Only one that is complete lets an answer say never or only.", {
  implements: () => [Fact],
  caption: ["title"],
})
export class Listing {
  @Property(Label, "Heading of the list as printed.", { title: true })
  title?: string;
  @Property(ListingKind, "What it lists.", { required: true })
  kind!: string;
  @Property(Flag, "true: every row of the list has an entry here.", { required: true })
  complete!: boolean;
  @Property(Count, "Number of rows that the source states; null where it states none.")
  statedCount?: number;
  @Relation(
    () => Document,
    { edge: "LISTED_IN", inverse: "listings", one: true, required: true, structural: true, weight: 5 },
    "The document in which it is printed.",
    "Lists printed in it.",
  )
  document!: Document;
}

@Entity("A row of a printed list.", {
  plural: "entries",
  implements: () => [Fact],
  caption: ["label"],
  joins: ["listing", "describes"],
  order: ["position"],
})
export class Entry {
  @Property(Position, "Place in the list, counted from 1.", { required: true })
  position!: number;
  @Property(Label, "Text of the row's label as printed; labels repeat and are no ids.")
  label?: string;
  @Property(Label, "Heading under which the row stands, as printed.")
  heading?: string;
  @Property(Label, "When or on what condition the row is included, as printed.")
  inclusion?: string;
  @Relation(
    () => Listing,
    { edge: "ENTRY_OF", inverse: "entries", one: true, required: true, structural: true, weight: 5 },
    "The list.",
    "Its rows in order.",
  )
  listing!: Listing;
  @Relation(
    () => Fact,
    { edge: "DESCRIBES", inverse: "listedAs", inversePlain: true, structural: true },
    "What the row describes.",
    "Rows of printed lists that describe it.",
  )
  describes?: Fact[];
}
