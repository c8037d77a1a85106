import { Entity, enumOf, Fact, Gist, Label, Position, Property, Relation } from "../../model";
import { Overseen } from "../party";
import { OversightMechanism } from "./oversight-mechanism";

const OversightManner = enumOf("OversightManner", "How a mechanism stands to what it watches.", {
  OVERSEES: "It oversees or governs it.",
  MONITORS: "It monitors it.",
  SCRUTINISES: "It scrutinises it.",
  RECEIVES_REPORTS: "It receives reports on it.",
  AUDITS: "It audits it.",
  ATTENDS: "Somebody attends where it is dealt with.",
});
const StatedIn = enumOf("OversightStatedIn", "Where an oversight is stated.", {
  OVERSIGHT_COLUMN: "In the plan's own column for oversight.",
  OTHER_COLUMN: "In another column of the plan: progress, activity, commitment.",
  GLOSSARY: "In a list of mechanisms.",
  ELSEWHERE: "In another text.",
});
const CellExtent = enumOf("CellExtent", "For which rows a printed cell stands.", {
  THIS_ROW: "For its own row.",
  MERGED: "For several rows: one cell beside them all.",
  SHARED: "For several lines in one row, without saying which of them it is for.",
});

@Entity(
  "A mechanism watches a commitment, an activity, a recommendation, an objective or a body, as printed.",
  {
    implements: () => [Fact],
    caption: ["printedAs"],
    joins: ["subject", "mechanism"],
    sight: "up",
    order: ["position"],
  },
)
export class Oversight {
  @Property(Label, "How the mechanism is named there.")
  printedAs?: string;
  @Property(Position, "Place among those named in the same cell, counted from 1.")
  position?: number;
  @Property(OversightManner, "How it stands to what it watches; null where it is only named.")
  manner?: string;
  @Property(StatedIn, "Where it is stated.", { required: true })
  statedIn!: string;
  @Property(CellExtent, "For which rows the cell stands; null where it is no cell.")
  extent?: string;
  @Property(Gist, "What exactly is watched, or when, where more is said.")
  gist?: string;
  @Relation(
    () => Overseen,
    { edge: "WATCHES", inverse: "oversight", required: true, structural: true },
    "What is watched.",
    "By which mechanisms it is watched, as printed of itself; not what is printed of its parts.",
  )
  subject!: Overseen[];
  @Relation(
    () => OversightMechanism,
    { edge: "BY_MECHANISM", inverse: "oversees", one: true, required: true, structural: true },
    "The mechanism.",
    "What it watches.",
  )
  mechanism!: OversightMechanism;
}
