import { Entity, enumOf, Fact, Label, Property, Relation } from "../../model";
import { Organization } from "../organization";
import { Board } from "./board";

const SeatKind = enumOf("SeatKind", "By what right a seat is held.", {
  SUBSTANTIVE: "The council's own seat.",
  CO_OPTED_ELECTED: "For a councillor co-opted by the board.",
  CO_OPTED_INDEPENDENT_LAY: "For an independent person co-opted by the board.",
});

@Entity("A place on a board, which exists whoever fills it.", {
  implements: () => [Fact],
  caption: ["label"],
  joins: ["board", "onBehalfOf"],
  order: ["label"],
  iri: "http://www.w3.org/ns/org#Post",
})
export class Seat {
  @Property(Label, "How the place is printed, such as `Substantive Member - Wychavon District Council`.")
  label?: string;
  @Property(SeatKind, "By what right the seat is held.")
  kind?: string;
  @Property(
    Label,
    "Party to which political balance gives the seat; a property of the seat, not of who fills it.",
  )
  politicalBalance?: string;
  @Relation(
    () => Board,
    { edge: "SEAT_ON", inverse: "seats", one: true, required: true, structural: true },
    "The board.",
    "Its seats.",
  )
  board!: Board;
  @Relation(
    () => Organization,
    { edge: "ON_BEHALF_OF", inverse: "seats", one: true },
    "The council that the seat belongs to; null for an independent seat.",
    "Seats that belong to the organization.",
  )
  onBehalfOf?: Organization;
}
