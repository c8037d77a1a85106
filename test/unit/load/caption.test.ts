import { Captions } from "../../../src/dataset/load/caption";
import { sourceOf } from "../../../src/dataset/load/source";
import { MODEL } from "../../../src/domain";
import { Things } from "../../support/things";

function captionOf(things: Things, id: string): string {
  const source = sourceOf(things.done(), MODEL);
  return new Captions(source).of(source.things.get(`d/${id}`)!);
}

describe("captions", () => {
  it("are the first property that has a value", () => {
    const things = new Things("d");
    things.add("person/person-12", { values: { name: "Person 12" } });

    expect(captionOf(things, "person/person-12")).toBe("Person 12");
  });

  it("join what a reified relation links", () => {
    const things = new Things("d");
    things.add("person/person-12", { values: { name: "Person 12" } });
    things.add("role/chief", { values: { name: "Chief Constable" } });
    things.add("tenure/t", { relations: { person: "person/person-12", role: "role/chief" } });

    expect(captionOf(things, "tenure/t")).toBe("Person 12 – Chief Constable");
  });

  it("hold a printed number and a text, or the one that there is", () => {
    const things = new Things("d");
    things.add("commitment/a", { values: { reference: "4.10", gist: "Calmer streets." } });
    things.add("commitment/b", { values: { gist: "Calmer streets." } });

    expect(captionOf(things, "commitment/a")).toBe("4.10 – Calmer streets.");
    expect(captionOf(things, "commitment/b")).toBe("Calmer streets.");
  });

  it("cut a long part at a word, where there are several", () => {
    const things = new Things("d");
    const gist = `Calmer ${"streets ".repeat(20)}at night.`;
    things.add("commitment/a", { values: { reference: "4.10", gist } });
    things.add("question/q", { values: { gist } });

    expect(captionOf(things, "commitment/a")).toBe(`4.10 – Calmer${" streets".repeat(9)} …`);
    expect(captionOf(things, "question/q")).toBe(gist);
  });

  it("cut what has no words to be cut at", () => {
    const things = new Things("d");
    things.add("commitment/a", { values: { reference: "1", gist: "x".repeat(100) } });

    expect(captionOf(things, "commitment/a")).toBe(`1 – ${"x".repeat(80)} …`);
  });

  it("leave out the end that is missing", () => {
    const things = new Things("d");
    things.add("role/chief", { values: { name: "Chief Constable" } });
    things.add("tenure/t", { relations: { role: "role/chief" } });

    expect(captionOf(things, "tenure/t")).toBe("Chief Constable");
  });

  it("fall back on the slug, of what they link too", () => {
    const things = new Things("d");
    things.add("person/person-12", { values: { name: "Person 12" } });
    things.add("seat/lay.1");
    things.add("membership/m", { relations: { person: "person/person-12", seat: "seat/lay.1" } });

    expect(captionOf(things, "seat/lay.1")).toBe("lay.1");
    expect(captionOf(things, "membership/m")).toBe("Person 12 – lay.1");
  });

  it("write dates in their notation", () => {
    const things = new Things("d");
    things.add("sighting/s", { values: { seenOn: "summer 2019" } });

    expect(captionOf(things, "sighting/s")).toBe("summer 2019");
  });

  it("end for things that are called after each other", () => {
    const things = new Things("d");
    things.add("tenure/a", { relations: { role: "tenure/b" } });
    things.add("tenure/b", { relations: { role: "tenure/a" } });

    expect(captionOf(things, "tenure/a")).toBe("b");
  });
});
