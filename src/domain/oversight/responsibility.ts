import { Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Area } from "../organization";
import { Party } from "../party";

const ResponsibilityFunction = enumOf("ResponsibilityFunction", "What somebody is said to do for a matter.", {
  LEADS: "Leads on it.",
  HOLDS_PORTFOLIO: "Holds the portfolio for it.",
  COORDINATES: "Coordinates it.",
  GOVERNS: "Governs it or sets its direction.",
  SCRUTINISES: "Scrutinises it.",
  ENSURES_COMPLIANCE: "Sees to it that rules are kept.",
  LINKS: "Links others over it.",
  INSPECTS: "Inspects it.",
  FUNDS: "Pays for it.",
  TASKS: "Gives others tasks in it.",
  MAINTAINS: "Keeps it up to date.",
  DELIVERS: "Carries it out.",
});

@Entity("A party is said to be responsible for a matter, in one function.", {
  plural: "responsibilities",
  implements: () => [Fact],
  caption: ["function", "gist"],
  joins: ["party", "matter"],
})
export class Responsibility {
  @Property(ResponsibilityFunction, "What it does.", { required: true })
  function!: string;
  @Property(Gist, "For what exactly, where more is said.")
  gist?: string;
  @Relation(
    () => Party,
    { edge: "RESPONSIBLE", inverse: "responsibilities", one: true, required: true },
    "Who is responsible.",
    "What it is said to be responsible for.",
  )
  party!: Party;
  @Relation(
    () => Fact,
    { edge: "RESPONSIBLE_FOR", inverse: "responsibles", inversePlain: true, structural: true },
    "For what: a topic, body, strategy, rule, commitment, initiative.",
    "Who is said to be responsible for it.",
  )
  matter?: Fact[];
  @Relation(
    () => Party,
    { edge: "RESPONSIBLE_TOWARDS", inverse: "responsibilitiesTowards", structural: true },
    "Between whom or towards whom, such as those that it links.",
    "Responsibilities that others have towards it.",
  )
  towards?: Party[];
  @Relation(
    () => Area,
    { edge: "RESPONSIBLE_IN", inverse: "responsibilities", structural: true, weight: 5 },
    "Areas for which it holds.",
    "Responsibilities that hold in the area.",
  )
  areas?: Area[];
}
