import { Count, Entity, enumOf, Flag, Property } from "../../model";
import { Party } from "./party";

const MemberKind = enumOf("CollectiveMemberKind", "What the members of a collective are.", {
  PEOPLE: "People, named or not.",
  ROLES: "Holders of an office of one kind.",
  ORGANIZATIONS: "Organizations of one kind.",
  BOARDS: "Boards of one kind.",
  PUBLIC: "Members of the public.",
});

@Entity("Parties that a document names only as a class, such as the members of a panel or local councils.", {
  implements: () => [Party],
  caption: ["name"],
})
export class Collective {
  @Property(MemberKind, "What its members are.")
  memberKind?: string;
  @Property(Count, "How many members the document states; null where it states no number.")
  statedCount?: number;
  @Property(Flag, "true: exactly these; false: the document says that there are others.")
  exhaustive?: boolean;
}
