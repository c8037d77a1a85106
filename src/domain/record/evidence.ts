import { Codes, Entity, Evidenced, Fact, Label, Node, Note, Property, Relation } from "../../model";
import { Passage } from "./passage";

@Entity("What a fact rests on: a passage, what of the fact it bears, and how.", {
  plural: "evidenceItems",
  implements: () => [Node],
  caption: ["locator"],
  derived: true,
})
export class Evidence {
  @Property(Codes, "Properties and relations of the fact that the passage bears; null means all of them.")
  properties?: string[];
  @Property(Label, "Number or label printed at the passage.")
  reference?: string;
  @Property(Label, "Page as printed.")
  page?: string;
  @Property(
    Note,
    "Why the fact follows although the passage does not say it in so many words; null where it does.",
  )
  inferred?: string;
  @Property(Note, "Why so many lines are needed, where the passage is wider than 20.")
  wide?: string;
  @Property(Label, "Where the passage stands, with its document: `mam-2017-08#L7-13`.", { required: true })
  locator!: string;
  @Relation(
    () => Evidenced,
    {
      edge: "SUPPORTED_BY",
      weight: 10,
      inverse: "evidence",
      one: true,
      required: true,
      storedReversed: true,
      inversePlain: true,
      structural: true,
    },
    "The thing that it bears.",
    "What it rests on.",
  )
  fact!: Evidenced;
  @Relation(
    () => Passage,
    { edge: "AT", inverse: "evidence", one: true, required: true, structural: true, weight: 10 },
    "The passage.",
    "What rests on the passage.",
  )
  passage!: Passage;
  @Relation(
    () => Fact,
    { edge: "VIA", one: true, structural: true },
    "The fact through which a printed label is resolved, such as that day's attendance for a speaker's initials.",
  )
  via?: Fact;
}
