import { Entity, Fact, Property, Relation, Note } from "../../model";
import { Named } from "../party";

@Entity("A theme that cuts across documents. Its synonyms and acronyms are in `names`.", {
  implements: () => [Named, Fact],
  caption: ["name"],
  order: ["name"],
  iri: "http://www.w3.org/2004/02/skos/core#Concept",
})
export class Topic {
  @Property(Note, "What belongs to it and what does not.")
  scope?: string;
  @Relation(
    () => Topic,
    { edge: "BROADER", inverse: "narrower", structural: true, weight: 5 },
    "Themes that include it.",
    "Themes that it includes.",
  )
  broader?: Topic[];
  @Relation(
    () => Fact,
    {
      edge: "ABOUT",
      weight: 5,
      inverse: "topics",
      inversePlain: true,
      storedReversed: true,
      structural: true,
    },
    "Things that are about it.",
    "Themes it is about.",
  )
  things?: Fact[];
}
