import fc from "fast-check";
import { constantCase, isSlug, joinId, kebab, slugify, splitId } from "../../../src/model";

describe("ids", () => {
  it("come apart as they were put together", () => {
    const slug = fc.stringMatching(/^[a-z0-9]+([-.][a-z0-9]+)*$/).filter(isSlug);
    fc.assert(
      fc.property(slug, slug, slug, (dataset, type, name) => {
        expect(splitId(joinId(dataset, type, name))).toEqual({ dataset, type, slug: name });
      }),
    );
  });

  it.each(["", "a/b", "a/b/c/d", "A/b/c", "a//c", "a/b/-c", "a/b/c--d", "a/b/c d"])("%j is none", (text) => {
    expect(splitId(text)).toBeNull();
  });

  it("slugs are made of any text and are slugs, or empty", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => slugify(text) === "" || isSlug(slugify(text).slice(0, 160).replace(/-+$/, "")),
      ),
    );
    expect(slugify("Cllr J. O'Neill & Söhne")).toBe("cllr-j-o-neill-and-sohne");
  });

  it("names take the forms of their places", () => {
    expect([kebab("AgendaItem"), constantCase("heldOn")]).toEqual(["agenda-item", "HELD_ON"]);
  });
});
