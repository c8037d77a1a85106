import { Entity, enumOf, Evidenced, Label, Node, Note, Property, Relation } from "../../model";
import { Named } from "../party";

const NameKind = enumOf("NameKind", "What kind of name it is.", {
  FULL: "Full form.",
  SHORT: "Shortened form.",
  ACRONYM: "Acronym or initials.",
  VARIANT: "Another form in use: word order, apostrophe, title in front.",
  SLIP: "A slip of spelling or printing.",
  FORMER: "A name it bore before.",
  LABEL: "A speaker's or column's label that stands for it in one document.",
});
const Sureness = enumOf("Sureness", "How sure it is that a printed name means this thing.", {
  STATED: "The document says so.",
  EVIDENT: "Plain from spelling or place.",
  PROBABLE: "Likely; the evidence says why.",
  NEAREST_CANDIDATE: "No better candidate is known.",
});

@Entity("A name under which something is printed.", {
  implements: () => [Evidenced, Node],
  caption: ["text"],
  order: ["text"],
  idFrom: ["text"],
})
export class Name {
  @Property(Label, "The name as printed.", { required: true, title: true })
  text!: string;
  @Property(NameKind, "What kind of name it is.", { required: true })
  kind!: string;
  @Property(Sureness, "How sure it is that it means this thing; null means evident.")
  sureness?: string;
  @Property(Note, "Why, where it is less than evident.")
  reason?: string;
  @Relation(
    () => Named,
    { edge: "NAMES", inverse: "names", one: true, required: true, inversePlain: true, structural: true },
    "What it names.",
    "Names under which it is printed.",
  )
  of!: Named;
}
