import { Entity, enumOf, Fact, Property, Relation } from "../../model";
import { Named } from "../party";

const AreaKind = enumOf("AreaKind", "What kind of territory an area is.", {
  FORCE_AREA: "Area of a police force.",
  POLICING_AREA: "Local policing area within a force.",
  COUNTY: "County.",
  UNITARY: "Unitary council area.",
  DISTRICT: "District, borough or city council area.",
  TOWN: "Town, village or ward.",
  REGION: "Region or several force areas.",
  COUNTRY: "Country or nation.",
});

@Entity("A territory that something covers or happens in.", {
  implements: () => [Named, Fact],
  caption: ["name"],
  order: ["name"],
})
export class Area {
  @Property(AreaKind, "What kind of territory it is.")
  kind?: string;
  @Relation(
    () => Area,
    { edge: "PART_OF", inverse: "parts", structural: true, weight: 5 },
    "Larger areas that contain it.",
    "Smaller areas inside it.",
  )
  partOf?: Area[];
}
