import { Entity, Label, Property, Relation, WebAddress } from "../../model";
import { Party } from "../party";

@Entity(
  "A named human being in a public role. Members of the public are never persons here: their questions keep a label " +
    "such as `a resident`.",
  {
    plural: "people",
    implements: () => [Party],
    caption: ["name"],
    order: ["familyName"],
    iri: "http://xmlns.com/foaf/0.1/Person",
  },
)
export class Person {
  @Property(Label, "Given name or initials as printed.")
  givenName?: string;
  @Property(Label, "Family name as printed.")
  familyName?: string;
  @Property(Label, "What is printed before the name: Mr, Cllr, Colonel.")
  honorificPrefix?: string;
  @Property(Label, "What is printed after the name: OBE.")
  honorificSuffix?: string;
  @Property(WebAddress, "The same person in a public register outside.")
  sameAs?: string;
  @Relation(
    () => Person,
    { edge: "DIFFERS_FROM", symmetric: true, structural: true, weight: 5 },
    "People who might be taken for this one and are not; the evidence says why.",
  )
  differsFrom?: Person[];
}
