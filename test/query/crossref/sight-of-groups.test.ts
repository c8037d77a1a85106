import { apiFor } from "../../support/api";
import { loadForTest } from "../../support/load";
import { evidence, Things } from "../../support/things";

const LONG_MS = 300_000;

/** Local groups of a kind that reports to a board in public; and one of a kind of which nothing is said. */
describe("lines of sight of local groups", () => {
  it(
    "lead over the kind of group, never from the kind to a group",
    async () => {
      const id = "test-groups";
      const things = new Things(id);
      things.add("document/list", {
        values: { name: "List", kind: "OTHER", availability: "HELD", publicOn: "2030-01-01" },
        evidence: [evidence("list#L1")],
      });
      const board = (
        slug: string,
        values: Record<string, unknown>,
        relations: Record<string, string> = {},
      ): void => {
        things.add(`board/${slug}`, {
          values: { name: slug, ...values },
          relations,
          evidence: [evidence("list#L1")],
        });
      };
      board("assembly", { inPublic: true });
      board("street-watch", {}, { reportsTo: "board/assembly" });
      board("street-watch-north", {}, { instanceOf: "board/street-watch" });
      board("huddle", {});
      board("huddle-in-public", { inPublic: true }, { instanceOf: "board/huddle" });
      await loadForTest(things.done());
      const api = await apiFor(id);
      const sight = (slug: string): string =>
        `${slug.replaceAll("-", "_")}: linesOfSight(of: "${id}/board/${slug}") { lines { end hops { relation to { id } } } }`;

      const { data } = await api.run(`{ ${sight("street-watch-north")} ${sight("huddle")} }`);

      expect(data).toEqual({
        street_watch_north: {
          lines: [
            {
              end: "PUBLIC",
              hops: [
                { relation: "instanceOf", to: { id: `${id}/board/street-watch` } },
                { relation: "reportsTo", to: { id: `${id}/board/assembly` } },
              ],
            },
          ],
        },
        huddle: { lines: [{ end: "REPORTS_TO_NOBODY", hops: [] }] },
      });
    },
    LONG_MS,
  );
});

describe("keystones", () => {
  it(
    "leave out activities that were not known yet",
    async () => {
      const id = "test-later-activity";
      const things = new Things(id);
      for (const [slug, publicOn] of Object.entries({ plan: "2030-01-01", later: "2030-06-01" })) {
        things.add(`document/${slug}`, {
          values: { name: slug, kind: "OTHER", availability: "HELD", publicOn },
          evidence: [evidence(`${slug}#L1`)],
        });
      }
      const add = (
        slug: string,
        values: Record<string, unknown>,
        relations: Record<string, string>,
        document = "plan",
      ): void => {
        things.add(slug, { values, relations, evidence: [evidence(`${document}#L2`)] });
      };
      add("strategy/plan", { name: "Plan" }, {});
      add("commitment/lamps", { gist: "Mend the lamps.", position: 1 }, { plan: "strategy/plan" });
      add("oversight-mechanism/assembly", { name: "Assembly", kind: "BOARD", inPublic: true }, {});
      const watched = { mechanism: "oversight-mechanism/assembly", subject: "activity/count" };
      add(
        "activity/count",
        { gist: "Count them.", position: 1 },
        { commitment: "commitment/lamps" },
        "later",
      );
      add("oversight/count", { position: 1, statedIn: "OVERSIGHT_COLUMN" }, watched);
      await loadForTest(things.done());
      const api = await apiFor(id);

      const { data } = await api.run(
        '{ now: keystones { among seen } before: keystones(knownOn: "2030-05-31") { among seen } }',
      );

      expect(data).toEqual({ now: { among: 1, seen: 1 }, before: { among: 1, seen: 0 } });
    },
    LONG_MS,
  );
});
