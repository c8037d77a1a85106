import { Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Organization } from "../organization";
import { Person } from "../person";
import { AgendaItem } from "./agenda-item";

const InterestKind = enumOf("InterestKind", "What kind of interest was declared.", {
  FORMER_EMPLOYMENT: "Earlier employment.",
  PENSION: "A pension.",
  PROPERTY: "Property.",
  OFFICE: "Another office or membership.",
  OTHER: "Something else.",
});

@Entity("An interest that somebody declared at a meeting.", {
  implements: () => [Fact],
  caption: ["gist"],
  joins: ["declaredBy", "organization"],
  time: { via: "item" },
})
export class DeclaredInterest {
  @Property(Gist, "What was declared.", { required: true })
  gist!: string;
  @Property(InterestKind, "What kind of interest it is.")
  kind?: string;
  @Relation(
    () => Person,
    { edge: "DECLARED_BY", inverse: "declaredInterests", one: true, required: true },
    "Who declared it.",
    "Interests the person declared.",
  )
  declaredBy!: Person;
  @Relation(
    () => Organization,
    { edge: "INTEREST_IN", inverse: "interestsDeclared", one: true, structural: true },
    "The organization it concerns; null where the document does not name it.",
    "Interests declared in it.",
  )
  organization?: Organization;
  @Relation(
    () => AgendaItem,
    { edge: "DECLARED_UNDER", inverse: "declaredInterests", one: true, required: true, structural: true },
    "The item under which it was declared.",
    "Interests declared under it.",
  )
  item!: AgendaItem;
}
