import { DatePoint, Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Named, Overseen, Party } from "../party";
import { Document } from "../record";

const StrategyKind = enumOf("StrategyKind", "What kind of plan a strategy is.", {
  STRATEGY: "Strategy.",
  PLAN: "Plan.",
  DELIVERY_PLAN: "Plan of how another is carried out.",
  CHARTER: "Charter or concordat.",
  REQUIREMENT: "Requirement set from above, such as one that forces have to meet.",
  ACTION_PLAN: "Plan of measures.",
  FRAMEWORK: "Framework.",
  ASSESSMENT: "Strategic assessment.",
});
const StrategyLevel = enumOf("StrategyLevel", "At which level a strategy is made.", {
  NATIONAL: "National.",
  REGIONAL: "Regional.",
  ALLIANCE: "An alliance of forces.",
  FORCE_AREA: "A force area.",
  LOCAL: "A part of a force area.",
});

@Entity("A strategy, plan, charter, concordat or framework.", {
  plural: "strategies",
  implements: () => [Named, Fact, Overseen],
  caption: ["name"],
  order: ["name"],
})
export class Strategy {
  @Property(StrategyKind, "What kind it is.")
  kind?: string;
  @Property(StrategyLevel, "At which level it is made.")
  level?: string;
  @Property(DatePoint, "The years for which it is made.")
  period?: unknown;
  @Property(Gist, "What it is for.")
  purpose?: string;
  @Relation(
    () => Party,
    { edge: "STRATEGY_OF", inverse: "strategies", structural: true },
    "Whose strategy it is.",
    "Its strategies.",
  )
  owner?: Party[];
  @Relation(
    () => Strategy,
    { edge: "IMPLEMENTS", inverse: "implementedBy", structural: true },
    "Strategies it carries out.",
    "Strategies and plans that carry it out.",
  )
  implements?: Strategy[];
  @Relation(
    () => Document,
    { edge: "SET_OUT_IN", inverse: "setsOut", structural: true, weight: 5 },
    "Documents that set it out, drafts included.",
    "Strategies it sets out.",
  )
  setOutIn?: Document[];
  @Relation(
    () => Strategy,
    { edge: "READ_ALONGSIDE", inverse: "namedAlongside", structural: true },
    "Strategies beside which it is to be read, named as examples or in full.",
    "Strategies that are to be read beside it.",
  )
  readAlongside?: Strategy[];
  @Relation(
    () => Strategy,
    { edge: "SUCCEEDS", inverse: "succeededBy", structural: true },
    "Strategies that it replaces.",
    "Strategies that replace it.",
  )
  succeeds?: Strategy[];
}
