import { Entity, enumOf, Flag, Gist, Property, Relation } from "../../model";
import { Organization } from "../organization";
import { Party } from "../party";

const RoleKind = enumOf("RoleKind", "How an office is filled.", {
  ELECTED: "By election.",
  APPOINTED: "By appointment of an elected holder.",
  SWORN: "By a police officer.",
  STAFF: "By staff of the force, the commissioner or another body.",
  COUNCIL_OFFICER: "By an officer of a council.",
});

@Entity("An office that exists whoever fills it, such as Chief Constable of West Mercia.", {
  implements: () => [Party],
  caption: ["name"],
  order: ["name"],
  iri: "http://www.w3.org/ns/org#Post",
})
export class Role {
  @Property(RoleKind, "How the office is filled.")
  kind?: string;
  @Property(Flag, "true: several people hold the office at once; false: one at a time.")
  severalHolders?: boolean;
  @Property(Gist, "What the office leads or decides, where a document says so.")
  portfolio?: string;
  @Relation(
    () => Organization,
    { edge: "OFFICE_OF", inverse: "roles", one: true, structural: true },
    "The organization whose office it is.",
    "Offices of the organization.",
  )
  organization?: Organization;
  @Relation(
    () => Role,
    { edge: "ANSWERS_TO", sight: "up", inverse: "answeredToBy", structural: true },
    "Offices that it answers to.",
    "Offices that answer to it.",
  )
  answersTo?: Role[];
}
