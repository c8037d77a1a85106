import { MODEL } from "../../src/domain";
import { apiFor, servedSchema, type TestApi } from "../support/api";
import { loadForTest } from "../support/load";
import { oracleFor } from "../support/oracle";
import { SHARED_ID, sharedDataset } from "../support/shared-dataset";

const PAGE = 13;

const oracle = oracleFor(servedSchema(), MODEL, sharedDataset);

/** Lists by every kind of value that orders, with missing values, and equal ones that the id has to decide. */
const LISTS = [
  ["meetings", "in their own order", ""],
  ["people", "texts, from the end of the alphabet", "orderBy: [{ by: FAMILY_NAME, direction: DESC }]"],
  ["documents", "dates, latest first", "orderBy: [{ by: ISSUED_ON, direction: DESC }]"],
  ["actions", "dates of which some are open", "orderBy: [{ by: DUE_ON }]"],
  ["roles", "flags, then enums", "orderBy: [{ by: SEVERAL_HOLDERS, direction: DESC }, { by: KIND }]"],
  [
    "collectives",
    "numbers, then captions",
    "orderBy: [{ by: STATED_COUNT }, { by: CAPTION, direction: DESC }]",
  ],
  ["tenures", "ids, backwards", "orderBy: [{ by: ID, direction: DESC }]"],
] as const;

interface Connection {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

describe("paging", () => {
  let api: TestApi;

  beforeAll(async () => {
    await loadForTest(sharedDataset);
    api = await apiFor(SHARED_ID);
  }, 120_000);

  /** Ids of a list, page by page, by the cursors that each page holds. */
  async function walk(list: string, order: string, backward: boolean): Promise<string[][]> {
    const [length, from] = backward ? ["last", "before"] : ["first", "after"];
    const text = `query ($cursor: String) { list: ${list}(${length}: ${PAGE}, ${from}: $cursor, ${order}) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }`;
    const pages: string[][] = [];
    for (let cursor: string | null = null; ;) {
      const { data, errors } = await api.run(text, { cursor });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = (data as { list: Connection }).list;
      pages.push(edges.map(({ node }) => node.id));
      const [goesOn, behind] = backward
        ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
        : [pageInfo.hasNextPage, pageInfo.hasPreviousPage];
      expect(behind).toBe(cursor !== null);
      if (!goesOn) return pages;
      cursor = edges.at(backward ? 0 : -1)!.cursor;
    }
  }

  it.each(LISTS)("gives each of the %s once, %s, from either end", async (list, _what, order) => {
    const whole = oracle.execute(
      api.document(`{ list: ${list}(first: 1000, ${order}) { nodes { id } } }`),
      {},
    );
    const wanted = (whole.data as unknown as { list: { nodes: { id: string }[] } }).list.nodes.map(
      ({ id }) => id,
    );

    const forwards = await walk(list, order, false);
    const backwards = await walk(list, order, true);

    expect(forwards.flat()).toEqual(wanted);
    expect(backwards.reverse().flat()).toEqual(wanted);
    expect(forwards.slice(0, -1).every((page) => page.length === PAGE)).toBe(true);
  });
});
