import { Evidenced, Fact, Interface, Node } from "../../model";
import { Named } from "./named";

@Interface(
  "Whoever can ask, answer, own or decide: a person, an office, an organization, a board, or a collective that is " +
    "named only as a class.",
  { implements: () => [Named, Fact, Evidenced, Node], iri: "http://www.w3.org/ns/prov#Agent" },
)
export abstract class Party {}
