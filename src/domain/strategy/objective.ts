import { Entity, enumOf, Fact, Gist, Label, Position, Property, Relation } from "../../model";
import { Named, Overseen, Party } from "../party";
import { Strategy } from "./strategy";

const ObjectiveLevel = enumOf("ObjectiveLevel", "On which level of a strategy an objective stands.", {
  VISION: "What the whole strategy is to bring about.",
  OBJECTIVE: "A main objective or priority.",
  STRAND: "A strand of a framework, such as one of four named by their first letters.",
  AIM: "An aim under an objective.",
  ASPIRATION: "What somebody says they will do under an objective.",
  PRINCIPLE: "A principle.",
});

@Entity(
  "A goal inside a strategy. Its name is its printed heading, or where it is a sentence, a few words of it. Objectives with the same words in two strategies are two things, one adopted from the other.",
  {
    implements: () => [Named, Fact, Overseen],
    caption: ["name"],
    untitled: true,
    order: ["position"],
  },
)
export class Objective {
  @Property(ObjectiveLevel, "On which level it stands.", { required: true })
  level!: string;
  @Property(Gist, "What it says, in the curator's words, where its name is not all of it.")
  gist?: string;
  @Property(Label, "Number or letter as printed; null where none is printed.")
  label?: string;
  @Property(Position, "Place among those of the same level and parent, counted from 1.")
  position?: number;
  @Relation(
    () => Strategy,
    { edge: "OBJECTIVE_OF", inverse: "objectives", one: true, required: true, structural: true },
    "The strategy.",
    "Its objectives on all levels.",
  )
  strategy!: Strategy;
  @Relation(
    () => Objective,
    { edge: "UNDER", inverse: "parts", one: true, structural: true },
    "The objective that it stands under.",
    "Aims and aspirations under it.",
  )
  parent?: Objective;
  @Relation(
    () => Objective,
    { edge: "ADOPTED_FROM", inverse: "adoptedAs", one: true, structural: true },
    "The objective of another strategy that it takes over.",
    "Objectives of other strategies that take it over.",
  )
  adoptedFrom?: Objective;
  @Relation(
    () => Strategy,
    { edge: "ALSO_IN", inverse: "sharedObjectives", structural: true },
    "Other strategies to which it is said to belong as well.",
    "Objectives of other strategies that are said to belong to it as well.",
  )
  alsoIn?: Strategy[];
  @Relation(
    () => Party,
    { edge: "ACTED_ON_BY", inverse: "objectivesActedOn", structural: true },
    "Who is to act.",
    "Objectives on which it is to act.",
  )
  actor?: Party[];
}
