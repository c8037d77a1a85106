import { Code, Count, DatePoint, Entity, enumOf, Fact, Property, Relation, WebAddress } from "../../model";
import { Named, Party } from "../party";

const DocumentKind = enumOf("DocumentKind", "What kind of text a document is.", {
  NOTES: "Notes of a meeting.",
  MINUTES: "Minutes of a meeting.",
  AGENDA: "Agenda or agenda pack.",
  ROSTER: "List of members.",
  REPORT: "Report.",
  APPENDIX: "Appendix.",
  STRATEGY: "Strategy or plan.",
  PRESENTATION: "Presentation or handout.",
  ASSESSMENT: "Assessment, analysis or plan of measures.",
  OTHER: "Something else.",
});
const DocumentStatus = enumOf("DocumentStatus", "How settled a document is.", {
  DRAFT: "Put forward for comment.",
  UNCONFIRMED: "Minutes that the body has not confirmed yet.",
  CONFIRMED: "Minutes that the body has confirmed.",
  FINAL: "Issued as final.",
});
const Availability = enumOf("Availability", "Whether the text is at hand.", {
  HELD: "The text is one of the dataset's sources.",
  HELD_AS_COPY: "A copy of the text inside another source.",
  CITED_ONLY: "Only spoken of.",
  CALLED_FOR: "Asked for or promised; nothing says that it exists yet.",
});

@Entity("A text: a source of the dataset, a part of one, or one that a source speaks of.", {
  implements: () => [Named, Fact],
  caption: ["name"],
  order: ["issuedOn"],
  iri: "http://www.w3.org/ns/prov#Entity",
})
export class Document {
  @Property(DocumentKind, "What kind of text it is.")
  kind?: string;
  @Property(DocumentStatus, "How settled it is.")
  status?: string;
  @Property(Availability, "Whether the text is at hand.", { required: true })
  availability!: string;
  @Property(DatePoint, "Day of issue as printed.")
  issuedOn?: unknown;
  @Property(DatePoint, "First day on which it was public, where that is known.")
  publicOn?: unknown;
  @Property(DatePoint, "Day of the matter that it records: the sitting, or the day that it describes.")
  matterOn?: unknown;
  @Property(WebAddress, "Public address, where known.")
  address?: string;
  @Property(Code, "Name of the file in the folder of documents.")
  file?: string;
  @Property(Code, "SHA-256 of the file, hexadecimal.")
  sha256?: string;
  @Property(Code, "Lines of the file that it takes up, such as L1-124; null means all.")
  lines?: string;
  @Property(Count, "Number of lines of the file.")
  lineCount?: number;
  @Relation(
    () => Party,
    { edge: "PUBLISHED_BY", inverse: "documentsPublished", structural: true, weight: 5 },
    "Who issued it.",
    "Documents it issued.",
  )
  publisher?: Party[];
  @Relation(
    () => Document,
    { edge: "PART_OF", inverse: "parts", one: true, structural: true, weight: 5 },
    "The document it is a part of.",
    "Its parts.",
  )
  partOf?: Document;
  @Relation(
    () => Document,
    { edge: "COPY_OF", inverse: "copies", one: true, structural: true, weight: 5 },
    "The document of which it is a copy: both are one witness.",
    "Copies of it.",
  )
  copyOf?: Document;
}
