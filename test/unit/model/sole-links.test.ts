import { MODEL } from "../../../src/domain";

const sole = (type: string, link: string): boolean | undefined =>
  MODEL.entity(type).links.find(({ name }) => name === link)?.sole;

describe("whether a link's edge leads to nothing but its target", () => {
  it("is true where no other relation has that edge from there", () => {
    expect(sole("Meeting", "agendaItems")).toBe(true);
    expect(sole("AgendaItem", "meeting")).toBe(true);
    expect(sole("Person", "differsFrom")).toBe(true);
  });

  it("is true where another type has an edge of that name", () => {
    // Boards are chaired by roles, meetings by persons.
    expect(sole("Meeting", "chair")).toBe(true);
    expect(sole("Board", "chairedBy")).toBe(true);
  });

  it("is false where two types have an edge of that name to the same type, on that type's side alone", () => {
    expect(sole("Organization", "seats")).toBe(false);
    expect(sole("Organization", "representedAt")).toBe(false);
    expect(sole("Seat", "onBehalfOf")).toBe(true);
  });
});
