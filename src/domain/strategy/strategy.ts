import { DatePoint, Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Named, Party } from "../party";
import { Document } from "../record";

const StrategyKind = enumOf("StrategyKind", "What kind of plan a strategy is.", {
  STRATEGY: "Strategy.",
  PLAN: "Plan.",
  DELIVERY_PLAN: "Plan of how another is carried out.",
  CHARTER: "Charter or concordat.",
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
  implements: () => [Named, Fact],
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
    { edge: "SET_OUT_IN", inverse: "setsOut", structural: true },
    "Documents that set it out, drafts included.",
    "Strategies it sets out.",
  )
  setOutIn?: Document[];
}
