import { DatePoint, Entity, enumOf, Fact, Gist, Property, QuantityValue, Relation } from "../../model";
import { Area } from "../organization";
import { Named, Overseen } from "../party";

const InitiativeKind = enumOf("InitiativeKind", "What kind of undertaking an initiative is.", {
  SERVICE: "Service to victims, offenders or the public.",
  SCHEME: "Scheme that people or places can join.",
  OPERATION: "Police operation.",
  CAMPAIGN: "Campaign to inform or persuade.",
  PROGRAMME: "Programme of several measures, or of training.",
  PROJECT: "Project with an end.",
  FUND: "Money set aside to be applied for or drawn on.",
  NETWORK: "Network of people or bodies.",
  TEAM: "Team or group of posts with a task of its own.",
  SYSTEM: "Technical system.",
  STUDY: "Survey, review, evaluation or assessment.",
  PROCEEDING: "Case before a court.",
  BUILDING: "Building, site or move.",
  EVENT: "Conference, show or other occasion that is no sitting of a board.",
});

@Entity("A service, scheme, operation, campaign, programme, system, study or event that somebody runs.", {
  implements: () => [Named, Fact, Overseen],
  caption: ["name"],
  order: ["name"],
  iri: "http://www.w3.org/ns/prov#Activity",
})
export class Initiative {
  @Property(InitiativeKind, "What kind it is.")
  kind?: string;
  @Property(Gist, "What it does.")
  purpose?: string;
  @Property(DatePoint, "When it began.")
  startedOn?: unknown;
  @Property(DatePoint, "When it ended or is to end.")
  endedOn?: unknown;
  @Property(QuantityValue, "How long it runs or ran, where that is stated.")
  duration?: unknown;
  @Relation(
    () => Area,
    { edge: "RUNS_IN", inverse: "initiatives", structural: true, weight: 5 },
    "Areas where it runs.",
    "Initiatives that run in the area.",
  )
  areas?: Area[];
  @Relation(
    () => Initiative,
    { edge: "PART_OF", inverse: "parts", one: true, structural: true },
    "The initiative that it is a part of.",
    "Its parts.",
  )
  partOf?: Initiative;
  @Relation(
    () => Initiative,
    { edge: "REPLACES", inverse: "replacedBy", one: true, structural: true },
    "What it replaced.",
    "What replaced it.",
  )
  replaces?: Initiative;
}
