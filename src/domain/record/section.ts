import { Entity, Fact, Label, Position, Property, Relation } from "../../model";
import { Document } from "./document";

@Entity("A chapter, heading or numbered paragraph of a document.", {
  implements: () => [Fact],
  caption: ["heading"],
  order: ["position"],
})
export class Section {
  @Property(Label, "Number or letter as printed; labels repeat and are no ids.")
  label?: string;
  @Property(Label, "Heading as printed.", { title: true })
  heading?: string;
  @Property(Position, "Place in the document, counted from 1.", { required: true })
  position!: number;
  @Relation(
    () => Document,
    { edge: "SECTION_OF", inverse: "sections", one: true, required: true, structural: true, weight: 5 },
    "The document.",
    "Its sections in order.",
  )
  document!: Document;
  @Relation(
    () => Section,
    { edge: "UNDER", inverse: "subsections", one: true, structural: true, weight: 5 },
    "The section it stands under.",
    "Sections under it.",
  )
  parent?: Section;
}
