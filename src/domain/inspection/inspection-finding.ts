import { DatePoint, Entity, enumOf, Fact, Gist, Label, Property, QuantityValue, Relation } from "../../model";
import { Party } from "../party";
import { Inspection } from "./inspection";

const FindingKind = enumOf("FindingKind", "What an inspection found or asked for.", {
  GRADING: "A grade.",
  AREA_FOR_IMPROVEMENT: "An area for improvement.",
  RECOMMENDATION: "A recommendation, or a number of them.",
  CAUSE_OF_CONCERN: "A cause of concern.",
  FINDING: "A finding without such a label.",
  STAGE: "How far the inspection or its follow-up is.",
});

const Grade = enumOf("Grade", "Grade given by an inspectorate.", {
  OUTSTANDING: "Outstanding.",
  GOOD: "Good.",
  REQUIRES_IMPROVEMENT: "Requires improvement.",
  INADEQUATE: "Inadequate.",
  NOT_GRADED: "Inspected and not graded.",
});

@Entity("A grade, area for improvement, number of recommendations, finding or stage of an inspection.", {
  implements: () => [Fact],
  caption: { all: ["label", "gist"] },
  time: { event: "asOf" },
})
export class InspectionFinding {
  @Property(FindingKind, "What it is.", { required: true })
  kind!: string;
  @Property(Label, "Label as printed, such as AFI 3.")
  label?: string;
  @Property(Gist, "What was found or asked for.", { required: true })
  gist!: string;
  @Property(Grade, "The grade, where it is one.")
  grade?: string;
  @Property(QuantityValue, "How many, where several are counted together.")
  count?: unknown;
  @Property(DatePoint, "The day for which it is said.")
  asOf?: unknown;
  @Relation(
    () => Inspection,
    { edge: "FOUND_BY", inverse: "findings", one: true, required: true, structural: true },
    "The inspection.",
    "What it found and asked for, and how far its follow-up is.",
  )
  inspection!: Inspection;
  @Relation(
    () => Party,
    { edge: "WATCHED_BY", inverse: "findingsWatched", structural: true },
    "Who watches what becomes of it.",
    "Findings it watches.",
  )
  watchedBy?: Party[];
  @Relation(
    () => Party,
    { edge: "ADDRESSED_TO", inverse: "findingsReceived", structural: true },
    "Whom it tells to act, where it says so.",
    "Findings that tell it to act.",
  )
  addressee?: Party[];
}
