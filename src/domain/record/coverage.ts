import { Codes, Entity, enumOf, Label, Node, Property, Relation } from "../../model";
import { Document } from "./document";
import { Passage } from "./passage";

/** Why places bear no fact. */
export const NO_FACT_REASONS = {
  PAGE_FURNITURE: "Page numbers, running heads, addresses and other matter of the page.",
  HEADING: "A heading that another fact already bears or that states nothing.",
  COLUMN_HEADING: "The head of a table's column.",
  COURTESY: "A welcome or thanks with nothing else in it.",
  GARBLED: "A remnant or slip of conversion.",
  PROCEDURE:
    "Advice on how to take part, obtain copies or reach an office, which concerns no meeting in particular.",
} as const;

/** Why words of places that facts cite stand in no fact. */
export const LEFT_OUT_REASONS = {
  NOT_A_NAME: "Capitalised, and not a name.",
  NOT_A_PROMISE: "Sounds like a promise and is none.",
  PRIVATE: "A private contact or person.",
  SAID_IN_WORDS: "Said in the fact in other words or figures.",
  GENERIC: "A name in passing that no question can turn on.",
  GARBLED: NO_FACT_REASONS.GARBLED,
} as const;

const CoverageReason = enumOf("CoverageReason", "Why places, or words in them, stand in no fact.", {
  ...NO_FACT_REASONS,
  ...LEFT_OUT_REASONS,
});
const CoverageKind = enumOf("CoverageKind", "What curators declare of a document's text.", {
  COMPLETE:
    "Of the whole document: every sentence and table cell is cited by a fact, or declared here. `sightline check` holds it " +
    "against the text, so what no fact says is not said there.",
  REPEATED: "The places say again what stands elsewhere.",
  NO_FACT: "The places bear no fact.",
  LEFT_OUT: "Words at the places, which facts cite, stand in no fact.",
});

@Entity(
  "What curators declare of a document's text: that all of it is spoken for, and which places repeat others, bear no fact or " +
    "hold words that no fact has.",
  { implements: () => [Node], caption: ["kind"], derived: true },
)
export class CoverageMark {
  @Property(CoverageKind, "What is declared.", { required: true })
  kind!: string;
  @Property(CoverageReason, "Why; null of what is repeated, and of a document as a whole.")
  reason?: string;
  @Property(Label, "The places, such as L43,L46.1; null means the whole document.")
  places?: string;
  @Property(
    Codes,
    "The words that are left out, as printed; null where they are private, and of other kinds.",
  )
  words?: string[];
  @Relation(
    () => Document,
    {
      edge: "COVERAGE_OF",
      inverse: "coverage",
      inversePlain: true,
      one: true,
      required: true,
      structural: true,
      weight: 10,
    },
    "The document.",
    "What curators declare of its text: whether all of it is spoken for, and what stands in no fact.",
  )
  document!: Document;
  @Relation(
    () => Passage,
    { edge: "REPEATED_AT", inverse: "repeatsAt", structural: true, weight: 10 },
    "The places that repeat others, line by line; none for other kinds.",
    "Marks that declare it a repetition.",
  )
  passages?: Passage[];
  @Relation(
    () => Passage,
    { edge: "REPEATS", inverse: "repeatedAt", structural: true, weight: 10 },
    "What they repeat.",
    "Marks of places that repeat it.",
  )
  repeats?: Passage[];
}
