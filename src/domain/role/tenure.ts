import { Entity, enumOf, Label, Property, Relation } from "../../model";
import { Person } from "../person";
import { Holding } from "./holding";
import { Role } from "./role";

const TenureCapacity = enumOf("TenureCapacity", "In what way an office is held.", {
  PERMANENT: "Held in full.",
  ACTING: "Held by a deputy for the time being.",
  TEMPORARY: "Held for a limited time.",
});
const Holder = enumOf("Holder", "What is known of who fills an office.", {
  NAMED: "The holder is named.",
  UNNAMED: "The office is filled; the document does not say by whom.",
  VACANT: "The document says that nobody fills it.",
});

@Entity("A person in a role, from the first to the last day on which a document shows it.", {
  implements: () => [Holding],
  caption: ["person", "role"],
  joins: ["person", "role"],
  time: { span: { sightings: "SHOWS", successor: "REPLACES" } },
})
export class Tenure {
  @Property(TenureCapacity, "In what way the office is held; null where the document does not say.")
  capacity?: string;
  @Property(Holder, "What is known of the holder; null means named.")
  holder?: string;
  @Property(Label, "Rank printed with the name, apart from the office.")
  rank?: string;
  @Relation(
    () => Person,
    { edge: "HELD_BY", inverse: "tenures", one: true },
    "Who holds the office; null where the holder is not named.",
    "Offices the person is shown to have held.",
  )
  person?: Person;
  @Relation(
    () => Role,
    { edge: "IN_ROLE", inverse: "tenures", one: true, required: true },
    "The office that is held.",
    "Who held the office, and when.",
  )
  role!: Role;
  @Relation(
    () => Tenure,
    { edge: "REPLACES", inverse: "replacedBy", one: true, structural: true },
    "The tenure that this one followed.",
    "Tenures that followed this one.",
  )
  replaces?: Tenure;
}
