import { DatePoint, Entity, enumOf, Fact, Gist, Property, QuantityValue, Relation } from "../../model";
import { Initiative } from "../initiative";
import { Party } from "../party";

const FundingKind = enumOf("FundingKind", "In what form money or means are given.", {
  GRANT: "Grant.",
  FUND: "Money set aside to be drawn on.",
  BUDGET: "Budget or precept.",
  SHARE_OF_COST: "A share of what something costs.",
  POSTS: "Posts or people.",
  EQUIPMENT: "Vehicles, equipment or goods.",
  TRAINING: "Training or licences.",
  OTHER: "Something else.",
});
const FundingState = enumOf("FundingState", "How far a funding is said to be.", {
  OFFERED: "Offered or available.",
  PLANNED: "Planned or proposed.",
  AGREED: "Agreed or approved.",
  GIVEN: "Given or spent.",
});

@Entity("Money, posts or goods given or offered, by whom, to whom, for what.", {
  plural: "fundings",
  implements: () => [Fact],
  caption: ["gist"],
  time: { event: "asOf" },
})
export class Funding {
  @Property(Gist, "What is given for what.", { required: true })
  gist!: string;
  @Property(FundingKind, "In what form.")
  kind?: string;
  @Property(FundingState, "How far it is.")
  state?: string;
  @Property(
    QuantityValue,
    "Amount, with its currency as unit, or number of posts or goods; null where none is stated, which is not zero.",
  )
  amount?: unknown;
  @Property(QuantityValue, "Share of the cost.")
  share?: unknown;
  @Property(DatePoint, "The day for which it is said.")
  asOf?: unknown;
  @Property(DatePoint, "Period that it is for.")
  period?: unknown;
  @Relation(() => Party, { edge: "FUNDED_BY", inverse: "fundingGiven" }, "Who gives.", "What it funds.")
  givenBy?: Party[];
  @Relation(() => Party, { edge: "FUNDS", inverse: "fundingReceived" }, "Who receives.", "What it receives.")
  givenTo?: Party[];
  @Relation(
    () => Initiative,
    { edge: "FUNDS_INITIATIVE", inverse: "funding", one: true },
    "The initiative it is for.",
    "What was given for it.",
  )
  purpose?: Initiative;
  @Relation(
    () => Funding,
    { edge: "EXTENDS", inverse: "extendedBy", one: true, structural: true },
    "The earlier funding that it extends or adds to.",
    "Later fundings that extend or add to it.",
  )
  extends?: Funding;
}
