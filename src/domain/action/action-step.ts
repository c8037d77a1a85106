import { DatePoint, Entity, enumOf, Fact, Gist, Position, Property, Relation } from "../../model";
import { AgendaItem, Meeting } from "../meeting";
import { Party } from "../party";
import { Action } from "./action";

const StepKind = enumOf("ActionStepKind", "What happened to an action.", {
  RAISED: "The meeting told somebody to do it.",
  CARRIED: "Taken over into a later meeting.",
  DEFERRED: "Put off to a later meeting.",
  REDATED: "Given another date.",
  REASSIGNED: "Given to another owner.",
  FOLDED: "Made part of another item or action.",
  REPORTED: "Something was reported on it.",
  REVIEWED: "Looked at again.",
  DISCHARGED: "Declared done with.",
});

@Entity("One step in the life of an action.", {
  implements: () => [Fact],
  caption: ["kind", "action"],
  order: ["position"],
  time: { via: "at" },
  promise: true,
})
export class ActionStep {
  @Property(StepKind, "What happened.", { required: true })
  kind!: string;
  @Property(Position, "Place among the action's steps, counted from 1.", { required: true })
  position!: number;
  @Property(Gist, "What was said about it.")
  gist?: string;
  @Property(DatePoint, "When it happened, where not at the meeting itself.")
  happenedOn?: unknown;
  @Relation(
    () => Action,
    { edge: "STEP_OF", inverse: "steps", one: true, required: true, structural: true },
    "The action.",
    "Its life, step by step.",
  )
  action!: Action;
  @Relation(
    () => Meeting,
    { edge: "STEP_AT", inverse: "actionSteps", one: true, required: true, structural: true },
    "The meeting at which it happened or was reported.",
    "Steps of actions taken at it.",
  )
  at!: Meeting;
  @Relation(
    () => AgendaItem,
    { edge: "STEP_UNDER", inverse: "actionSteps", one: true, structural: true },
    "The item under which it was taken.",
    "Steps of actions taken under it.",
  )
  item?: AgendaItem;
  @Relation(
    () => Meeting,
    { edge: "STEP_TO", inverse: "actionStepsTo", one: true, structural: true },
    "The meeting to which it was put off or carried.",
    "Steps that put an action off to it.",
  )
  to?: Meeting;
  @Relation(
    () => Party,
    { edge: "SATISFIED", inverse: "stepsSatisfying", one: true },
    "Who was satisfied that it is done.",
    "Steps with which it was satisfied.",
  )
  satisfied?: Party;
}
