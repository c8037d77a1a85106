import {
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
import { Board } from "../board";
import { AgendaItem } from "./agenda-item";
import { Meeting } from "./meeting";

const PlannedItemKind = enumOf("PlannedItemKind", "What kind of business a board plans.", {
  RECURRING: "A report that comes regularly.",
  STATUTORY: "Something the board has to consider by law.",
  ASKED_FOR: "Something the board asked for.",
  VISIT: "A visit or briefing.",
  MEMBERSHIP: "Who is to sit in a body.",
});

@Entity(
  "An item of a board's work programme: what it plans to take up, not an agenda item until it is tabled.",
  {
    implements: () => [Fact],
    caption: ["subject"],
    order: ["slot", "position"],
    time: { event: "slot" },
  },
)
export class PlannedItem {
  @Property(Gist, "What is planned.", { required: true })
  subject!: string;
  @Property(PlannedItemKind, "What kind of business it is.")
  kind?: string;
  @Property(DatePoint, "For when it is planned; null where it stands in a pool without date.")
  slot?: unknown;
  @Property(DatePoint, "Day by which it has to be taken up, where a rule sets one.")
  dueOn?: unknown;
  @Property(Label, "Period or year printed with it.")
  coverage?: string;
  @Property(Position, "Place among the items of its slot, counted from 1.")
  position?: number;
  @Property(Note, "What does not fit: a year that is neither the meeting's nor the subject's.")
  doubt?: string;
  @Relation(
    () => Board,
    { edge: "PLANNED_BY", inverse: "plannedItems", one: true, required: true, structural: true },
    "The board that plans.",
    "What it plans to take up.",
  )
  board!: Board;
  @Relation(
    () => Meeting,
    { edge: "PLANNED_FOR", inverse: "plannedItems", one: true, structural: true },
    "The meeting it is planned for.",
    "What is planned for it.",
  )
  meeting?: Meeting;
  @Relation(
    () => AgendaItem,
    { edge: "TABLED_AS", inverse: "plannedAs", structural: true },
    "Agenda items as which it was tabled, or that hold it.",
    "Plans that it carries out.",
  )
  tabledAs?: AgendaItem[];
}
