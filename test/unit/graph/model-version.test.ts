import { buildModel, Entity, Fact, Gist, Label, modelVersion, Property, Relation } from "../../../src/model";

/** A model of one type, with the parts that matter here to be varied. */
function version({ description = "A thing.", kind = Label, edge = "NEAR", second = false } = {}): string {
  @Entity(description, { implements: () => [Fact], caption: ["name"] })
  class Thing {
    @Property(kind, "Its name.")
    name?: string;
    @Relation(() => Thing, { edge, symmetric: true }, "Others.")
    near?: Thing[];
  }
  if (second) Property(Gist, "More.")(Thing.prototype, "more");
  if (second) Entity(description, { implements: () => [Fact], caption: ["name"] })(Thing);
  return modelVersion(buildModel([Thing]));
}

describe("the version of a model", () => {
  it("does not change with a description", () => {
    expect(version({ description: "Something." })).toBe(version());
  });

  it.each([{ kind: Gist }, { edge: "BESIDE" }, { second: true }])("changes with %o", (change) => {
    expect(version(change)).not.toBe(version());
  });
});
