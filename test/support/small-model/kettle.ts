import { Entity, Label, Node, Property } from "../../../src/model";

@Entity("A vessel for boiling water.", { implements: () => [Node], caption: ["name"], order: ["name"] })
export class Kettle {
  @Property(Label, "What it is called.", { required: true }) name!: string;
  @Property(Label, "Its colour as printed.") colour?: string;
}
