import { Evidenced, Fact, Gist, Interface, Node, Property } from "../../model";

@Interface(
  "Something that somebody is to do or to reach. The strengths of intent stay apart as types: a line of a plan, an " +
    "activity under it, a promise, an action, a recommendation.",
  { implements: () => [Fact, Evidenced, Node] },
)
export abstract class Intent {
  @Property(Gist, "What is to be done or reached, in the curator's words.", { required: true })
  gist!: string;
}
