import {
  DatePoint,
  Entity,
  enumOf,
  Fact,
  Gist,
  Position,
  Property,
  QuantityValue,
  Relation,
} from "../../model";
import { AgendaItem } from "../meeting";
import { Area } from "../organization";
import { Party } from "../party";
import { Indicator } from "./indicator";

const ObservationKind = enumOf("ObservationKind", "What kind of value it is.", {
  ACTUAL: "What was counted or measured.",
  TARGET: "What is to be reached.",
  EXPECTED: "What is expected or planned.",
  ESTIMATE: "An estimate.",
});
const ComparedWith = enumOf("ComparedWith", "What a value is set against.", {
  EARLIER_PERIOD: "An earlier period.",
  AVERAGE: "An average over time.",
  OTHER_AREAS: "Other areas of the same force.",
  SIMILAR_GROUP: "The group of most similar areas or forces.",
  NATION: "The nation or all forces.",
  OTHER_COUNTRIES: "Other countries.",
  STANDARD: "A standard or target.",
});
const Trend = enumOf("Trend", "How a value lies to what it is set against.", {
  UP: "Higher than before.",
  DOWN: "Lower than before.",
  SAME: "About the same.",
  ABOVE: "Above the others.",
  BELOW: "Below the others.",
  IN_LINE: "In line with the others.",
});

const Degree = enumOf("Degree", "How strong a movement or distance is said to be.", {
  SLIGHT: "Slight, small.",
  PLAIN: "Without such a word.",
  SIGNIFICANT: "Significant, considerable, dramatic.",
});
const Exceptional = enumOf("ExceptionalVolumes", "What a source says of exceptional volumes.", {
  NONE: "There are none.",
  IN_AREAS: "In the areas named.",
  IN_ALL_BUT: "In all areas except those named.",
});

@Entity(
  "A value of an indicator for a period, an area or a thing. A rank or a direction alone is an observation too.",
  {
    implements: () => [Fact],
    caption: ["gist"],
    order: ["position"],
    time: { event: "period" },
  },
)
export class Observation {
  @Property(QuantityValue, "The value; null where only a rank or a direction is stated.")
  value?: unknown;
  @Property(QuantityValue, "Place in a ranking; the size of the group, where it is stated, as `of`.")
  rank?: unknown;
  @Property(QuantityValue, "By how much it changed.")
  change?: unknown;
  @Property(ObservationKind, "What kind of value it is; null means actual.")
  kind?: string;
  @Property(ComparedWith, "What it is set against.")
  comparedWith?: string;
  @Property(Trend, "How it lies to that.")
  trend?: string;
  @Property(Degree, "How strong the movement or distance is said to be; null where no word says so.")
  degree?: string;
  @Property(Exceptional, "What is said of exceptional volumes; null where nothing is.")
  exceptional?: string;
  @Property(DatePoint, "The day or period that it is for; null where none is stated.")
  period?: unknown;
  @Property(Gist, "What is stated, in the curator's words.", { required: true })
  gist!: string;
  @Property(Position, "Place among the observations of its source, counted from 1.")
  position?: number;
  @Relation(
    () => Indicator,
    { edge: "OBSERVES", inverse: "observations", one: true, required: true, structural: true },
    "The indicator.",
    "Its values.",
  )
  indicator!: Indicator;
  @Relation(
    () => Fact,
    { edge: "VALUE_FOR", inverse: "figures", one: true, structural: true },
    "What it is about, where that is no area: a service, a body, a document.",
    "Figures about it.",
  )
  subject?: Fact;
  @Relation(
    () => Area,
    { edge: "VALUE_IN", inverse: "observations", one: true, structural: true, weight: 5 },
    "The area it is for.",
    "Figures for the area.",
  )
  area?: Area;
  @Relation(
    () => Area,
    { edge: "EXCEPTIONAL_IN", inverse: "exceptionalObservations", structural: true, weight: 5 },
    "The areas that a statement on exceptional volumes names, or excepts.",
    "Statements on exceptional volumes that name the area.",
  )
  exceptionalAreas?: Area[];
  @Relation(
    () => Observation,
    { edge: "SUBSET_OF", inverse: "subsets", one: true, structural: true },
    "The value of which it is a part.",
    "Values that are parts of it.",
  )
  subsetOf?: Observation;
  @Relation(
    () => AgendaItem,
    { edge: "REPORTED_UNDER", inverse: "observationsReported", one: true, structural: true },
    "The item under which it was reported.",
    "Figures reported under it.",
  )
  item?: AgendaItem;
  @Relation(
    () => Party,
    { edge: "REPORTED_BY", inverse: "figuresReported", one: true, structural: true },
    "Who stated it; null where the document itself does.",
    "Figures it stated.",
  )
  reportedBy?: Party;
}
