import { Evidenced, Fact, Interface, Node } from "../../model";

@Interface(
  "Whatever a mechanism can watch: a commitment, an activity, an undertaking, an action, a recommendation, an " +
    "objective, a strategy, an initiative, a board, an organization.",
  { implements: () => [Fact, Evidenced, Node] },
)
export abstract class Overseen {}
