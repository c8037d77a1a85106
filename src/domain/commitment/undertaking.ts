import { DatePoint, Entity, enumOf, Fact, Label, Position, Property, Relation } from "../../model";
import { AgendaItem, Meeting } from "../meeting";
import { Intent, Overseen, Party } from "../party";
import { Document } from "../record";

const UndertakingKind = enumOf("UndertakingKind", "What was promised.", {
  SUPPLY: "To supply data or a document.",
  CHECK: "To find something out.",
  CHANGE: "To change how something is done or reported.",
  REPORT_BACK: "To report again.",
  ACT: "To do something else.",
});
const Force = enumOf("UndertakingForce", "How firm a promise is.", {
  AGREED: "Somebody agreed to it.",
  WILL_BE_DONE: "The record says that it will be done, without saying who promised.",
  INTENDED: "Said to be intended or expected.",
});

@Entity(
  "A promise that somebody gave at a meeting or in a document, where it was not recorded as an action.",
  {
    implements: () => [Intent, Overseen, Fact],
    caption: ["gist"],
    order: ["position"],
    promise: true,
    time: { via: "item" },
  },
)
export class Undertaking {
  @Property(Position, "Place among the undertakings of the meeting or document, counted from 1.", {
    required: true,
  })
  position!: number;
  @Property(UndertakingKind, "What kind of thing was promised.")
  kind?: string;
  @Property(Force, "How firm it is.")
  force?: string;
  @Property(DatePoint, "Day by which it is due; null where none is stated.")
  dueOn?: unknown;
  @Property(Label, "When it is due, as printed, where that is no date: `in the next performance report`.")
  duePrinted?: string;
  @Relation(
    () => AgendaItem,
    { edge: "UNDERTAKEN_UNDER", inverse: "undertakings", one: true, structural: true },
    "The item under which it was given; null where it was given in a document.",
    "Undertakings given under it.",
  )
  item?: AgendaItem;
  @Relation(
    () => Document,
    { edge: "UNDERTAKEN_IN", inverse: "undertakings", one: true, structural: true, weight: 5 },
    "The document that gives it, where it was not given at a meeting.",
    "Undertakings it gives.",
  )
  document?: Document;
  @Relation(
    () => Party,
    { edge: "GIVEN_BY", inverse: "undertakingsGiven", one: true },
    "Who promised; null where the record does not say.",
    "Undertakings it gave.",
  )
  givenBy?: Party;
  @Relation(
    () => Party,
    { edge: "GIVEN_TO", inverse: "undertakingsReceived", one: true },
    "To whom.",
    "Undertakings given to it.",
  )
  givenTo?: Party;
  @Relation(
    () => Meeting,
    { edge: "DUE_AT", inverse: "undertakingsDue", one: true, structural: true },
    "The meeting at which or before which it is due.",
    "Undertakings due at it.",
  )
  dueAt?: Meeting;
  @Relation(
    () => Fact,
    { edge: "KEPT_BY", inverse: "keeps", inversePlain: true, structural: true },
    "What kept it, or a part of it: a document, an item, a figure.",
    "Undertakings that it keeps, or a part of them.",
  )
  keptBy?: Fact[];
}
