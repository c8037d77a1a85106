/** A small model with a relation of every form, for tests of reading. Its types are in no family of the project. */
import {
  buildModel,
  DatePoint,
  Entity,
  Interface,
  Label,
  Node,
  Position,
  Property,
  Relation,
  unionOf,
} from "../../src/model";

@Interface("Whoever makes or borrows tools.", { implements: () => [Node] })
abstract class Maker {
  @Property(Label, "Name.", { required: true })
  name!: string;
}

@Entity("Somebody who works with tools.", {
  implements: () => [Maker, Node],
  caption: ["name"],
  order: ["name"],
})
class Artisan {
  @Relation(() => Artisan, { edge: "KNOWS", symmetric: true }, "Artisans known to each other.")
  knows?: Artisan[];
  @Relation(() => Artisan, { edge: "TAUGHT_BY", inverse: "taught" }, "Who taught.", "Whom it taught.")
  taughtBy?: Artisan[];
  @Relation(
    () => Artisan,
    { edge: "FOLLOWS", inverse: "followedBy", one: true, inverseOne: true },
    "Who worked at the bench before.",
    "Who worked at it next.",
  )
  follows?: Artisan;
}

@Entity("A company of artisans.", { implements: () => [Maker, Node], caption: ["name"] })
class Guild {
  @Relation(() => Artisan, { edge: "HAS_MEMBER", inverse: "guilds" }, "Members.", "Guilds it belongs to.")
  members?: Artisan[];
}

@Entity("A tool.", { implements: () => [Node], caption: ["name"] })
class Tool {
  @Property(Label, "Name.", { required: true })
  name!: string;
  @Property(Position, "Size.")
  size?: number;
  @Relation(
    () => Maker,
    { edge: "MADE_BY", inverse: "toolsMade", one: true },
    "Who made it.",
    "Tools it made.",
  )
  maker?: Maker;
  @Relation(() => Maker, { edge: "OWNED_BY", inverse: "toolsOwned" }, "Who owns it.", "Tools it owns.")
  owners?: Maker[];
}

@Entity("A stamp on a tool.", { implements: () => [Node], caption: ["text"] })
class Stamp {
  @Property(Label, "What it says.", { required: true })
  text!: string;
  @Relation(
    () => Tool,
    { edge: "STAMPED_ON", inverse: "stamps", one: true, required: true, inversePlain: true },
    "The tool.",
    "Its stamps.",
  )
  of!: Tool;
  @Relation(
    () => Maker,
    { edge: "REGISTERED", inverse: "stamps", plain: true, inversePlain: true, storedReversed: true },
    "Who registered it.",
    "Stamps it registered.",
  )
  registeredBy?: Maker[];
}

const Exhibit = unionOf("Exhibit", "What can be shown.", () => [Tool, Artisan, Guild]);

@Entity("A fair.", { implements: () => [Node], caption: ["name"] })
class Fair {
  @Property(Label, "Name.", { required: true })
  name!: string;
  @Relation(() => Exhibit, { edge: "SHOWS_OFF", inverse: "shownAt" }, "What it shows.", "Fairs that show it.")
  exhibits?: object[];
  @Relation(
    () => Exhibit,
    { edge: "HIGHLIGHTS", inverse: "highlightOf", one: true },
    "Its best.",
    "Fairs of which it is the best.",
  )
  highlight?: object;
  @Relation(
    () => Tool,
    { edge: "ON_ROUTE", inverse: "onRoutes", ordered: true },
    "Tools along the way.",
    "Ways that pass it.",
  )
  route?: Tool[];
}

@Entity("A tool lent to somebody.", {
  implements: () => [Node],
  caption: ["tool", "borrower"],
  time: { event: "lentOn" },
  order: ["-lentOn"],
})
class Loan {
  @Property(DatePoint, "When.")
  lentOn?: unknown;
  @Relation(
    () => Tool,
    { edge: "OF_TOOL", inverse: "loans", one: true, required: true },
    "The tool.",
    "When it was lent.",
  )
  tool!: Tool;
  @Relation(
    () => Maker,
    { edge: "TO_BORROWER", inverse: "loans", one: true, required: true },
    "To whom.",
    "What it borrowed.",
  )
  borrower!: Maker;
}

export const RELATIONS_MODEL = buildModel([Artisan, Guild, Tool, Stamp, Fair, Loan]);
