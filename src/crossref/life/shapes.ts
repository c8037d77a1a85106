/** What a life looks like in an answer. */
import { MODEL } from "../../domain";
import { Node } from "../../model";
import { count, date, day, flag, oneOf, part, shape, text, thing, type Shape } from "../question";
import { INTENT, LIFE_EVENT, LIFE_KIND, LIFE_STATE } from "./kinds";

const Meeting = MODEL.entity("Meeting").class;

const EVENT = shape("LifeEvent", "Something that happened to an intent, as one fact shows it.", {
  kind: oneOf(LIFE_EVENT)("What happened."),
  on: date("When it happened; null where no day is known at all.", { nullable: true }),
  onInferred: flag(
    "true: no document says when, and the day is that from which the fact was public, so it had happened by then.",
  ),
  at: thing(() => Meeting)(
    "The sitting at which it happened or was told; null where it was at none, and for what only names it.",
    {
      nullable: true,
    },
  ),
  fact: thing(() => Node)(
    "What shows it, with its evidence: a step, an update, a response, a decision, what kept it, a mention.",
    { nullable: true },
  ),
  of: thing(() => INTENT.class)("To what it happened: the subject, or an activity under it.", {
    nullable: true,
  }),
  gist: text("What was said, in short; null where the fact has no such text.", { nullable: true }),
});

export const LIFE: Shape = shape("Life", "What became of something that somebody was to do.", {
  subject: thing(() => INTENT.class)("The action, promise, recommendation, commitment or activity.", {
    nullable: true,
  }),
  kind: oneOf(LIFE_KIND)("What it is."),
  state: oneOf(LIFE_STATE)("How it stands, by what had happened by the day that was asked for."),
  over: flag(
    "true: nothing more is to come: done, folded into something else or turned down, be it by a mere claim.",
  ),
  stateOn: date("Since when it stands so; where it was not heard of again: when it was raised.", {
    nullable: true,
  }),
  stateBy: thing(() => Node)(
    "What shows that it stands so; where nothing does, what shows that it was raised.",
    {
      nullable: true,
    },
  ),
  asOf: day(
    "The day to which days are counted: the one asked for, else the last on which a document of the dataset was public.",
    { nullable: true },
  ),
  raisedOn: date("When it was raised: told, promised, advised or planned.", { nullable: true }),
  raisedOnInferred: flag("true: no document says when; it had been by that day."),
  dueOn: date("When it was due at first; null where no document says so.", { nullable: true }),
  dueNow: date("When it is due by the last that is said; the same where it was never put off.", {
    nullable: true,
  }),
  doneOn: date("When it was said to be done: discharged, kept or claimed complete; see `state`.", {
    nullable: true,
  }),
  slippageDays: count(
    "Days from the first due day to that on which it was done, or, where it is not, to which it was put off; below " +
      "zero where it was early. Counted from the last day that each date can mean. null where it was never due, or was " +
      "neither done nor put off.",
    { nullable: true },
  ),
  overdueDays: count(
    "Days since it was due by the last that is said; null where it is not overdue, or over.",
    {
      nullable: true,
    },
  ),
  openDays: count("Days from when it was raised until it was over, or until `asOf`; null where not known.", {
    nullable: true,
  }),
  lastHeardOn: date("When it was last heard of, mentions and references included.", { nullable: true }),
  silentDays: count("Days from then to `asOf`.", { nullable: true }),
  laterDocuments: count(
    "How many files of the dataset were public after it was last heard of, and say nothing of it.",
  ),
  laterMeetings: thing(() => Meeting)(
    "Sittings of the body that raised it, after it was last heard of, whose record is at hand and says nothing of it; " +
      "the earliest twenty.",
    { list: true },
  ),
  events: part(() => EVENT)("What happened to it, the earliest first; that it was raised is the first.", {
    list: true,
  }),
});

export const LIFE_TALLY: Shape = shape("LifeTally", "How many lives stand so.", {
  state: oneOf(LIFE_STATE)("The state."),
  count: count("How many."),
});

export const LIVES: Shape = shape("Lives", "What became of many.", {
  count: count("How many there are in all."),
  states: part(() => LIFE_TALLY)("How many of them stand how; states in which none stands are left out.", {
    list: true,
  }),
  lives: part(() => LIFE)("The first of them, in the order asked for.", { list: true }),
});
