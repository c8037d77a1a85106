import { Entity, enumOf, Fact, Gist, Label, Property } from "../../model";
import { Named } from "../party";

const GoodDirection = enumOf("GoodDirection", "Which way is better.", {
  UP: "More is better.",
  DOWN: "Less is better.",
  NEITHER: "The source takes no side, or it depends.",
});

@Entity("A measure that documents give values for.", {
  implements: () => [Named, Fact],
  caption: ["name"],
  order: ["name"],
})
export class Indicator {
  @Property(Gist, "What exactly is counted or measured.")
  definition?: string;
  @Property(Label, "Survey, system or body that the figures come from, as printed.")
  source?: string;
  @Property(GoodDirection, "Which way is better, as the document treats it.")
  goodDirection?: string;
}
