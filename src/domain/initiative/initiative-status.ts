import { DatePoint, Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Initiative } from "./initiative";

const InitiativeState = enumOf("InitiativeState", "How far an initiative is said to be.", {
  PROPOSED: "Suggested or planned.",
  BEING_SET_UP: "Being procured, recruited for or built.",
  RUNNING: "At work.",
  SUSPENDED: "Interrupted.",
  ENDED: "Over.",
  EVALUATED: "Its effect has been assessed.",
});

@Entity("How an initiative was said to stand on a day.", {
  plural: "initiativeStatuses",
  implements: () => [Fact],
  caption: ["gist", "state"],
  order: ["asOf"],
  time: { event: "asOf" },
})
export class InitiativeStatus {
  @Property(InitiativeState, "How far it was.", { required: true })
  state!: string;
  @Property(DatePoint, "The day for which it is said.", { required: true })
  asOf?: unknown;
  @Property(Gist, "What was said.")
  gist?: string;
  @Relation(
    () => Initiative,
    { edge: "STATUS_OF", inverse: "statuses", one: true, required: true, structural: true },
    "The initiative.",
    "How it was said to stand, day by day.",
  )
  initiative!: Initiative;
}
