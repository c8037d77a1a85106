import { Entity, enumOf, Fact, Flag, Gist, Position, Property, Relation } from "../../model";
import { Objective } from "./objective";
import { Strategy } from "./strategy";

const AlignmentBasis = enumOf("AlignmentBasis", "How an alignment is printed.", {
  TABLE_ROW: "As a row of a table.",
  PROSE: "In running text.",
});

@Entity(
  "Objectives of several strategies stand side by side, as one printed row or sentence has it: one thing with all its " +
    "members. Two members are aligned through that row, not with each other one by one.",
  {
    implements: () => [Fact],
    caption: ["gist"],
    order: ["position"],
  },
)
export class Alignment {
  @Property(Position, "Place in the table, counted from 1.")
  position?: number;
  @Property(AlignmentBasis, "How it is printed.", { required: true })
  basis!: string;
  @Property(Gist, "What is aligned with what.")
  gist?: string;
}

@Entity("One side of an alignment: objectives of one strategy, or all of them.", {
  implements: () => [Fact],
  caption: ["strategy"],
  joins: ["alignment", "objectives"],
  order: ["position"],
})
export class AlignmentMember {
  @Property(Position, "Place in the row, counted from 1.", { required: true })
  position!: number;
  @Property(
    Flag,
    "true: the row sweeps in all objectives of the strategy together; none of them is named, though aims may be listed.",
  )
  allObjectives?: boolean;
  @Relation(
    () => Alignment,
    { edge: "MEMBER_OF", inverse: "members", one: true, required: true, structural: true },
    "The alignment.",
    "Its sides, in printed order.",
  )
  alignment!: Alignment;
  @Relation(
    () => Strategy,
    { edge: "FROM_STRATEGY", inverse: "alignmentMembers", one: true, required: true, structural: true },
    "The strategy on this side.",
    "Sides of alignments that it has.",
  )
  strategy!: Strategy;
  @Relation(
    () => Objective,
    { edge: "ALIGNS", inverse: "alignmentMembers", structural: true, ordered: true },
    "Objectives and aims on this side, in printed order; none where the row sweeps in all of them.",
    "Sides of alignments in which it stands by name.",
  )
  objectives?: Objective[];
}
