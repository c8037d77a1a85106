import { keystonesOf } from "../../../src/crossref/keystones/lost";
import type { Hop } from "../../../src/crossref/sight/network";

/** Arrows up, a double line to what embodies a mechanism; what is in capitals can be seen by the public. */
function network(...arrows: string[]): Map<string, Hop[]> {
  const above = new Map<string, Hop[]>();
  for (const arrow of arrows) {
    const [from, relation, to] = arrow.split(" ") as [string, string, string];
    const seen = to === to.toUpperCase();
    const station = {
      id: to,
      type: "Board",
      caption: to,
      inPublic: seen,
      notesPublished: false,
      defined: true,
    };
    above.set(from, [
      ...(above.get(from) ?? []),
      { from, to: station, relation: relation === "=" ? "embodiedBy" : "reportsTo", via: from, evidence: [] },
    ]);
  }
  return above;
}

const told = (beginnings: Record<string, string[]>, ...arrows: string[]): string[] =>
  keystonesOf(
    Object.entries(beginnings).map(([id, starts]) => ({ id, starts })),
    network(...arrows),
  ).map(({ id, mechanisms, served, lost }) =>
    `${[id, ...mechanisms].join("=")}: serves ${served.join(" ")}; lost ${lost.join(" ")}`.trim(),
  );

describe("what holds lines of sight together", () => {
  it("is what they cannot go around", () => {
    // c1 reaches P over a alone; c2 over a or over b; both need P.
    expect(told({ c1: ["c1"], c2: ["c2"] }, "c1 > a", "c2 > a", "c2 > b", "a > P", "b > P")).toEqual([
      "P: serves c1 c2; lost c1 c2",
      "a: serves c1 c2; lost c1",
      "b: serves c2; lost",
    ]);
  });

  it("counts an activity's line for its commitment, and leaves out what leads nowhere", () => {
    // c1 itself is watched by x, which leads nowhere; its activity by a, which the public sees.
    expect(told({ c1: ["c1", "c1.1"] }, "c1 > x", "c1.1 > A", "A > x")).toEqual(["A: serves c1; lost c1"]);
  });

  it("takes a mechanism and the one body that embodies it together", () => {
    // m publishes its notes, and b embodies it: without b there is no M. n is embodied by two, and outlives either.
    expect(told({ c1: ["c1"] }, "c1 > M", "M = b")).toEqual(["b=M: serves c1; lost c1"]);
    expect(told({ c1: ["c1"], c2: ["c2"] }, "c1 > M", "c2 > B", "M = B")).toEqual([
      "B=M: serves c1 c2; lost c1 c2",
    ]);
    expect(told({ c1: ["c1"] }, "c1 > n", "n = A", "n = B")).toEqual([
      "n: serves c1; lost c1",
      "A: serves c1; lost",
      "B: serves c1; lost",
    ]);
  });

  it("goes on in spite of a circle", () => {
    expect(told({ c1: ["c1"] }, "c1 > a", "a > b", "b > a", "b > P")).toEqual([
      "P: serves c1; lost c1",
      "a: serves c1; lost c1",
      "b: serves c1; lost c1",
    ]);
  });
});
