import { Entity, enumOf, Fact, Gist, Position, Property, Relation } from "../../model";
import { Party } from "../party";
import { AgendaItem } from "./agenda-item";
import { Question } from "./question";

const Attribution = enumOf("Attribution", "How a record says who spoke.", {
  NAMED: "By name.",
  BY_ROLE: "By office.",
  JOINT: "Several together.",
  PASSIVE: "Nobody is said to have spoken.",
  DOUBTFUL: "The printed speaker is doubtful.",
});
const Stance = enumOf("AnswerStance", "How an answer meets its question.", {
  CONFIRMS: "Affirms what was asked.",
  DENIES: "Denies it.",
  PARTLY: "Affirms a part.",
  EXPLAINS: "Explains without affirming or denying.",
  UNDERTAKES: "Promises something.",
  DOES_NOT_KNOW: "Says that it is not known.",
});

@Entity(
  "What was answered at a meeting, in the curator's words. Not a response to a recommendation or consultation.",
  {
    implements: () => [Fact],
    caption: ["gist"],
    order: ["position"],
    time: { via: "item" },
  },
)
export class Answer {
  @Property(Gist, "What was answered.", { required: true })
  gist!: string;
  @Property(Position, "Place among the answers of the meeting, counted from 1.", { required: true })
  position!: number;
  @Property(Attribution, "How the record says who answered.")
  attribution?: string;
  @Property(Stance, "How it meets the question.")
  stance?: string;
  @Relation(
    () => AgendaItem,
    { edge: "ANSWERED_UNDER", inverse: "answers", one: true, required: true, structural: true },
    "The item under which it was given.",
    "Answers given under it.",
  )
  item!: AgendaItem;
  @Relation(
    () => Question,
    { edge: "ANSWERS", inverse: "answers", structural: true },
    "The questions it answers; one answer can meet several.",
    "Answers that the record holds.",
  )
  questions?: Question[];
  @Relation(
    () => Party,
    { edge: "ANSWERED_BY", inverse: "answersGiven" },
    "Who answered; none where the record does not say.",
    "Answers it gave.",
  )
  answeredBy?: Party[];
}
