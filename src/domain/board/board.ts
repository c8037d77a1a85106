import { Entity, enumOf, Flag, Gist, Label, Property, Relation } from "../../model";
import { Area, Organization } from "../organization";
import { Overseen, Party } from "../party";
import { Role } from "../role";

const BoardKind = enumOf("BoardKind", "What kind of body or series a board is.", {
  STATUTORY_PANEL: "Body that a statute sets up.",
  ACCOUNTABILITY_MEETING: "Series of meetings at which one office holds another to account.",
  STRATEGIC: "Board that sets direction.",
  PARTNERSHIP: "Board of several organizations.",
  TACTICAL: "Group that carries out and coordinates.",
  INTERNAL: "Meeting inside one organization.",
  INCIDENT: "Group set up for one incident.",
  LOCAL_GROUP_CLASS: "A kind of group that exists once per area.",
});

@Entity("A standing body or series of meetings that oversees, decides or advises.", {
  implements: () => [Party, Overseen],
  caption: ["name"],
  order: ["name"],
  iri: "http://www.w3.org/ns/org#OrganizationalUnit",
})
export class Board {
  @Property(BoardKind, "What kind of body it is.")
  kind?: string;
  @Property(Gist, "What it is for.")
  purpose?: string;
  @Property(Label, "How often it meets, as printed.")
  frequency?: string;
  @Property(Flag, "Whether it sits in public.")
  inPublic?: boolean;
  @Property(Flag, "Whether its notes or minutes are published.")
  notesPublished?: boolean;
  @Relation(
    () => Organization,
    { edge: "BOARD_OF", inverse: "boards", one: true, structural: true },
    "The organization it belongs to or that hosts it.",
    "Boards that belong to the organization.",
  )
  organization?: Organization;
  @Relation(
    () => Board,
    { edge: "REPORTS_TO", sight: "up", inverse: "reportedToBy", structural: true },
    "Boards it reports to.",
    "Boards that report to it.",
  )
  reportsTo?: Board[];
  @Relation(
    () => Party,
    { edge: "CHAIRED_BY", sight: "up", inverse: "chairs", structural: true },
    "Who chairs it: mostly an office, or a class of office-holders.",
    "Boards it chairs.",
  )
  chairedBy?: Party[];
  @Relation(
    () => Role,
    { edge: "OVERSEES", sight: "down", inverse: "overseenBy", structural: true },
    "Offices whose work it oversees.",
    "Boards that oversee the office's work.",
  )
  oversees?: Role[];
  @Relation(
    () => Area,
    { edge: "COVERS", inverse: "boards", structural: true, weight: 5 },
    "Areas it covers.",
    "Boards that cover the area.",
  )
  covers?: Area[];
  @Relation(
    () => Board,
    { edge: "INSTANCE_OF", inverse: "instances", one: true, structural: true, sight: "up" },
    "The kind of local group of which it is one.",
    "Groups of this kind.",
  )
  instanceOf?: Board;
  @Relation(
    () => Board,
    { edge: "SUCCEEDS", inverse: "succeededBy", structural: true },
    "Boards whose place it took.",
    "Boards that took its place.",
  )
  succeeds?: Board[];
}
