import { contentDigest } from "../../../src/dataset/load/digest";
import { evidence, Things, type ThingOptions } from "../../support/things";

const digestOf = (options: ThingOptions): string => contentDigest(new Things("d").add("meeting/m", options));

describe("the digest of what is said of a thing", () => {
  const base: ThingOptions = {
    values: { title: "Meeting 1", heldOn: "2019-06" },
    relations: { board: "board/b", recordedIn: ["document/x", "document/y"] },
    evidence: [evidence("notes#L1")],
  };

  it("is the same in whatever order it is written", () => {
    const other = { ...base, values: { heldOn: "2019-06", title: "Meeting 1" } };

    expect(digestOf(other)).toBe(digestOf(base));
  });

  it.each<[string, ThingOptions]>([
    ["a value", { ...base, values: { title: "Meeting 2", heldOn: "2019-06" } }],
    [
      "a date that means the same days in other words",
      { ...base, values: { title: "Meeting 1", heldOn: "2019-06-01/2019-06-30" } },
    ],
    ["a value that is no more", { ...base, values: { title: "Meeting 1" } }],
    ["a target", { ...base, relations: { ...base.relations, board: "board/c" } }],
    [
      "the order of targets",
      { ...base, relations: { ...base.relations, recordedIn: ["document/y", "document/x"] } },
    ],
    ["a line", { ...base, evidence: [evidence("notes#L2")] }],
    ["what evidence bears", { ...base, evidence: [evidence("notes#L1", { properties: ["title"] })] }],
  ])("changes with %s", (_, changed) => {
    expect(digestOf(changed)).not.toBe(digestOf(base));
  });
});
