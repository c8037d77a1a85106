import { Entity, enumOf, Fact, Flag, Gist, Label, Property, Relation } from "../../model";
import { Named, Party } from "../party";
import { Objective } from "../strategy";

const MechanismKind = enumOf("MechanismKind", "In what way a mechanism watches.", {
  BOARD: "A standing body meets.",
  MEETING_SERIES: "Meetings are held regularly.",
  VISITS: "Visits are made.",
  OFFICE: "An office-holder watches.",
  ORGANIZATION: "An organization watches.",
  ATTENDANCE: "Somebody attends another body's meetings.",
  STAFF_SCRUTINY: "Staff look into it.",
  REPORT: "Reports are made.",
  EXCEPTION_REPORT: "Reports are made where something is out of order.",
  PERFORMANCE_MONITORING: "Figures are watched.",
  CONTRACT_MONITORING: "A contract is watched.",
  GRANT_MONITORING: "A grant is watched.",
  PLAN_MONITORING: "Progress of a plan is watched.",
  PROGRAMME_MONITORING: "A programme or project is watched.",
  CLAIMS_MONITORING: "Claims or complaints are watched.",
  AUDIT: "Audits are made.",
  SAMPLING: "Samples of files are looked through.",
  SURVEY: "People are asked.",
  INSPECTION: "Inspections are made.",
  BRIEFING: "Somebody is kept informed.",
  PLAN: "A plan or policy is followed.",
});
const Cadence = enumOf("Cadence", "How often something meets or is done, where the printed word is plain.", {
  WEEKLY: "Every week.",
  MONTHLY: "Every month.",
  BI_MONTHLY: "Printed as bi-monthly, which can mean every two months or twice a month.",
  QUARTERLY: "Every quarter.",
  BI_ANNUAL: "Printed as bi-annual, which can mean twice a year or every two years.",
  THREE_TIMES_A_YEAR: "Three times a year.",
  HALF_YEARLY: "Every half-year.",
  ANNUAL: "Every year.",
  AD_HOC: "As needed.",
});

@Entity(
  "A way in which something is watched: a board, a series of meetings, an office, a report, a survey, an audit. It is a " +
    "process, not a body; a body may embody it.",
  {
    implements: () => [Named, Fact],
    caption: ["name"],
    order: ["name"],
  },
)
export class OversightMechanism {
  @Property(MechanismKind, "In what way it watches.")
  kind?: string;
  @Property(Gist, "What it is for, where a document defines it; null where it is named and never defined.")
  purpose?: string;
  @Property(Label, "How often, as printed.")
  frequency?: string;
  @Property(Cadence, "How often, where the printed word is plain; null where it is blank or under review.")
  cadence?: string;
  @Property(Flag, "true: at least as often as `cadence` says, as printed.")
  atLeast?: boolean;
  @Property(
    Flag,
    "true: marked as publishing its notes. null: not marked, which does not say that it publishes none.",
  )
  notesPublished?: boolean;
  @Property(
    Flag,
    "true: marked as sitting in public. null: not marked, which does not say that it sits in private.",
  )
  inPublic?: boolean;
  @Property(Flag, "true: nobody's in particular, such as `quarterly meetings`.")
  generic?: boolean;
  @Relation(
    () => Party,
    { edge: "EMBODIED_BY", sight: "up", inverse: "embodies", structural: true },
    "The board, office or organization that embodies it, once it is identified.",
    "Mechanisms that it embodies.",
  )
  embodiedBy?: Party[];
  @Relation(
    () => Party,
    { edge: "CHAIRED_BY", sight: "up", inverse: "mechanismsChaired", structural: true },
    "Who chairs it, where its definition says so.",
    "Mechanisms it chairs.",
  )
  chairedBy?: Party[];
  @Relation(
    () => Party,
    { edge: "BRINGS_TOGETHER", inverse: "broughtTogetherBy" },
    "Who meets in it or takes part, where its definition says so.",
    "Mechanisms in which it takes part.",
  )
  participants?: Party[];
  @Relation(
    () => Party,
    { edge: "DRAWS_ON", inverse: "drawnOnBy", structural: true },
    "Bodies that feed it, such as those whose reports it reads. They do not watch by that.",
    "Mechanisms that it feeds.",
  )
  drawsOn?: Party[];
  @Relation(
    () => OversightMechanism,
    { edge: "COMBINES", inverse: "combinedIn", structural: true },
    "Mechanisms that its name joins or that it is a narrower form of.",
    "Mechanisms whose names join it, or that are narrower forms of it.",
  )
  combines?: OversightMechanism[];
  @Relation(
    () => OversightMechanism,
    { edge: "REPORTS_TO", sight: "up", inverse: "reportedToBy", structural: true },
    "Mechanisms to which it reports.",
    "Mechanisms that report to it.",
  )
  reportsTo?: OversightMechanism[];
  @Relation(
    () => Objective,
    { edge: "SERVES", inverse: "mechanisms", structural: true },
    "The objective under whose heading it is defined; null for cross-cutting ones.",
    "Mechanisms defined under its heading.",
  )
  serves?: Objective[];
}
