import { Count, Entity, Node, Property, Relation } from "../../../src/model";
import { Kettle } from "./kettle";

@Entity("What closes a kettle.", { implements: () => [Node], order: ["holes"] })
export class Lid {
  @Property(Count, "How many holes it has.") holes?: number;
  @Relation(
    () => Kettle,
    { edge: "CLOSES", inverse: "lids", one: true, required: true },
    "What it closes.",
    "Its lids.",
  )
  kettle!: Kettle;
}
