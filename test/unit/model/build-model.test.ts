import {
  buildModel,
  Code,
  DatePoint,
  Entity,
  Fact,
  Gist,
  Interface,
  Label,
  ModelError,
  Position,
  Property,
  Relation,
  unionOf,
  type TypeClass,
} from "../../../src/model";

@Interface("What can be fed.", { implements: () => [Fact] })
abstract class Feedable {
  @Property(Label, "Its name.", { required: true })
  name!: string;
}

@Entity("A keeper.", { implements: () => [Fact], caption: ["name"], order: ["-age", "name"] })
class Keeper {
  @Property(Label, "Name.") name?: string;
  @Property(Position, "Age.") age?: number;
  @Relation(() => Feedable, { edge: "FEEDS", inverse: "fedBy" }, "What it feeds.", "Who feeds it.")
  feeds?: Feedable[];
  @Relation(() => Keeper, { edge: "KNOWS", symmetric: true }, "Who knows it.")
  knows?: Keeper[];
}

@Entity("A goat.", { plural: "herd", implements: () => [Feedable], time: { event: "bornOn" } })
class Goat {
  @Property(DatePoint, "Day of birth.") bornOn?: unknown;
  @Relation(() => Goat, { edge: "CHILD_OF", inverse: "kids", one: true }, "Mother.", "Young.")
  mother?: Goat;
}

const either = unionOf("Either", "One or the other.", () => [Keeper, Goat]);

@Entity("A note.", { implements: () => [Fact] })
class Memo {
  @Property(Gist, "What it says.") gist?: string;
  @Relation(() => either, { edge: "ABOUT", inverse: "memos", one: true }, "What it is about.", "Notes on it.")
  about?: object;
}

const model = buildModel([Keeper, Goat, Memo]);

describe("the model built from declarations", () => {
  it("derives names, and takes a plural where one is given", () => {
    expect(
      model.entities.map(({ name, slug, field, collection }) => [name, slug, field, collection]),
    ).toEqual([
      ["Keeper", "keeper", "keeper", "keepers"],
      ["Goat", "goat", "goat", "herd"],
      ["Memo", "memo", "memo", "memos"],
    ]);
    expect(model.byCollection("herd")?.name).toBe("Goat");
    expect(model.bySlug("memo")?.name).toBe("Memo");
  });

  it("gives an interface's properties and the way back to all that implement it", () => {
    const goat = model.entity("Goat");
    expect(goat.properties.map(({ name }) => name)).toEqual(["name", "bornOn"]);
    const back = goat.links.find(({ name }) => name === "fedBy")!;
    expect([back.direction, back.forward, back.target.name, back.one]).toEqual([
      "in",
      false,
      "Keeper",
      false,
    ]);
    expect(model.interfaces.find(({ name }) => name === "Feedable")!.links).toContain(back);
  });

  it("gives the way back to each member of a union", () => {
    for (const name of ["Keeper", "Goat"]) {
      expect(model.entity(name).links.find((link) => link.name === "memos")?.target.name).toBe("Memo");
    }
    expect(model.entity("Memo").links[0]!.target).toMatchObject({ name: "Either", form: "union" });
  });

  it("reads a symmetric relation both ways under one name, and a relation to its own type under two", () => {
    expect(
      model
        .entity("Keeper")
        .links.filter(({ edge }) => edge === "KNOWS")
        .map(({ direction }) => direction),
    ).toEqual(["both"]);
    expect(
      model
        .entity("Goat")
        .links.filter(({ edge }) => edge === "CHILD_OF")
        .map(({ name, direction }) => [name, direction]),
    ).toEqual([
      ["mother", "out"],
      ["kids", "in"],
    ]);
  });

  it("orders by the sort column of a property, descending where marked", () => {
    expect(
      model.entity("Keeper").order.map(({ property, descending }) => [property.sortColumn, descending]),
    ).toEqual([
      ["age", true],
      ["name", false],
    ]);
    expect(model.entity("Goat").properties[1]!.sortColumn).toBe("bornOnEarliest");
  });
});

const broken = (make: () => TypeClass[], message: string | RegExp): void => {
  expect(() => buildModel(make())).toThrow(ModelError);
  expect(() => buildModel(make())).toThrow(message);
};

describe("a declaration that cannot work is refused when the process starts", () => {
  it("names a type that is not declared", () => {
    class Plain {}
    broken(() => [Plain], "Plain is not declared: it needs @Entity or @Interface");
  });

  it("names a target that is not in the model", () => {
    broken(
      () => [Memo],
      "Memo.about points at Keeper, which is not in the model: add it to its family's index",
    );
  });

  it("names two fields of one name", () => {
    @Entity("Twice.", {})
    class Twice {
      @Property(Label, "A.") kids?: string;
      @Relation(() => Twice, { edge: "OF", inverse: "kids" }, "B.", "C.") of?: Twice[];
    }
    broken(() => [Twice], "Twice has two fields named kids: rename a property, relation or inverse");
  });

  it("names a reserved name", () => {
    @Entity("Reserved.", {})
    class Reserved {
      @Property(Code, "A.") caption?: string;
    }
    broken(() => [Reserved], "The name caption is reserved");
  });

  it("names an order by something that has none", () => {
    @Entity("Unordered.", { order: ["gist"] })
    class Unordered {
      @Property(Gist, "A.") gist?: string;
    }
    broken(() => [Unordered], "Unordered is ordered by gist, which has no order");
  });

  it("names a time or a caption taken from what is not there", () => {
    @Entity("Timeless.", { time: { via: "meeting" } })
    class Timeless {}
    broken(() => [Timeless], "Timeless takes its time from meeting, which it does not have");
  });

  it("names an edge that is not UPPER_SNAKE, and an inverse without a description", () => {
    @Entity("Edge.", {})
    class Edge {
      @Relation(() => Edge, { edge: "partOf" }, "A.") of?: Edge[];
    }
    broken(() => [Edge], "Edge.of: the edge partOf is not UPPER_SNAKE");
    @Entity("Mute.", {})
    class Mute {
      @Relation(() => Mute, { edge: "OF", inverse: "back" }, "A.") of?: Mute[];
    }
    broken(() => [Mute], "Mute.of: its inverse has no description");
  });

  it("names two types that would share a list", () => {
    @Entity("One.", { plural: "memos" })
    class Other {}
    broken(() => [Keeper, Goat, Memo, Other], /Other and Memo are both called memos/);
  });
});
