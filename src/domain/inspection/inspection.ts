import { DatePoint, Entity, enumOf, Fact, Property, Relation } from "../../model";
import { Named, Party } from "../party";
import { Document } from "../record";

const InspectionKind = enumOf("InspectionKind", "What kind of inspection or review it is.", {
  FORCE: "Inspection of one force.",
  NATIONAL_THEMATIC: "National inspection of a theme.",
  REVISIT: "Return to an earlier inspection.",
  PEER_REVIEW: "Review by another force.",
  STRATEGIC_REVIEW: "Review of strategy or framework.",
  INTERNAL: "Review inside the force.",
  INVESTIGATION: "Investigation of one case.",
  AUDIT: "Audit.",
  DATA_INTEGRITY: "Inspection of how data are recorded.",
});

@Entity("An inspection, review or investigation, with its report.", {
  implements: () => [Named, Fact],
  caption: ["name"],
  order: ["name"],
})
export class Inspection {
  @Property(InspectionKind, "What kind it is.")
  kind?: string;
  @Property(DatePoint, "The year or period that it is of.")
  period?: unknown;
  @Property(DatePoint, "When its report came out.")
  publishedOn?: unknown;
  @Relation(
    () => Party,
    { edge: "INSPECTED_BY", inverse: "inspectionsMade" },
    "Who inspects.",
    "Inspections it makes.",
  )
  inspector?: Party[];
  @Relation(
    () => Party,
    { edge: "INSPECTION_OF", inverse: "inspections", structural: true },
    "Who is inspected.",
    "Inspections of it.",
  )
  inspected?: Party[];
  @Relation(
    () => Document,
    { edge: "REPORTED_IN", inverse: "reportsOn", structural: true, weight: 5 },
    "Its report.",
    "Inspections on which it reports.",
  )
  report?: Document[];
  @Relation(
    () => Inspection,
    { edge: "FOLLOWS", inverse: "followedBy", one: true, structural: true },
    "The earlier inspection that it returns to.",
    "Inspections that return to it.",
  )
  follows?: Inspection;
}
