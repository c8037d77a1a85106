import { DatePoint, Entity, Fact, Label, Position, Property, Relation } from "../../model";
import { AgendaItem, Meeting } from "../meeting";
import { Intent, Overseen, Party } from "../party";
import { Person } from "../person";

@Entity("Something a meeting told somebody to do.", {
  implements: () => [Intent, Overseen, Fact],
  caption: ["gist"],
  order: ["position"],
  promise: true,
  time: { via: "raisedAt" },
})
export class Action {
  @Property(Label, "Number as printed; null where none is printed.")
  number?: string;
  @Property(Position, "Place among the actions of the meeting that raised it, counted from 1.")
  position?: number;
  @Property(Label, "What stands in the owner column.")
  ownerPrinted?: string;
  @Property(
    DatePoint,
    "Day by which it is due, where one is stated or follows from the meeting at which it is due.",
  )
  dueOn?: unknown;
  @Property(DatePoint, "When it is to be looked at again, where that is stated apart from when it is due.")
  reviewOn?: unknown;
  @Relation(
    () => Meeting,
    { edge: "RAISED_AT", inverse: "actionsRaised", one: true, required: true, structural: true },
    "The meeting that raised it.",
    "Actions it raised.",
  )
  raisedAt!: Meeting;
  @Relation(
    () => AgendaItem,
    { edge: "RAISED_UNDER", inverse: "actionsRaised", one: true, structural: true },
    "The item under which it was raised.",
    "Actions raised under it.",
  )
  raisedUnder?: AgendaItem;
  @Relation(
    () => Meeting,
    { edge: "DUE_AT", inverse: "actionsDue", one: true, structural: true },
    "The meeting at which it is due.",
    "Actions due at it.",
  )
  dueAt?: Meeting;
  @Relation(
    () => Party,
    { edge: "OWNED_BY", inverse: "actionsOwned" },
    "Who is to do it, as the document names the owner.",
    "Actions it is to do.",
  )
  owner?: Party[];
  @Relation(
    () => Person,
    { edge: "FALLS_TO", inverse: "actionsFallingTo" },
    "Who held the owning office that day: an inference from the meeting's attendance.",
    "Actions that fell to the person by an office held that day.",
  )
  fallsTo?: Person[];
  @Relation(
    () => Party,
    { edge: "FOR", inverse: "actionsFor" },
    "For whom it is to be done.",
    "Actions to be done for it.",
  )
  beneficiary?: Party[];
}
