import { Code, Entity, enumOf, Node, Note, Position, Property, Relation } from "../../model";
import { Document } from "./document";

const ExcerptState = enumOf(
  "ExcerptState",
  "Whether the excerpt could be read when the dataset was loaded.",
  {
    READ: "Read from the document.",
    NOT_AT_HAND: "The document was not at hand, or has no such lines.",
  },
);

@Entity("A span of lines in a document.", {
  implements: () => [Node],
  caption: ["locator"],
  order: ["firstLine"],
  derived: true,
  iri: "http://www.w3.org/ns/oa#SpecificResource",
})
export class Passage {
  @Property(
    Code,
    "Where it stands: lines, and sentences or table cells within a long line, such as L40.3-5.",
    { required: true },
  )
  locator!: string;
  @Property(Position, "First line, counted from 1 in the file.")
  firstLine?: number;
  @Property(Position, "Last line.")
  lastLine?: number;
  @Property(
    Note,
    "The text of the lines; null where the document was not at hand when the dataset was loaded.",
  )
  excerpt?: string;
  @Property(ExcerptState, "Whether the excerpt could be read.", { required: true })
  excerptState!: string;
  @Relation(
    () => Document,
    { edge: "IN", inverse: "passages", one: true, required: true, structural: true, weight: 5 },
    "The document or part in which it stands.",
    "Passages that facts cite, and those that repeat one: `evidence` says which are cited.",
  )
  document!: Document;
}
