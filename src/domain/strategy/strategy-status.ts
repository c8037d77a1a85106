import { DatePoint, Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Strategy } from "./strategy";

const StrategyState = enumOf("StrategyState", "How far a strategy is said to be.", {
  PLANNED: "It is to be made.",
  IN_PREPARATION: "Being written.",
  DRAFT: "Drafted.",
  OUT_FOR_CONSULTATION: "Put to others for comment.",
  CONSULTED: "Consultation is over.",
  PUBLISHED: "Published.",
  IN_FORCE: "In force.",
  UNDER_REVIEW: "Being reviewed.",
  ABSENT: "The document says that there is none.",
  SUPERSEDED: "Replaced by another.",
});

@Entity("How a strategy was said to stand on a day.", {
  plural: "strategyStatuses",
  implements: () => [Fact],
  caption: ["gist", "state"],
  order: ["asOf"],
  time: { event: "asOf" },
})
export class StrategyStatus {
  @Property(StrategyState, "How far it was.", { required: true })
  state!: string;
  @Property(DatePoint, "The day for which it is said.", { required: true })
  asOf?: unknown;
  @Property(Gist, "What was said.")
  gist?: string;
  @Relation(
    () => Strategy,
    { edge: "STATUS_OF", inverse: "statuses", one: true, required: true, structural: true },
    "The strategy.",
    "How it was said to stand, day by day.",
  )
  strategy!: Strategy;
}
