import { Code, DatePoint, Entity, enumOf, Fact, Label, Property, Relation, Time } from "../../model";
import { Board } from "../board";
import { Person } from "../person";
import { Document } from "../record";

const MeetingStatus = enumOf("MeetingStatus", "How far a meeting is known to have come.", {
  REFERRED_TO: "Spoken of afterwards; no record of it is held.",
  PLANNED: "Announced.",
  SUMMONED: "An agenda was issued.",
  HELD: "A record of it is held.",
  CANCELLED: "Called off.",
});
const MeetingAccess = enumOf("MeetingAccess", "Who could follow a meeting.", {
  CLOSED: "Not open to the public.",
  PUBLIC: "Open to the public.",
  WEBCAST: "Broadcast or recorded for the public.",
});

@Entity("A sitting of a board.", {
  implements: () => [Fact],
  caption: ["title"],
  order: ["heldOn"],
  time: { event: "heldOn" },
  iri: "http://www.w3.org/2002/12/cal/ical#Vevent",
})
export class Meeting {
  @Property(Label, "Title as printed; null where it is only spoken of.", { title: true })
  title?: string;
  @Property(DatePoint, "Day on which it was held or is to be held.")
  heldOn?: unknown;
  @Property(Time, "When it began or was to begin.")
  startsAt?: string;
  @Property(Time, "When it ended.")
  endsAt?: string;
  @Property(MeetingStatus, "How far it is known to have come.", { required: true })
  status!: string;
  @Property(MeetingAccess, "Who could follow it.")
  access?: string;
  @Property(Label, "Room and site as printed.")
  venue?: string;
  @Property(Code, "Theme to which a thematic sitting is devoted.")
  theme?: string;
  @Relation(
    () => Board,
    { edge: "SITTING_OF", inverse: "meetings", one: true, required: true, structural: true },
    "The board that sat.",
    "Its sittings.",
  )
  board!: Board;
  @Relation(
    () => Person,
    { edge: "CHAIRED_BY", inverse: "chairedMeetings", one: true },
    "Who chaired it.",
    "Meetings the person chaired.",
  )
  chair?: Person;
  @Relation(
    () => Person,
    { edge: "MINUTES_TAKEN_BY", inverse: "minutedMeetings", one: true },
    "Who took the minutes.",
    "Meetings of which the person took the minutes.",
  )
  minuteTaker?: Person;
  @Relation(
    () => Meeting,
    { edge: "NEXT_MEETING", inverse: "previous", one: true, inverseOne: true, structural: true },
    "The following sitting, as this one's record announces it.",
    "The sitting whose record announces this one.",
  )
  next?: Meeting;
  @Relation(
    () => Document,
    { edge: "RECORDED_IN", inverse: "records", structural: true, weight: 5 },
    "Notes, minutes or agenda of the meeting.",
    "Meetings of which it is the record or agenda.",
  )
  recordedIn?: Document[];
}
