import { Entity, enumOf, Fact, Flag, Label, Property, Relation } from "../../model";

const MentionRole = enumOf("MentionRole", "In which role a text names something.", {
  SUBJECT: "It is what the text is about.",
  ADDRESSEE: "The text is addressed to it.",
  CHANNEL: "Something is to happen through it.",
  OVERSEEN: "It is to be watched or scrutinised.",
  CHALLENGED: "It is to be challenged.",
  INFLUENCED: "It is to be influenced or engaged with.",
  BENEFICIARY: "It is to be served or supported.",
  INSTRUMENT: "It is used to do something.",
  PARTNER: "It takes part.",
  EXAMPLE: "It is named as an example only.",
  NAMED: "It is named in passing.",
});

const Printing = enumOf(
  "MentionPrinting",
  "In which printing of a text that stands twice something is named.",
  {
    ARGUED: "Where it is argued, in a chapter.",
    SUMMARISED: "In the summary.",
    BOTH: "In both.",
  },
);

@Entity("A text unit (item, question, answer, decision) names a thing in a role.", {
  implements: () => [Fact],
  caption: ["asPrinted"],
  joins: ["source", "thing"],
})
export class Mention {
  @Property(MentionRole, "In which role.", { required: true })
  role!: string;
  @Property(Label, "How the thing is named there.")
  asPrinted?: string;
  @Property(Flag, "true: one of several examples, others are left open.")
  exampleOnly?: boolean;
  @Property(Printing, "In which printing of its source it stands; null where there is one only.")
  printing?: string;
  @Relation(
    () => Fact,
    { edge: "MENTIONED_IN", inverse: "mentions", one: true, required: true, structural: true },
    "The text unit that names it.",
    "Things it names, and in which role.",
  )
  source!: Fact;
  @Relation(
    () => Fact,
    { edge: "MENTIONS", inverse: "mentionedIn", one: true, required: true, weight: 2 },
    "The thing that is named.",
    "Where it is named, and in which role.",
  )
  thing!: Fact;
}
