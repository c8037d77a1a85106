import { Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Objective } from "../strategy";
import { Commitment } from "./commitment";

const Closeness = enumOf("RestatementCloseness", "How close a commitment's wording is to the objective's.", {
  VERBATIM: "The same words.",
  NEAR: "Slightly reworded.",
  PARTIAL: "A part of it, or merged with something else.",
});

@Entity("An objective of a strategy stands again as a line of a delivery plan.", {
  implements: () => [Fact],
  caption: ["closeness"],
  joins: ["objective", "commitment"],
})
export class Restatement {
  @Property(Closeness, "How close the wording is.", { required: true })
  closeness!: string;
  @Property(Gist, "What differs.")
  difference?: string;
  @Relation(
    () => Objective,
    { edge: "RESTATES", inverse: "restatements", one: true, required: true, structural: true },
    "The objective.",
    "Lines of plans in which it stands again.",
  )
  objective!: Objective;
  @Relation(
    () => Commitment,
    { edge: "RESTATED_AS", inverse: "restates", one: true, required: true, structural: true },
    "The line of the plan.",
    "Objectives that stand again in it.",
  )
  commitment!: Commitment;
}
