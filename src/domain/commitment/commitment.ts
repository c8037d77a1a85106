import { Entity, enumOf, Fact, Label, Position, Property, Relation } from "../../model";
import { Intent, Overseen, Party } from "../party";
import { Objective, Strategy } from "../strategy";

const CommitmentSection = enumOf("CommitmentSection", "In whose part of a plan a commitment is printed.", {
  POLICING: "Among what the force is to do.",
  COMMISSIONER: "Among what the commissioner is to do.",
});

@Entity(
  "A line of a delivery plan: what its owner commits to. Promises given in meetings are undertakings, not commitments.",
  {
    implements: () => [Intent, Overseen, Fact],
    caption: { all: ["reference", "gist"] },
    order: ["position"],
    promise: true,
  },
)
export class Commitment {
  @Property(Label, "Reference as printed, such as `A.1`; printed references repeat and slip, and are no ids.")
  reference?: string;
  @Property(Position, "Place among the plan's commitments, counted from 1.", { required: true })
  position!: number;
  @Property(
    CommitmentSection,
    "In whose part of the plan it is printed. A heading is not ownership: see `owner`.",
  )
  section?: string;
  @Relation(
    () => Strategy,
    { edge: "COMMITMENT_OF", inverse: "commitments", one: true, required: true, structural: true },
    "The delivery plan that it is a line of.",
    "Lines of the plan.",
  )
  plan!: Strategy;
  @Relation(
    () => Objective,
    { edge: "SERVES", inverse: "commitments", structural: true },
    "Objectives under which it is printed, or which it says that it serves.",
    "Commitments under the objective.",
  )
  objective?: Objective[];
  @Relation(
    () => Party,
    { edge: "OWNED_BY", inverse: "commitments", structural: true },
    "Who is to fulfil it; several where it is held jointly.",
    "Lines of plans it is to fulfil.",
  )
  owner?: Party[];
  @Relation(
    () => Strategy,
    { edge: "CARRIES_OUT", inverse: "carriedOutBy", structural: true },
    "Strategies and plans that it says it carries out, supports or oversees.",
    "Commitments that carry it out, support or oversee it.",
  )
  carriesOut?: Strategy[];
}
