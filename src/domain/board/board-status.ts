import { DatePoint, Entity, enumOf, Fact, Gist, Property, Relation } from "../../model";
import { Board } from "./board";

const BoardState = enumOf("BoardState", "How a board is said to stand.", {
  PLANNED: "It is to be set up.",
  NEWLY_FORMED: "It was set up lately.",
  IN_BEING: "It meets.",
  UNDER_REVIEW: "Its form or rhythm is being reviewed.",
  SUSPENDED: "It does not meet for the time being.",
  CANCELLED: "It was called off for good.",
  REPLACED: "Another has taken its place.",
});

@Entity("How a board was said to stand on a day.", {
  plural: "boardStatuses",
  implements: () => [Fact],
  caption: ["gist", "state"],
  order: ["asOf"],
  time: { event: "asOf" },
})
export class BoardStatus {
  @Property(BoardState, "How it was.", { required: true })
  state!: string;
  @Property(DatePoint, "The day for which it is said.")
  asOf?: unknown;
  @Property(Gist, "What was said.", { required: true })
  gist!: string;
  @Relation(
    () => Board,
    { edge: "STATUS_OF", inverse: "statuses", one: true, required: true, structural: true },
    "The board.",
    "How it was said to stand, day by day.",
  )
  board!: Board;
  @Relation(
    () => Board,
    { edge: "GIVES_WAY_TO", inverse: "givenWayBy", one: true, structural: true },
    "The board said to take its place.",
    "Statuses of boards whose place it is said to take.",
  )
  successor?: Board;
}
