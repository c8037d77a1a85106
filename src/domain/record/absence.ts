import { Code, Entity, enumOf, Evidenced, Fact, Node, Note, Property, Relation } from "../../model";

const AbsenceState = enumOf("AbsenceState", "Why a property or relation has no value.", {
  STATED_AS_NONE: "The document says that there is none.",
  LEFT_BLANK: "There is a place for it, and nothing stands there.",
  NOT_APPLICABLE: "It cannot apply here.",
  UNDER_REVIEW: "The document says that it is being reviewed.",
  SAID_ELSEWHERE: "The document sends the reader elsewhere.",
  NOT_STATED: "The document is silent where one would look for it.",
  BEYOND_THE_DOCUMENTS: "It could only stand in a document that is not held.",
});

@Entity(
  "Why a property or relation of a thing has no value. Without one, nobody has recorded anything either way.",
  {
    implements: () => [Evidenced, Node],
    caption: ["property", "of"],
    order: ["property"],
    idFrom: ["property"],
  },
)
export class Absence {
  @Property(Code, "Name of the property or relation.", { required: true })
  property!: string;
  @Property(AbsenceState, "Why it has no value.", { required: true })
  state!: string;
  @Property(Note, "What the document shows instead.")
  reason?: string;
  @Relation(
    () => Fact,
    {
      edge: "ABSENT_FROM",
      inverse: "absences",
      one: true,
      required: true,
      inversePlain: true,
      structural: true,
    },
    "The thing.",
    "Properties and relations known to have no value, and why.",
  )
  of!: Fact;
}
