import { Entity, enumOf, Fact, Gist, Label, Position, Property, Relation } from "../../model";
import { Party } from "../party";
import { AgendaItem } from "./agenda-item";

const QuestionKind = enumOf("QuestionKind", "What a question asks for.", {
  QUESTION: "Asks for information.",
  CHALLENGE: "Calls an answer or a performance into question.",
  SUGGESTION: "Suggests that something be done.",
  CONCERN: "Voices a worry and expects a reply.",
});
const Answered = enumOf("Answered", "Whether the record holds an answer.", {
  HERE: "Answered at the meeting.",
  PARTLY: "Part of it is answered.",
  PROMISED: "An answer is promised for later.",
  NOT_RECORDED: "The record holds no answer.",
});

@Entity("What somebody asked at a meeting, in the curator's words.", {
  implements: () => [Fact],
  caption: ["gist"],
  order: ["position"],
  time: { via: "item" },
})
export class Question {
  @Property(Label, "Number as printed; null where none is printed.")
  number?: string;
  @Property(Position, "Place among the questions of the meeting, counted from 1.", { required: true })
  position!: number;
  @Property(Gist, "What was asked.", { required: true })
  gist!: string;
  @Property(QuestionKind, "What it asks for; null means a plain question.")
  kind?: string;
  @Property(Label, "Who asked, as printed, where no person is named: `A Member`.")
  askedByLabel?: string;
  @Property(Answered, "Whether the record holds an answer.")
  answered?: string;
  @Relation(
    () => AgendaItem,
    { edge: "ASKED_UNDER", inverse: "questions", one: true, required: true, structural: true },
    "The item under which it was asked.",
    "Questions asked under it.",
  )
  item!: AgendaItem;
  @Relation(
    () => Party,
    { edge: "ASKED_BY", inverse: "questionsAsked", one: true },
    "Who asked.",
    "Questions it asked.",
  )
  askedBy?: Party;
  @Relation(
    () => Party,
    { edge: "ASKED_TO", inverse: "questionsReceived" },
    "Who was asked.",
    "Questions put to it.",
  )
  askedTo?: Party[];
  @Relation(
    () => Question,
    { edge: "FOLLOWS", inverse: "followedBy", one: true, structural: true },
    "The question that it takes further.",
    "Questions that take it further.",
  )
  follows?: Question;
}
