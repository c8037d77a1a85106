import { Entity, enumOf, Property, Relation } from "../../model";
import { Person } from "../person";
import { Holding } from "../role";
import { Seat } from "./seat";

const BoardOffice = enumOf("BoardOffice", "Office held among the members of a board.", {
  CHAIR: "Chairs the board.",
  VICE_CHAIR: "Stands in for the chair.",
  MEMBER: "Member without such an office.",
});

@Entity("A person in a seat on a board. Standing in at one meeting is an attendance, not a membership.", {
  implements: () => [Holding],
  caption: ["person", "seat"],
  joins: ["person", "seat"],
  time: { span: { sightings: "SHOWS", successor: "REPLACES" } },
})
export class Membership {
  @Property(BoardOffice, "Office held among the members; null where none is printed.")
  office?: string;
  @Relation(
    () => Person,
    { edge: "MEMBER", inverse: "memberships", one: true, required: true },
    "Who fills the seat.",
    "Seats the person is shown to have filled.",
  )
  person!: Person;
  @Relation(
    () => Seat,
    { edge: "FILLS", inverse: "memberships", one: true, required: true, structural: true },
    "The seat that is filled.",
    "Who filled the seat, and when.",
  )
  seat!: Seat;
  @Relation(
    () => Membership,
    { edge: "REPLACES", inverse: "replacedBy", one: true, structural: true },
    "The membership that this one followed in the seat.",
    "Memberships that followed this one in the seat.",
  )
  replaces?: Membership;
}
