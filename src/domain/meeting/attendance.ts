import { Entity, enumOf, Fact, Label, Position, Property, Relation } from "../../model";
import { Membership } from "../board";
import { Organization } from "../organization";
import { Person } from "../person";
import { Holding, Role } from "../role";
import { Meeting } from "./meeting";

const Presence = enumOf("Presence", "Whether somebody was at a meeting.", {
  PRESENT: "Listed as present.",
  APOLOGIES: "Excused.",
  ABSENT: "Recorded as absent without apology.",
});
const AttendanceCapacity = enumOf(
  "AttendanceCapacity",
  "In which capacity somebody was at a meeting, that day.",
  {
    MEMBER: "As a member of the board.",
    SUBSTITUTE: "Standing in for a member at this meeting.",
    HOLDING_TO_ACCOUNT: "As the office that holds another to account.",
    HELD_TO_ACCOUNT: "As the office that is held to account, or one of its officers.",
    IN_ATTENDANCE: "Also attending, not as a member.",
    OFFICE_SUPPORT: "As staff who support the meeting.",
  },
);

@Entity("One person at one meeting: present or excused, and in which capacity that day.", {
  plural: "attendances",
  implements: () => [Fact],
  caption: ["person"],
  joins: ["person", "meeting"],
  order: ["position"],
  time: { via: "meeting" },
})
export class Attendance {
  @Property(Presence, "Whether the person was there.", { required: true })
  presence!: string;
  @Property(AttendanceCapacity, "In which capacity, that day.")
  capacity?: string;
  @Property(Label, "Title printed beside the name in this record.")
  titlePrinted?: string;
  @Property(Label, "Abbreviation printed beside the name in this record.")
  abbreviationPrinted?: string;
  @Property(Position, "Place in the printed list, counted from 1.")
  position?: number;
  @Relation(
    () => Meeting,
    { edge: "ATTENDANCE_AT", inverse: "attendances", one: true, required: true, structural: true },
    "The meeting.",
    "Who was there or excused.",
  )
  meeting!: Meeting;
  @Relation(
    () => Person,
    { edge: "ATTENDEE", inverse: "attendances", one: true, required: true },
    "The person.",
    "Meetings the person attended or was excused from.",
  )
  person!: Person;
  @Relation(
    () => Role,
    { edge: "ATTENDED_AS", inverse: "attendances", one: true, structural: true },
    "The office held that day.",
    "Attendances in that office.",
  )
  role?: Role;
  @Relation(
    () => Holding,
    { edge: "SHOWS", inverse: "attendances", structural: true, weight: 5 },
    "The offices or seats that the record shows to be held that day.",
    "Attendance lists that show it.",
  )
  shows?: Holding[];
  @Relation(
    () => Membership,
    { edge: "SUBSTITUTE_FOR", inverse: "substitutes", one: true, structural: true },
    "The membership for which the person stood in.",
    "Attendances of those who stood in for the member.",
  )
  substituteFor?: Membership;
  @Relation(
    () => Organization,
    { edge: "ON_BEHALF_OF", inverse: "representedAt", one: true, structural: true },
    "The organization for which the person attended.",
    "Attendances on its behalf.",
  )
  onBehalfOf?: Organization;
}
