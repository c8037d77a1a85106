import { momentOf, PublicDays } from "../../../src/dataset/load/days";
import { sourceOf } from "../../../src/dataset/load/source";
import { MODEL } from "../../../src/domain";
import { evidence, Things } from "../../support/things";

type Values = Record<string, unknown>;

/** Documents by slug, each with its values and, under `partOf`, the one around it. */
function publicDay(documents: Record<string, Values & { partOf?: string }>, cited: string) {
  const things = new Things("d");
  for (const [slug, { partOf, ...values }] of Object.entries(documents)) {
    things.add(`document/${slug}`, { values, relations: partOf ? { partOf: `document/${partOf}` } : {} });
  }
  const thing = things.add("person/p", { evidence: [evidence(cited)] });
  return new PublicDays(sourceOf(things.done(), MODEL)).ofThing(thing);
}

describe("the day from which a thing was public", () => {
  it("is the last day that the document's first public day can mean", () => {
    const day = publicDay(
      { notes: { publicOn: "2017-09", issuedOn: "2017-08-25", matterOn: "2017-08-22" } },
      "notes#L1",
    );

    expect(day).toEqual({ day: "2017-09-30", inferred: false });
  });

  it("is the day of issue where that is not known", () => {
    expect(publicDay({ notes: { issuedOn: "2017-08-25", matterOn: "2017-08-22" } }, "notes#L1")).toEqual({
      day: "2017-08-25",
      inferred: false,
    });
  });

  it("is inferred from the day of the matter where nothing else is known", () => {
    expect(publicDay({ notes: { matterOn: "2017-08-22" } }, "notes#L1")).toEqual({
      day: "2017-08-22",
      inferred: true,
    });
  });

  it("is null where no date is known, or only one without an end", () => {
    expect(publicDay({ notes: {} }, "notes#L1")).toBeNull();
    expect(publicDay({ notes: { matterOn: "2017-08/.." } }, "notes#L1")).toBeNull();
    expect(publicDay({}, "notes#L1")).toBeNull();
  });

  it("takes a part's own date before that of the document around it", () => {
    const documents = {
      pack: { issuedOn: "2019-09-02" },
      report: { issuedOn: "2019-08-01", partOf: "pack" },
    };

    expect(publicDay(documents, "report#L1")?.day).toBe("2019-08-01");
  });

  it("takes the issue of a pack before the matter of a part: minutes were public with the pack", () => {
    const documents = {
      pack: { issuedOn: "2019-09-02" },
      minutes: { matterOn: "2019-06-18", partOf: "pack" },
    };

    expect(publicDay(documents, "minutes#L1")).toEqual({ day: "2019-09-02", inferred: false });
  });

  it("is the earliest among the documents cited, a known day before an inferred one", () => {
    const documents = {
      late: { issuedOn: "2019-09-02" },
      early: { matterOn: "2019-06-18" },
      same: { issuedOn: "2019-06-18" },
    };
    const things = new Things("d");
    for (const [slug, values] of Object.entries(documents)) things.add(`document/${slug}`, { values });
    const thing = things.add("person/p", {
      evidence: [evidence("late#L1"), evidence("early#L1"), evidence("same#L2")],
    });

    const day = new PublicDays(sourceOf(things.done(), MODEL)).ofThing(thing);

    expect(day).toEqual({ day: "2019-06-18", inferred: false });
  });

  it("ends for documents that are part of each other", () => {
    expect(publicDay({ a: { partOf: "b" }, b: { partOf: "a" } }, "a#L1")).toBeNull();
  });
});

describe("when an event was", () => {
  const things = new Things("d");
  const meeting = things.add("meeting/m", { values: { heldOn: "2019-06" } });
  const item = things.add("agenda-item/i", { relations: { meeting: "meeting/m" } });
  const question = things.add("question/q", { relations: { item: "agenda-item/i" } });
  const undated = things.add("meeting/n");
  const lost = things.add("agenda-item/j", { relations: { meeting: "meeting/none" } });
  const tenure = things.add("tenure/t");
  const person = things.add("person/p");
  const source = sourceOf(things.done(), MODEL);

  it("is its own date, or that of what it takes its time from, however far", () => {
    for (const thing of [meeting, item, question]) {
      expect(momentOf(source, thing)).toMatchObject({ earliest: "2019-06-01", latest: "2019-06-30" });
    }
  });

  it("is open on both sides where no date is known", () => {
    for (const thing of [undated, lost])
      expect(momentOf(source, thing)).toEqual({ earliest: null, latest: null });
  });

  it("is nothing for what is no event", () => {
    expect(momentOf(source, tenure)).toBeNull();
    expect(momentOf(source, person)).toBeNull();
  });
});
