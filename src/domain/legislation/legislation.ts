import { DatePoint, Entity, enumOf, Fact, Gist, Label, Property, Relation, WebAddress } from "../../model";
import { Named, Party } from "../party";

const LegislationKind = enumOf("LegislationKind", "What kind of rule it is.", {
  ACT: "Act.",
  REGULATION: "Regulation or order.",
  CODE: "Statutory code or guidance.",
});

@Entity("An act, regulation or statutory code that something relies on.", {
  plural: "legislationItems",
  implements: () => [Named, Fact],
  caption: ["name"],
  order: ["name"],
  iri: "http://data.europa.eu/eli/ontology#LegalResource",
})
export class Legislation {
  @Property(LegislationKind, "What kind of rule it is.")
  kind?: string;
  @Property(DatePoint, "Year of the rule.")
  year?: unknown;
  @Property(WebAddress, "Public address, where known.")
  address?: string;
}

@Entity("Somebody has a power or a duty, or is bound, under a rule.", {
  plural: "legalBases",
  implements: () => [Fact],
  caption: ["gist"],
  joins: ["bearer", "legislation"],
})
export class LegalBasis {
  @Property(Gist, "What the rule gives, asks or changes.", { required: true })
  gist!: string;
  @Property(Label, "Section as printed.")
  section?: string;
  @Relation(
    () => Legislation,
    { edge: "UNDER", inverse: "bases", one: true, required: true },
    "The rule.",
    "Powers and duties that documents draw from it.",
  )
  legislation!: Legislation;
  @Relation(
    () => Party,
    { edge: "BINDS", inverse: "legalBases" },
    "Who has the power or duty.",
    "Powers and duties it has.",
  )
  bearer?: Party[];
}
