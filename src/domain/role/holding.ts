import { Evidenced, Fact, Interface, Node } from "../../model";

@Interface(
  "Somebody in an office or a seat over a span of time. When it began and ended is known only from its sightings, so " +
    "`firstSeen` and `lastSeen` say what documents show, and `starts` and `ends` what they state.",
  { implements: () => [Fact, Evidenced, Node], iri: "http://www.w3.org/ns/org#Membership" },
)
export abstract class Holding {}
