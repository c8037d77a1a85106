import { parseLocators } from "../../../src/dataset/documents";
import { evidenceId, evidenceThings, passageId, passagesOf } from "../../../src/dataset/load/evidence";
import { sourceOf } from "../../../src/dataset/load/source";
import { MODEL } from "../../../src/domain";
import { splitId } from "../../../src/model";
import { evidence, Things } from "../../support/things";

describe("ids of passages and evidence", () => {
  it("name the document and its lines, the thing and a number", () => {
    const [lines, units] = parseLocators("mam-2017-08#L7-13,L40.3-5");
    const thing = new Things("d").add("meeting/mam-2017-08");

    expect(passageId("d", lines!)).toBe("d/passage/mam-2017-08.l7-13");
    expect(passageId("d", units!)).toBe("d/passage/mam-2017-08.l40.3-5");
    expect(evidenceId(thing, 2)).toBe("d/evidence/meeting.mam-2017-08.2");
  });

  it("stay ids, and distinct, where slugs are as long as they can be", () => {
    const long = (last: string): string => `${"long-".repeat(31)}slug${last}`;
    const things = new Things("d");
    const ids = ["a", "b"].flatMap((last) => [
      evidenceId(things.add(`declared-interest/${long(last)}`), 12345),
      passageId("d", parseLocators(`${long(last)}#L1234567.99999`)[0]!),
    ]);

    expect(ids.map(splitId)).not.toContain(null);
    expect(new Set(ids).size).toBe(4);
  });
});

describe("what a thing rests on", () => {
  const things = new Things("d");
  things.add("document/notes");
  things.add("attendance/a");
  const thing = things.add("person/p", {
    evidence: [
      evidence("notes#L7-13,L40.3", { properties: ["name"], via: "d/attendance/a", inferred: "why" }),
      evidence("notes#L7-13", { reference: "4a", page: "12" }),
    ],
  });
  const source = sourceOf(things.done(), MODEL);
  const made = [...evidenceThings(source, thing)].map(({ stored }) => stored);

  it("is a piece of evidence for each locator, numbered through", () => {
    expect(made.map(({ id }) => id)).toEqual([1, 2, 3].map((n) => `d/evidence/person.p.${n}`));
    expect(made.map(({ values }) => Object.fromEntries(values))).toEqual([
      { properties: ["name"], inferred: "why", locator: "notes#L7-13" },
      { properties: ["name"], inferred: "why", locator: "notes#L40.3" },
      { reference: "4a", page: "12", locator: "notes#L7-13" },
    ]);
  });

  it("leads to the thing, the passage, and what resolves a label", () => {
    expect(Object.fromEntries(made[1]!.relations)).toEqual({
      fact: ["d/person/p"],
      passage: ["d/passage/notes.l40.3"],
      via: ["d/attendance/a"],
    });
  });

  it("has one passage for each distinct place", () => {
    expect([...passagesOf(source).keys()]).toEqual([
      "d/passage/notes.l1",
      "d/passage/notes.l7-13",
      "d/passage/notes.l40.3",
    ]);
  });
});
