import {
  Code,
  DatePoint,
  Entity,
  enumOf,
  Fact,
  Gist,
  Label,
  Note,
  Position,
  Property,
  Relation,
} from "../../model";

const ContradictionKind = enumOf("ContradictionKind", "What does not fit.", {
  WEEKDAY: "A weekday and its date.",
  DATE: "Two dates, or a date and its surroundings.",
  SPELLING: "Two spellings of one name.",
  TITLE: "Two titles of one thing or person.",
  COUNT: "Two counts.",
  EXPANSION: "Two readings of one abbreviation.",
  ATTRIBUTION: "Two accounts of who said or did something.",
  STATE: "Two accounts of how something stands.",
  NUMBERING: "A number, label or reference out of order.",
  PLACEMENT: "A text that stands in the wrong place.",
  WORDING: "Words garbled or missing.",
});
const Verdict = enumOf("Verdict", "What the curator made of it.", {
  ONE_RIGHT: "One reading is right.",
  KEEP_BOTH: "Both readings stand.",
  SAME_THING: "Both mean the same thing.",
  DIFFERENT_THINGS: "They mean different things.",
  UNDECIDED: "Known to be wrong; what is right is not known.",
});

@Entity("Two passages that cannot both be right, or a slip inside one, and what the curator recorded.", {
  implements: () => [Fact],
  caption: ["gist"],
})
export class Contradiction {
  @Property(Gist, "What does not fit.", { required: true })
  gist!: string;
  @Property(ContradictionKind, "What kind of slip or conflict it is.", { required: true })
  kind!: string;
  @Property(Verdict, "What the curator made of it.", { required: true })
  verdict!: string;
  @Property(Note, "The reading that the graph uses; null where none is chosen.")
  recorded?: string;
  @Property(Note, "Why.", { required: true })
  reason!: string;
  @Property(Code, "Property of the things touched that is in question.")
  property?: string;
  @Relation(
    () => Fact,
    { edge: "TOUCHES", weight: 5, inverse: "contradictions", inversePlain: true, structural: true },
    "The facts in question.",
    "Contradictions that touch it.",
  )
  touches?: Fact[];
}

@Entity("One side of a contradiction, as one passage has it.", {
  implements: () => [Fact],
  caption: ["value"],
  order: ["position"],
})
export class Reading {
  @Property(Position, "Place among the readings, counted from 1.", { required: true })
  position!: number;
  @Property(Label, "What is printed there: the words that decide.", { required: true })
  value!: string;
  @Property(DatePoint, "The date that it gives, where it gives one.")
  date?: unknown;
  @Relation(
    () => Contradiction,
    { edge: "READING_OF", inverse: "readings", one: true, required: true, structural: true },
    "The contradiction.",
    "Its sides.",
  )
  contradiction!: Contradiction;
}
