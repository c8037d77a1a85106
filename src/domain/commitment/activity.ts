import { Entity, enumOf, Fact, Label, Position, Property, Relation } from "../../model";
import { Intent, Overseen } from "../party";
import { Commitment } from "./commitment";

const Freshness = enumOf("Freshness", "Whether a text still fits the date of the document that prints it.", {
  CURRENT: "It speaks of the time of the document.",
  CARRIED_OVER: "It was carried over from an earlier edition.",
  OUTDATED: "It announces as future what lies before the document.",
});

@Entity(
  "An activity printed in support of a commitment: a row or part of a row of the plan. Numbered steps inside one cell " +
    "are part of its text, not activities.",
  {
    plural: "activities",
    implements: () => [Intent, Overseen, Fact],
    caption: { all: ["reference", "gist"] },
    order: ["position"],
    promise: true,
  },
)
export class Activity {
  @Property(Label, "Reference as printed, such as `A4.3`; null where none is printed.")
  reference?: string;
  @Property(Position, "Place among the commitment's activities, counted from 1.", { required: true })
  position!: number;
  @Property(Freshness, "Whether the text still fits; null means current.")
  freshness?: string;
  @Relation(
    () => Commitment,
    { edge: "ACTIVITY_OF", inverse: "activities", one: true, required: true, structural: true },
    "The commitment that it supports.",
    "Activities in its support, in printed order.",
  )
  commitment!: Commitment;
}
