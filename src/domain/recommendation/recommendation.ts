import { Entity, enumOf, Fact, Gist, Label, Position, Property, Relation } from "../../model";
import { Inspection } from "../inspection";
import { AgendaItem } from "../meeting";
import { Intent, Overseen, Party } from "../party";
import { Document } from "../record";
import { Objective, Strategy } from "../strategy";

const Strength = enumOf("RecommendationStrength", "How strongly something is recommended.", {
  SHOULD: "It should be done, or is recommended.",
  SHOULD_CONSIDER: "It should be considered.",
  SHOULD_CONTINUE: "It should go on.",
  INVITED: "Somebody is invited to do it, such as members to consider a report.",
});

@Entity("Advice from a strategy, inspection, review or report to somebody, to do something.", {
  implements: () => [Intent, Overseen, Fact],
  caption: { all: ["number", "gist"] },
  order: ["position"],
  promise: true,
})
export class Recommendation {
  @Property(Label, "Number as printed; unique only within its source; null where none is printed.")
  number?: string;
  @Property(Position, "Place among the recommendations of its source, counted from 1.", { required: true })
  position!: number;
  @Property(Strength, "How strongly it is put.")
  strength?: string;
  @Property(Gist, "What it is meant to bring about, where that is said.")
  purpose?: string;
  @Relation(
    () => Strategy,
    { edge: "RECOMMENDED_IN", inverse: "recommendations", one: true, structural: true },
    "The strategy that makes it, where one does.",
    "Recommendations it makes.",
  )
  strategy?: Strategy;
  @Relation(
    () => Inspection,
    { edge: "RECOMMENDED_BY", inverse: "recommendations", one: true, structural: true },
    "The inspection or review that makes it, where one does.",
    "Recommendations it makes.",
  )
  inspection?: Inspection;
  @Relation(
    () => Document,
    { edge: "RECOMMENDED_IN", inverse: "recommendations", one: true, structural: true, weight: 5 },
    "The report or study that makes it, where it is neither a strategy nor an inspection.",
    "Recommendations it makes.",
  )
  document?: Document;
  @Relation(
    () => AgendaItem,
    { edge: "PUT_UNDER", inverse: "recommendations", one: true, structural: true },
    "The agenda item under which it was put before a meeting.",
    "Recommendations put before the meeting under it.",
  )
  item?: AgendaItem;
  @Relation(
    () => Party,
    { edge: "ISSUED_BY", inverse: "recommendationsIssued", structural: true },
    "Who makes it.",
    "Recommendations it makes.",
  )
  issuer?: Party[];
  @Relation(
    () => Party,
    { edge: "ADDRESSED_TO", inverse: "recommendationsReceived" },
    "Whom it tells to act.",
    "Recommendations that tell it to act.",
  )
  addressee?: Party[];
  @Relation(
    () => Objective,
    { edge: "SERVES", inverse: "recommendations", structural: true },
    "Objectives under which it is printed.",
    "Recommendations printed under it.",
  )
  objective?: Objective[];
  @Relation(
    () => Strategy,
    { edge: "WOULD_CHANGE", inverse: "changesRecommended", structural: true },
    "Strategies it asks to be changed.",
    "Recommendations to change it.",
  )
  wouldChange?: Strategy[];
  @Relation(
    () => Recommendation,
    { edge: "SHARES_SUBJECT_WITH", symmetric: true, structural: true },
    "Recommendations of the same source that concern the same matter.",
  )
  sharesSubjectWith?: Recommendation[];
}
