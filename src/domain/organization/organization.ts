import { Entity, enumOf, Property, Relation, WebAddress } from "../../model";
import { Overseen, Party } from "../party";
import { Area } from "./area";

const OrganizationKind = enumOf("OrganizationKind", "What kind of organization it is.", {
  POLICE_FORCE: "Police force.",
  COMMISSIONER_OFFICE: "Office of a police and crime commissioner.",
  COUNCIL: "Local council of any tier.",
  INSPECTORATE: "Inspectorate.",
  WATCHDOG: "Body that handles complaints or audits.",
  MINISTRY: "Government department.",
  COURT: "Court or tribunal.",
  HEALTH_BODY: "Health service body.",
  PARTNERSHIP: "Partnership of several bodies with no legal person of its own.",
  ALLIANCE: "Alliance of forces.",
  REGIONAL_UNIT: "Unit that serves several forces.",
  DEPARTMENT: "Department, team or unit of another organization.",
  UNIVERSITY: "University or college.",
  CHARITY: "Charity or voluntary body.",
  COMPANY: "Company.",
  PROFESSIONAL_BODY: "Association of office-holders or professionals.",
  POLITICAL_PARTY: "Political party.",
});

@Entity(
  "An organization: a force, council, office, inspectorate, ministry, charity, partnership, supplier.",
  {
    implements: () => [Party, Overseen],
    caption: ["name"],
    order: ["name"],
    iri: "http://www.w3.org/ns/org#FormalOrganization",
  },
)
export class Organization {
  @Property(OrganizationKind, "What kind of organization it is.")
  kind?: string;
  @Property(WebAddress, "The same organization in a public register outside.")
  sameAs?: string;
  @Relation(
    () => Organization,
    { edge: "PART_OF", inverse: "units", one: true, structural: true },
    "The organization that it belongs to.",
    "Departments, teams and units that belong to it.",
  )
  partOf?: Organization;
  @Relation(
    () => Area,
    { edge: "COVERS", inverse: "organizations", structural: true, weight: 5 },
    "Areas it is responsible for.",
    "Organizations responsible for the area.",
  )
  covers?: Area[];
  @Relation(
    () => Organization,
    { edge: "SUCCEEDS", inverse: "succeededBy", structural: true },
    "Organizations whose work it took over, or which it was called before.",
    "Organizations that took over its work.",
  )
  succeeds?: Organization[];
  @Relation(
    () => Party,
    {
      edge: "ANSWERS_TO",
      sight: "up",
      inverse: "organizationsAnswering",
      structural: true,
    },
    "Whose orders it carries out or whom it answers to, such as the office-holder that an office serves.",
    "Organizations that answer to it.",
  )
  answersTo?: Party[];
}
