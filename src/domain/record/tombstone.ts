import { Code, Entity, enumOf, Node, Note, Property, Relation } from "../../model";

const Withdrawal = enumOf("Withdrawal", "Why an id leads no further.", {
  RENAMED: "The thing has another id.",
  MERGED: "It turned out to be the same as another.",
  WITHDRAWN: "It turned out not to be a fact.",
});

@Entity("What is left of an id that was once in use, and where to go on. Ids are never reused.", {
  implements: () => [Node],
  caption: ["formerId"],
  idFrom: ["formerId"],
})
export class Tombstone {
  @Property(Code, "The id that was in use, `type/slug`.", { required: true })
  formerId!: string;
  @Property(Withdrawal, "Why it leads no further.", { required: true })
  kind!: string;
  @Property(Note, "What happened.", { required: true })
  reason!: string;
  @Relation(
    () => Node,
    { edge: "MOVED_TO", one: true, structural: true },
    "The thing that stands in its place; null where nothing does.",
  )
  movedTo?: Node;
}
