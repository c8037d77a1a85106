import { Entity, enumOf, Fact, Gist, Label, Position, Property, Relation } from "../../model";
import { Document } from "../record";
import { Meeting } from "./meeting";

const ItemOutcome = enumOf("ItemOutcome", "What a record says came of an agenda item.", {
  DISCUSSED: "Something was reported or discussed.",
  NOTED: "The paper was noted.",
  AGREED: "Something was agreed.",
  NOTHING_RAISED: "The record says that there was nothing.",
  NOT_MINUTED: "Listed; no record of it is held.",
});
const ItemSource = enumOf("ItemSource", "Where an agenda item is printed.", {
  AGENDA: "On the agenda only.",
  MINUTES: "In the minutes or notes only.",
  BOTH: "On the agenda and in the minutes.",
});

@Entity("A numbered item of a meeting, as listed or minuted.", {
  implements: () => [Fact],
  caption: ["heading"],
  order: ["position"],
  time: { via: "meeting" },
})
export class AgendaItem {
  @Property(Label, "Number as printed; labels repeat and slip, and are no ids.")
  number?: string;
  @Property(Label, "Heading as printed.", { title: true })
  heading?: string;
  @Property(Position, "Place among the meeting's items, counted from 1.", { required: true })
  position!: number;
  @Property(ItemSource, "Where it is printed.")
  listedOn?: string;
  @Property(ItemOutcome, "What the record says came of it.")
  outcome?: string;
  @Property(Label, "Pages of its papers in the pack, as printed.")
  pages?: string;
  @Property(Gist, "What the item asked of the meeting or what was put before it.")
  gist?: string;
  @Relation(
    () => Meeting,
    { edge: "ITEM_OF", inverse: "agendaItems", one: true, required: true, structural: true },
    "The meeting.",
    "Its items in order.",
  )
  meeting!: Meeting;
  @Relation(
    () => AgendaItem,
    { edge: "UNDER", inverse: "subItems", one: true, structural: true },
    "The item it stands under.",
    "Items that stand under it.",
  )
  parent?: AgendaItem;
  @Relation(
    () => Document,
    { edge: "CONSIDERED", inverse: "consideredUnder", structural: true, ordered: true, weight: 5 },
    "Papers before the meeting under this item, in printed order.",
    "Agenda items under which the document was considered.",
  )
  papers?: Document[];
}
