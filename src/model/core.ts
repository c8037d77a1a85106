/** The interfaces that anything can point at, so that no family needs to know another for that. */
import { Interface } from "./decorators";

@Interface("Anything in the graph that has an id of its own.")
export abstract class Node {}

@Interface(
  "Anything that rests on evidence: lines of a document that bear it. Nothing without evidence is loaded.",
  { implements: () => [Node] },
)
export abstract class Evidenced {}

@Interface(
  "A declared thing with its properties and to-one relations: the unit that is counted, cited and compared.",
  { implements: () => [Evidenced, Node] },
)
export abstract class Fact {}
