import { DatePoint, Entity, enumOf, Fact, Gist, Property, Relation, unionOf } from "../../model";
import { InspectionFinding } from "../inspection";
import { Meeting } from "../meeting";
import { Party } from "../party";
import { Document } from "../record";
import { Recommendation } from "./recommendation";

const Disposition = enumOf("ResponseDisposition", "How a recommendation was responded to.", {
  ACCEPTED: "Accepted.",
  ACCEPTED_IN_PART: "Accepted in part.",
  REJECTED: "Rejected.",
  UNDER_CONSIDERATION: "Being considered.",
  IN_PROGRESS: "Being carried out.",
  CLAIMED_COMPLETE: "Said by its addressee to be done.",
});
const Advice = unionOf(
  "Advice",
  "What a response can be to: a recommendation, or the findings of an inspection that ask for something.",
  () => [Recommendation, InspectionFinding],
);

@Entity("What somebody said on recommendations or findings put to them.", {
  implements: () => [Fact],
  caption: ["gist"],
  time: { event: "givenOn" },
})
export class RecommendationResponse {
  @Property(Disposition, "How they responded.", { required: true })
  disposition!: string;
  @Property(Gist, "What they said.", { required: true })
  gist!: string;
  @Property(DatePoint, "When the response was given.")
  givenOn?: unknown;
  @Relation(
    () => Advice,
    { edge: "RESPONDS_TO", inverse: "responses", required: true, structural: true },
    "To what they respond.",
    "What was said on it by those it is put to.",
  )
  respondsTo!: (Recommendation | InspectionFinding)[];
  @Relation(
    () => Party,
    { edge: "RESPONSE_BY", inverse: "responsesToRecommendations", structural: true },
    "Who responds.",
    "Its responses to recommendations.",
  )
  respondent?: Party[];
  @Relation(
    () => Meeting,
    { edge: "GIVEN_AT", inverse: "recommendationResponses", one: true, structural: true },
    "The meeting at which it was given.",
    "Responses to recommendations given at it.",
  )
  at?: Meeting;
  @Relation(
    () => Document,
    { edge: "GIVEN_IN", inverse: "recommendationResponses", one: true, structural: true, weight: 5 },
    "The document in which it was given.",
    "Responses to recommendations given in it.",
  )
  document?: Document;
}
