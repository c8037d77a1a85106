import { Entity, enumOf, Fact, Label, Note, Property, Relation } from "../../model";

const ReferencePurpose = enumOf("ReferencePurpose", "What a line sends the reader to another for.", {
  PROGRESS_IS_THERE: "What is reported on it stands there.",
  SEE_ALSO: "The two belong together.",
  SOURCE: "A statement or figure was taken from there.",
});
const ReferenceColumn = enumOf("ReferenceColumn", "Where in its line a reference is printed.", {
  COMMITMENT: "In the wording of the commitment.",
  ACTIVITY: "In the wording of the activity.",
  PROGRESS: "In the place for progress.",
  OVERSIGHT: "In the place for oversight.",
  TEXT: "In running text or a note.",
});
const ReferenceForm = enumOf("ReferenceForm", "In which form a reference names its targets.", {
  SINGLE: "One target.",
  LIST: "Several, one by one.",
  RANGE: "From one to another; those between are not named.",
});
const Resolution = enumOf("ReferenceResolution", "What a printed reference leads to.", {
  AS_PRINTED: "What it says exists, and is meant.",
  CORRECTED: "It is a slip; what is meant is plain, and the note says why.",
  DANGLING: "What it says does not exist or cannot be meant, and nothing else is plain.",
});

@Entity("A line sends the reader to another line, as printed and as resolved.", {
  implements: () => [Fact],
  caption: ["printed"],
  joins: ["source", "targets"],
})
export class Reference {
  @Property(Label, "The reference as printed.", { required: true })
  printed!: string;
  @Property(Label, "Words printed beside it to say what is meant.")
  gloss?: string;
  @Property(ReferencePurpose, "What for.")
  purpose?: string;
  @Property(ReferenceColumn, "Where in the line it is printed.")
  column?: string;
  @Property(ReferenceForm, "In which form.", { required: true })
  form!: string;
  @Property(Resolution, "What it leads to.", { required: true })
  resolution!: string;
  @Property(Note, "Why, where it is not resolved as printed.")
  reason?: string;
  @Relation(
    () => Fact,
    {
      edge: "REFERS_FROM",
      inverse: "references",
      one: true,
      required: true,
      inversePlain: true,
      structural: true,
    },
    "The line that refers.",
    "Lines and texts to which it sends the reader.",
  )
  source!: Fact;
  @Relation(
    () => Fact,
    { edge: "REFERS_TO", inverse: "referredToBy", structural: true },
    "What it leads to: of a range, every line in it.",
    "References that lead to it.",
  )
  targets?: Fact[];
}
