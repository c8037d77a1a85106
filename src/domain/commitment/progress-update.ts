import { DatePoint, Entity, enumOf, Fact, Flag, Gist, Position, Property, Relation } from "../../model";
import { Meeting } from "../meeting";
import { Intent, Party } from "../party";

const ProgressState = enumOf(
  "ProgressState",
  "How far something is claimed to be, by whoever reports on it.",
  {
    COMPLETE: "Claimed to be complete.",
    COMPLETE_IN_PART: "A part is claimed to be complete.",
    ONGOING: "Claimed to be going on.",
    ON_HOLD: "Put on hold.",
    NOT_STARTED: "Not begun.",
    BUSINESS_AS_USUAL: "Has become routine.",
    ABSORBED: "Has become part of something else.",
    SUPERSEDED: "Something else takes its place.",
    NONE_GIVEN: "The report claims no state.",
  },
);
const ClaimForm = enumOf("ProgressClaimForm", "In which form a state is claimed.", {
  STATUS_WORD: "By a word for the state alone.",
  WORD_IN_NARRATIVE: "By such a word inside a narrative.",
  NARRATIVE: "By the narrative only.",
});

@Entity(
  "What was reported on a commitment, an activity or another intent: a claim by its author, not an assessment. A cell " +
    "that is blank or only sends the reader elsewhere is an absence or a reference, not an update.",
  {
    implements: () => [Fact],
    caption: ["gist"],
    order: ["reportedUpTo", "position"],
    time: { event: "reportedUpTo" },
  },
)
export class ProgressUpdate {
  @Property(ProgressState, "The state that is claimed.", { required: true })
  state!: string;
  @Property(ClaimForm, "In which form it is claimed; null where no state is.")
  claimForm?: string;
  @Property(Gist, "What is reported.", { required: true })
  gist!: string;
  @Property(Position, "Place among the updates on the same thing in one report, counted from 1.")
  position?: number;
  @Property(DatePoint, "Up to which day the report goes: mostly that of the whole report, not of the update.")
  reportedUpTo?: unknown;
  @Property(Flag, "true: it claims completion and reports work that goes on, a risk or an open part as well.")
  alsoContinuing?: boolean;
  @Property(Flag, "true: it announces as future what lies before the day up to which the report goes.")
  outdated?: boolean;
  @Relation(
    () => Intent,
    { edge: "PROGRESS_ON", inverse: "progress", required: true, structural: true },
    "On what it reports; several where one text stands for several lines.",
    "What was reported on it.",
  )
  reportsOn!: Intent[];
  @Relation(
    () => Party,
    { edge: "CLAIMED_BY", inverse: "progressClaimed", one: true, structural: true },
    "Who reports.",
    "What it reported on commitments, activities and recommendations.",
  )
  claimedBy?: Party;
  @Relation(
    () => Meeting,
    { edge: "RAISED_AT", inverse: "progressRaised", structural: true },
    "Meetings at which the matter was raised, or is to be, as the update says.",
    "Updates that say that their matter was or is to be raised at it.",
  )
  raisedAt?: Meeting[];
}
