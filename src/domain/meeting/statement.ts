import { Entity, enumOf, Fact, Gist, Position, Property, Relation } from "../../model";
import { Party } from "../party";
import { Document } from "../record";
import { AgendaItem } from "./agenda-item";

const StatementKind = enumOf("StatementKind", "What a statement does.", {
  UPDATE: "Reports what happened or how something stands.",
  FINDING: "States what was found.",
  RISK: "Names an operational or reputational risk or opportunity.",
  EXPLANATION: "Gives a reason, a duty or a background.",
  EXPECTATION: "Says what is expected or planned.",
  SUGGESTION: "Says what could or should be done.",
  COURTESY: "Welcomes, thanks or commends.",
});

@Entity(
  "What was reported, found or remarked at a meeting or in a document and answers no question, in the curator's words.",
  {
    implements: () => [Fact],
    caption: ["gist"],
    order: ["position"],
    time: { via: "item" },
  },
)
export class Statement {
  @Property(Gist, "What was stated.", { required: true })
  gist!: string;
  @Property(Position, "Place among the statements of the meeting or document, counted from 1.", {
    required: true,
  })
  position!: number;
  @Property(StatementKind, "What it does.")
  kind?: string;
  @Relation(
    () => AgendaItem,
    { edge: "STATED_UNDER", inverse: "statements", one: true, structural: true },
    "The item under which it was made; null where a document makes it.",
    "Statements made under it.",
  )
  item?: AgendaItem;
  @Relation(
    () => Document,
    { edge: "STATED_IN", inverse: "statements", one: true, structural: true, weight: 5 },
    "The document that makes it, where it was not made at a meeting.",
    "Statements it makes.",
  )
  document?: Document;
  @Relation(
    () => Party,
    { edge: "STATED_BY", inverse: "statementsMade" },
    "Who stated it; none where the record does not say.",
    "Statements it made.",
  )
  statedBy?: Party[];
}
