import { Entity, enumOf, Fact, Gist, Position, Property, Relation } from "../../model";
import { Party } from "../party";
import { AgendaItem } from "./agenda-item";

const DecisionKind = enumOf("DecisionKind", "What a body or office decided.", {
  AGREED: "Agreed to something.",
  APPROVED: "Approved something put before it.",
  NOTED: "Took note.",
  CONFIRMED_MINUTES: "Confirmed the record of an earlier meeting.",
  CO_OPTED: "Co-opted members.",
  DISCHARGED: "Was satisfied that a matter is closed.",
  RECOMMENDED: "Recommended something.",
});

@Entity("What a body or an office decided at a meeting.", {
  implements: () => [Fact],
  caption: ["gist"],
  order: ["position"],
  time: { via: "item" },
  promise: true,
  iri: "http://www.w3.org/ns/opengov#Motion",
})
export class Decision {
  @Property(Gist, "What was decided.", { required: true })
  gist!: string;
  @Property(DecisionKind, "What was done.", { required: true })
  kind!: string;
  @Property(Position, "Place among the decisions of the meeting, counted from 1.", { required: true })
  position!: number;
  @Property(Gist, "What the decision is bound to, or leaves open.")
  proviso?: string;
  @Relation(
    () => AgendaItem,
    { edge: "DECIDED_UNDER", inverse: "decisions", one: true, required: true, structural: true },
    "The item under which it was taken.",
    "Decisions taken under it.",
  )
  item!: AgendaItem;
  @Relation(
    () => Party,
    { edge: "TAKEN_BY", inverse: "decisionsTaken", one: true },
    "Who decided.",
    "Decisions it took.",
  )
  takenBy?: Party;
  @Relation(
    () => Fact,
    { edge: "CONCERNS", inverse: "decisionsAbout", structural: true },
    "What it is about: a document, a membership, an action.",
    "Decisions about it.",
  )
  concerns?: Fact[];
}
