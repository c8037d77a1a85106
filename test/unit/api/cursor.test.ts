import fc from "fast-check";
import { decodeCursor, encodeCursor } from "../../../src/api/lookahead/cursor";
import type { Run } from "../../../src/api/lookahead/run";

const run: Run = {
  args: [],
  pins: [{ dataset: "d", generation: "d@1" }],
  limits: { pageDefault: 1, pageCap: 1 },
};
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constant(null),
);

describe("a cursor", () => {
  it("holds what was put into it", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(value, { maxLength: 3 }), (order, values) => {
        const keys = [...values, "d/person/x"];
        expect(decodeCursor(encodeCursor(order, keys, run), order, keys.length, run)).toEqual(keys);
      }),
    );
  });

  it("is refused, whatever else it may be", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, "name", 2, run)).toThrow(/cursor/);
      }),
    );
  });

  it("is refused under another order, and where it holds anything but plain values", () => {
    const cursor = encodeCursor("name", ["x", "d/person/x"], run);
    expect(() => decodeCursor(cursor, "-name", 2, run)).toThrow(
      "The cursor belongs to another list or another order",
    );
    const odd = Buffer.from(JSON.stringify(["name", "d@1", { a: 1 }, "d/person/x"])).toString("base64url");
    expect(() => decodeCursor(odd, "name", 2, run)).toThrow("another list or another order");
  });
});
