import { Entity, enumOf, Fact, Flag, Gist, Property, Relation } from "../../model";
import { Party } from "../party";
import { Initiative } from "./initiative";

const InvolvementRole = enumOf("InvolvementRole", "What a party does in an initiative.", {
  COMMISSIONER: "Ordered it.",
  FUNDER: "Pays for it, or for a part.",
  OPERATOR: "Runs it.",
  HOST: "Houses it.",
  LEAD: "Leads it.",
  PARTNER: "Works on it with others.",
  SUPPLIER: "Supplies it.",
  OFFERED_BY: "Offers it to others.",
  TAKEN_UP_BY: "Took up the offer.",
  PARTICIPANT: "Takes part.",
  EVALUATOR: "Assesses it.",
  OVERSEER: "Watches over it.",
  PREDECESSOR: "Did before what it does.",
  REFERS_TO_IT: "Sends people to it.",
  RECEIVES_FROM_IT: "Is sent people by it.",
  CROSS_CHECK: "Cases are compared with it.",
  OPPONENT: "Stands against it.",
});

@Entity("A party takes part in an initiative, in one role.", {
  implements: () => [Fact],
  caption: ["party", "initiative"],
  joins: ["initiative", "party"],
})
export class Involvement {
  @Property(InvolvementRole, "In which role.", { required: true })
  role!: string;
  @Property(Gist, "What exactly, where more is said.")
  gist?: string;
  @Property(Flag, "true: one of several examples, others are left open.")
  exampleOnly?: boolean;
  @Relation(
    () => Initiative,
    { edge: "INVOLVED_IN", inverse: "involvements", one: true, required: true, structural: true },
    "The initiative.",
    "Who takes part, and in which role.",
  )
  initiative!: Initiative;
  @Relation(
    () => Party,
    { edge: "INVOLVES", inverse: "involvements", one: true, required: true },
    "Who takes part.",
    "Initiatives it takes part in, and in which role.",
  )
  party!: Party;
}
