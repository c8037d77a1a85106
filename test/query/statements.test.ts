import type { StatementEvent } from "../../src/graph/executor";
import { apiFor, type TestApi } from "../support/api";
import { loadForTest } from "../support/load";
import { SHARED_ID, sharedDataset } from "../support/shared-dataset";

const PARENTS = [1, 10, 1000];

const idsOf = (type: string): string[] =>
  sharedDataset.things.filter(({ entity }) => entity.name === type).map(({ id }) => id);

/** Operations whose root page has any number of things, and lists inside lists below it. */
const NESTED = {
  "pages in pages, three deep": `query ($parents: Int) {
    things: passages(first: $parents) { nodes { id evidence(first: 2) { nodes { id passage { evidence(first: 2) { nodes { id } } } } } } }
  }`,
  "to an interface and on from its types": `query ($parents: Int) {
    things: passages(first: $parents) { nodes { id evidence(first: 2) { nodes { fact {
      __typename ... on Party { name } ... on Attendance { person { name memberships(first: 1) { nodes { seat { label } } } } }
    } } } } }
  }`,
  "edges, counts and places in the list, filtered and ordered": `query ($parents: Int) {
    things: passages(first: $parents, orderBy: [{ by: LAST_LINE, direction: DESC }]) { totalCount nodes { id
      evidence(first: 1, where: { reference: { present: false } }) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } }
    } }
  }`,
  "plain lists, as of a day": `query ($parents: Int) {
    things: passages(first: $parents, asOf: "2018-03-31", knownOn: "2020-01-01") { nodes { id document { name
      listings(first: 2) { nodes { id evidence { id passage { id } } } } } } }
  }`,
};

describe("statements and round trips", () => {
  const trips: StatementEvent[] = [];
  let api: TestApi;

  beforeAll(async () => {
    await loadForTest(sharedDataset);
    api = await apiFor(SHARED_ID, { onRoundTrip: (trip) => trips.push(trip) });
  }, 120_000);

  describe.each(Object.entries(NESTED))("%s", (_name, text) => {
    it.each(PARENTS)(
      "for %d parents: one statement, one round trip",
      async (parents) => {
        const { data, errors, statements } = await api.run(text, { parents });

        expect(errors).toBeUndefined();
        expect((data as { things: { nodes: unknown[] } }).things.nodes).toHaveLength(parents);
        expect(statements).toEqual([expect.objectContaining({ name: "things", mode: "READ", attempt: 1 })]);
      },
      60_000,
    );

    it("has the same text whatever the number of parents", async () => {
      const texts = new Set<string>();
      for (const parents of PARENTS) texts.add((await api.run(text, { parents })).statements[0]!.text);

      expect(texts.size).toBe(1);
    }, 60_000);
  });

  it("pins the generation with one small statement more, at most once a second", async () => {
    const text = "{ boards(first: 1) { nodes { id } } }";
    await api.run(text);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    trips.length = 0;
    for (let time = 0; time < 5; time++) await api.run(text);

    const names = trips.map(({ name }) => name);
    expect(names.filter((name) => name === "boards")).toHaveLength(5);
    expect(names[0]).toBe("live generations");
    expect(new Set(names)).toEqual(new Set(["live generations", "boards"]));
  });

  it("takes one statement for each root field", async () => {
    const text = `{ a: people(first: 1) { nodes { id } } b: people(last: 1) { nodes { id } } boards { totalCount } datasets { id } }`;

    const { errors, statements } = await api.run(text);

    expect(errors).toBeUndefined();
    expect(statements.map(({ name }) => name).sort()).toEqual(["a", "b", "boards"]);
  });

  it("takes one for a thing by its id, of a type or of any", async () => {
    const [id] = idsOf("Meeting");
    const below =
      "id ... on Meeting { agendaItems(first: 3) { nodes { id questions(first: 3) { nodes { id } } } } }";

    for (const field of ["meeting", "node"]) {
      const { data, statements } = await api.run(`query ($id: ID!) { ${field}(id: $id) { ${below} } }`, {
        id,
      });
      expect((data as Record<string, { id: string }>)[field]!.id).toBe(id);
      expect(statements).toHaveLength(1);
    }
  });

  it.each([1, 10, 100])("takes one for each type among %d ids of each of three types", async (number) => {
    const ids = ["Person", "AgendaItem", "Question"].flatMap((type) => idsOf(type).slice(0, number));
    const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { memberships(first: 2) { nodes { id } } } } }`;

    const { data, statements } = await api.run(text, { ids: [...ids, ids[0]] });

    expect((data as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual([...ids, ids[0]]);
    expect(statements).toHaveLength(3);
  });

  it("puts every value into a parameter, and names nothing after the operation", async () => {
    const one = `{ people(first: 3, knownOn: "2019-01-01", where: { name: { contains: "a" }, id: { in: ["x"] } }) { nodes { name } } }`;
    const other = `query Q($where: PersonWhere) { all: people(knownOn: "2020-02-02", first: 9, where: $where) { n: nodes { ...F } } }
      fragment F on Party { called: name }`;
    const where = { name: { contains: "'; MATCH" }, id: { in: ["y", "z"] } };

    const texts = [
      (await api.run(one)).statements[0]!.text,
      (await api.run(other, { where })).statements[0]!.text,
    ];

    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toBe(
      "MATCH (n0:Person) WHERE n0.generation = $p0 AND n0.id IS NOT NULL AND n0.publicFrom <= $p1 " +
        "AND (n0.id IN $p2 AND toLower(n0.name) CONTAINS toLower($p3)) " +
        "WITH n0 ORDER BY n0.familyName, n0.id LIMIT $p4 RETURN n0.id AS c0, n0.name AS c1",
    );
  });
});
