import { listIndex } from "../../../src/graph/list-index";
import { MODEL } from "../../../src/domain";
import { generateDataset } from "../../support/generated-dataset";
import { ownId, testGraph, type TestGraph } from "../../support/graph";
import { serveDataset, type TestApi } from "../../support/http";

const DATASET = ownId("lists");
/** Lists whose default order an index keeps, and others: by a date that can be missing, by nothing but the id. */
const IN_ORDER = ["AgendaItem", "Question", "Board", "Name"];
const SORTED = ["Meeting", "Person", "Mention"];

let graph: TestGraph;
let api: TestApi;
beforeAll(async () => {
  graph = await testGraph();
  api = await serveDataset(generateDataset({ id: DATASET, facts: 300 }), { RATE_LIMIT: "100000" });
}, 120_000);
afterAll(async () => {
  await api?.close();
});

/** Ids of all things of a type in their order, asked of the database itself. */
async function idsOf(name: string): Promise<string[]> {
  const keys = [...MODEL.entity(name).order.map(({ property }) => property.sortColumn!), "id"];
  const rows = await graph.ask(
    `MATCH (n:${name}) WHERE n.dataset = $dataset RETURN n.id ORDER BY ${keys.map((key) => `n.${key}`).join(", ")}`,
    { dataset: DATASET },
  );
  return rows.map(([id]) => id as string);
}

interface PageOfIds {
  nodes: { id: string }[];
  pageInfo: {
    startCursor: string | null;
    endCursor: string | null;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
  };
}

/** All pages of a list, from its start or from its end. */
async function pagesOf(name: string, backward: boolean): Promise<string[][]> {
  const { collection } = MODEL.entity(name);
  const [size, cursor] = backward ? ["last", "before"] : ["first", "after"];
  const query = `query ($cursor: String) { ${collection}(${size}: 11, ${cursor}: $cursor) {
    nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  const pages: string[][] = [];
  for (let from: string | null = null; pages.length < 200;) {
    const { data, errors } = await api.ask(query, { cursor: from });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data as unknown as Record<string, PageOfIds>)[collection]!;
    pages.push(nodes.map(({ id }) => id));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return pages;
    from = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  throw new Error("The list does not end");
}

describe("a list of all things of a type", () => {
  it.each([...IN_ORDER, ...SORTED])(
    "%s: its pages hold everything once, in order, from either end",
    async (name) => {
      const all = await idsOf(name);

      expect(all.length).toBeGreaterThan(1);
      expect((await pagesOf(name, false)).flat()).toEqual(all);
      expect((await pagesOf(name, true)).reverse().flat()).toEqual(all);
    },
  );

  it.each(IN_ORDER)("%s: is read from its index in order, without sorting", async (name) => {
    const { collection } = MODEL.entity(name);
    expect(listIndex(MODEL.entity(name)).length).toBeGreaterThan(2);

    for (const page of ["first: 3", "last: 3"]) {
      api.statements();
      await api.ask(`{ ${collection}(${page}) { nodes { id caption } } }`);
      const [statement] = api.statements();

      const { operators } = await explain(statement!.text);
      expect(operators).toContain("NodeIndexSeek@neo4j");
      expect(operators.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
    }
  });

  it("sorts once where optional hops follow", async () => {
    api.statements();
    await api.ask(
      "{ attendances(first: 5) { nodes { id person { name } meeting { board { name } } role { name } } } }",
    );
    const [statement] = api.statements();

    const { operators } = await explain(statement!.text);
    expect(operators.filter((operator) => /Sort|Top/.test(operator))).toEqual(["Top@neo4j"]);
  });
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

async function explain(text: string): Promise<{ operators: string[] }> {
  const params = { p0: "g", p1: 4, p2: 4 };
  const { summary } = await graph.driver.executeQuery(`EXPLAIN ${text}`, params, {
    database: graph.database,
  });
  const flat = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(flat)];
  return { operators: flat(summary.plan as Plan) };
}
