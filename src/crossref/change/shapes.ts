/** What changes look like in an answer. */
import { Node } from "../../model";
import { count, day, flag, oneOf, part, shape, thing, type Shape } from "../question";
import { CERTAINTY, CHANGE_HOW, CHANGE_KIND } from "./kinds";

const CHANGE = shape("Change", "Something that changed between two days.", {
  kind: oneOf(CHANGE_KIND)("What kind of thing changed."),
  how: oneOf(CHANGE_HOW)("In which way."),
  thing: thing(() => Node)("What changed: the office, seat, action, commitment, indicator, strategy.", {
    nullable: true,
  }),
  before: thing(() => Node)(
    "What shows how it was before, with its evidence: the tenure, step, value or status; null where nothing does.",
    { nullable: true },
  ),
  after: thing(() => Node)(
    "What shows how it was afterwards, with its evidence; null where it merely ended.",
    { nullable: true },
  ),
  earliest: day("First day on which it can have happened; null where that is open.", { nullable: true }),
  latest: day("Last day on which it can have happened; null where that is open.", { nullable: true }),
  certainty: oneOf(CERTAINTY)("How sure it is that it lies between the two days."),
  stated: flag(
    "true: a document says it or gives its date. false: it follows from what is shown on the days around, from the day on " +
      "which the fact was public, or a curator infers it.",
  ),
});

const TALLY = shape("ChangeTally", "How many changes there are of a kind.", {
  kind: oneOf(CHANGE_KIND)("The kind."),
  count: count("How many."),
});

export const CHANGES: Shape = shape("Changes", "What changed between two days.", {
  count: count("How many changes there are in all."),
  cut: flag("true: there are more than were asked for."),
  kinds: part(() => TALLY)("How many there are of each kind; kinds without any are left out.", {
    list: true,
  }),
  changes: part(() => CHANGE)("The first of them, by the last day on which they can have happened.", {
    list: true,
  }),
});
