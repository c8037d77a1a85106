/** What a stranger can send to the API, and what he is told. */
import { connect } from "node:net";
import fc from "fast-check";
import { buildSchema, execute } from "graphql";
import { readConfig } from "../../src/config";
import { serveApi } from "../../src/api/server/http";
import { MODEL } from "../../src/domain";
import { generateDataset } from "../support/generated-dataset";
import { serveDataset, type TestApi } from "../support/http";

let test: TestApi;
beforeAll(async () => {
  test = await serveDataset(generateDataset({ id: "http-limits", facts: 400, seed: 5 }), {
    DEPTH_LIMIT: "8",
    TOKEN_LIMIT: "400",
    BODY_LIMIT: "20000",
    PAGE_CAP: "50",
    RATE_LIMIT: "100000",
  });
});
afterAll(() => test.close());

const codeOf = async (query: string, variables?: object): Promise<string | undefined> =>
  (await test.ask(query, variables)).errors?.[0]?.extensions.code;

describe("limits", () => {
  it("refuses an operation that is nested too deep, through fragments too", async () => {
    const deep =
      "{ people { nodes { tenures { nodes { role { tenures { nodes { person { id } } } } } } } } }";
    expect(await codeOf(deep)).toBe("TOO_DEEP");
    const hidden =
      "{ people { nodes { ...A } } } fragment A on Person { tenures { nodes { ...B } } } " +
      "fragment B on Tenure { role { tenures { nodes { person { id } } } } }";
    expect(await codeOf(hidden)).toBe("TOO_DEEP");
  });

  it("refuses fragments that spread each other in a circle", async () => {
    expect(
      await codeOf(
        "{ people { nodes { ...A } } } fragment A on Person { ...B } fragment B on Person { ...A }",
      ),
    ).toBe("BAD_OPERATION");
  });

  it("refuses a text of too many tokens", async () => {
    expect(await codeOf(`{ people { nodes { ${"id ".repeat(500)} } } }`)).toBe("TOO_LARGE");
  });

  it("refuses a body that is too large", async () => {
    const answer = await test.ask(`{ people { nodes { id } } } #${"x".repeat(30_000)}`);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([413, "TOO_LARGE"]);
  });

  it.each([
    ["{ people(first: 51) { nodes { id } } }", "first: 51 is more than a page holds (50)"],
    ["{ people(last: -1) { nodes { id } } }", "last: -1 is negative"],
    ["{ people(first: 1, last: 1) { nodes { id } } }", "first: 1 and last: 1 were both given"],
    [
      "{ people { nodes { tenures(first: 51) { nodes { id } } } } }",
      "first: 51 is more than a page holds (50)",
    ],
  ])("refuses the page %s", async (query, message) => {
    const { errors } = await test.ask(query);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: "BAD_PAGE" } });
  });

  it("ends a statement in the database at the operation's deadline", async () => {
    const slow = await serveDataset(generateDataset({ id: "http-deadline", facts: 3_000, seed: 6 }), {
      OPERATION_TIMEOUT_MS: "40",
    });
    // Every filter walks many links: far more than 40 ms.
    const nested = (depth: number): string =>
      depth === 0
        ? "{}"
        : `{mentions: {every: {source: {is: {mentionedIn: {every: {thing: {is: ${nested(depth - 1)}}}}}}}}}`;
    const answer = await slow.ask(
      `{ statements(first: 100, where: ${nested(5)}) { totalCount nodes { id } } people { totalCount } }`,
    );
    expect(answer.errors?.[0]?.extensions.code ?? "answered in time").toMatch(
      /DEADLINE_EXCEEDED|answered in time/,
    );
    await slow.close();
  });
});

describe("what is told", () => {
  it.each([
    ['{ person(id: "nonsense") { id } }', "BAD_ID", '"nonsense" is not an id'],
    [
      '{ person(id: "http-limits/board/x") { id } }',
      "BAD_ID",
      '"http-limits/board/x" is the id of a Board, not of a Person',
    ],
    ['{ people(after: "abc") { nodes { id } } }', "BAD_CURSOR", '"abc" is not a cursor of this list'],
    [
      '{ people(datasets: ["elsewhere"]) { nodes { id } } }',
      "DATASET_NOT_FOUND",
      'There is no dataset "elsewhere"',
    ],
    ["{ nosuch }", "BAD_OPERATION", 'Cannot query field "nosuch" on type "Query".'],
    ['{ people(asOf: "yesterday") { nodes { id } } }', "BAD_OPERATION", undefined],
    ["{", "BAD_OPERATION", undefined],
  ])("%s: %s", async (query, code, message) => {
    const { errors } = await test.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    if (message) expect(errors?.[0]?.message).toBe(message);
    expect(errors?.[0]?.extensions.remedy).toMatch(/\w/);
  });

  it("keeps a cursor to its own list and order", async () => {
    const first = await test.ask("{ people(first: 1) { pageInfo { endCursor } } }");
    const after = (first.data as never as { people: { pageInfo: { endCursor: string } } }).people.pageInfo
      .endCursor;
    expect(
      await codeOf("query($after: String) { meetings(after: $after) { nodes { id } } }", { after }),
    ).toBe("BAD_CURSOR");
  });

  it("says that a cursor of another generation has expired", async () => {
    const after = Buffer.from(
      JSON.stringify(["familyName", "http-limits@999", "x", "http-limits/person/x"]),
    ).toString("base64url");
    expect(await codeOf("query($after: String) { people(after: $after) { nodes { id } } }", { after })).toBe(
      "CURSOR_EXPIRED",
    );
  });

  it.each([
    ["one operation, and another name", "query A { datasets { id } }", "Nope"],
    ["two operations, and another name", "query A { datasets { id } } query B { datasets { id } }", "Nope"],
    ["two operations, and none named", "query A { datasets { id } } query B { datasets { id } }", undefined],
  ])("answers what it does not know to execute: %s", async (_what, query, operationName) => {
    const response = await fetch(`${test.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName }),
    });
    const { errors, data } = (await response.json()) as {
      errors: { extensions: { code: string } }[];
      data?: unknown;
    };

    expect(response.status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_OPERATION"]);
    expect(data).toBeUndefined();
  });

  it.each([
    ["{ meetings { title } }", "Ask it of the things in the list: nodes { title }."],
    [
      '{ meetings(where: { heldOn: { on: "12 March 2024" } }) { nodes { id } } }',
      "Write a day as 2017-08-22.",
    ],
    [
      '{ meetings(where: { title: "x" }) { nodes { id } } }',
      "Give an object with a condition of TextFilter, such as { eq: … } or { is: { … } }.",
    ],
    ["{ meetings { nodes { nosuch } } }", "Correct the operation; the schema says what is allowed."],
  ])("says how to mend %s", async (query, remedy) => {
    expect((await test.ask(query)).errors?.[0]?.extensions).toEqual({ code: "BAD_OPERATION", remedy });
  });

  it("executes the operation that is named", async () => {
    const response = await fetch(`${test.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: "query A { datasets { id } } query B { __typename datasets { version } }",
        operationName: "B",
      }),
    });

    expect(await response.json()).toEqual({
      data: { __typename: "Query", datasets: [{ version: expect.any(String) }] },
    });
  });

  it("reads fragments once, however often they are spread", async () => {
    const fragments = Array.from(
      { length: 28 },
      (_, at) =>
        `fragment f${at} on Query { ${at === 27 ? "datasets { id }" : `...f${at + 1} ...f${at + 1}`} }`,
    );
    const started = performance.now();
    const { data, errors } = await test.ask(`{ ...f0 } ${fragments.join(" ")}`);
    expect(errors).toBeUndefined();

    expect(data).toEqual({ datasets: [{ id: expect.any(String) }] });
    // Twice as long with each further fragment, it would not end.
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it("masks what is not meant for strangers", async () => {
    const schema = buildSchema("type Query { leak: Int }");
    schema.getQueryType()!.getFields().leak!.resolve = () => {
      throw new Error("bolt://secret-host:7687 refused the password hunter2");
    };
    const api = await serveApi({
      config: readConfig({ PORT: "0", LOG_LEVEL: "silent" }),
      served: { schema, execute: async (asked) => execute({ schema, ...asked }) },
      examples: [],
      model: MODEL,
      executor: undefined as never,
      pin: undefined as never,
    });
    const response = await fetch(`${api.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ leak }" }),
    });
    const text = await response.text();
    await api.close();
    expect(JSON.parse(text).errors[0].extensions.code).toBe("INTERNAL");
    expect(text).not.toMatch(/secret-host|hunter2|at .*\.ts|stacktrace/);
  });

  it("gives every answer a request id, and takes over a plain one", async () => {
    const own = await test.ask("{ datasets { id } }", {}, { "x-request-id": "trace-7" });
    expect(own.headers.get("x-request-id")).toBe("trace-7");
    const made = await test.ask("{ datasets { id } }", {}, { "x-request-id": "bad id\u00e9".slice(0, 6) });
    expect(made.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("values are never part of a statement", () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "'",
      "\\",
      "`",
      "$p0",
      "}) DETACH DELETE n //",
      "' OR 1=1 //",
      "\u0000",
      "{{x}}",
      "*".repeat(500),
    ),
  );
  it("whatever a filter is given, it answers, and the text stays the same", async () => {
    const query =
      "query($t: String!, $id: ID!) { people(where: {OR: [{name: {contains: $t}}, {familyName: {in: [$t]}}, {id: {eq: $id}}]}) { totalCount } }";
    const texts = new Set<string>();
    test.statements();
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const answer = await test.ask(query, { t: text, id: text });
        expect(answer.errors).toBeUndefined();
        for (const event of test.statements()) texts.add(event.text);
      }),
      { numRuns: 60 },
    );
    expect(texts.size).toBe(1);
  });
});

describe("the HTTP side", () => {
  it("has no mutation", async () => {
    expect(await codeOf("mutation { x }")).toBe("BAD_OPERATION");
  });

  it("refuses what a page of another site could send without asking", async () => {
    const response = await fetch(`${test.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: '{"query":"{datasets{id}}"}',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it("gives a browser a query page that fetches nothing from elsewhere", async () => {
    const response = await fetch(`${test.url}/graphql`, { headers: { accept: "text/html" } });
    const html = await response.text();
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it("tells that it is alive and ready", async () => {
    expect(await (await fetch(`${test.url}/healthz`)).json()).toEqual({ status: "alive" });
    const ready = (await (await fetch(`${test.url}/readyz`)).json()) as { datasets: { dataset: string }[] };
    expect(ready.datasets.map(({ dataset }) => dataset)).toEqual(["http-limits"]);
  });

  it("survives bytes that are no HTTP", async () => {
    const { port } = new URL(test.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.write("\u0016\u0003\u0001 nonsense\r\n\r\n"),
      );
      socket.on("data", () => undefined).on("close", () => resolve());
      socket.on("error", () => resolve());
    });
    expect((await test.ask("{ datasets { id } }")).errors).toBeUndefined();
  });

  it("says which port is taken", async () => {
    const { port } = new URL(test.url);
    await expect(
      serveDataset(generateDataset({ id: "http-limits", facts: 400, seed: 5 }), { PORT: port }),
    ).rejects.toMatchObject({
      code: "PORT_TAKEN",
      message: `Port ${port} of 127.0.0.1 is in use by another program`,
    });
  });

  it("slows down whoever asks too often", async () => {
    const strict = await serveDataset(generateDataset({ id: "http-limits", facts: 400, seed: 5 }), {
      RATE_LIMIT: "3",
    });
    const codes = [];
    for (let at = 0; at < 5; at++) codes.push((await strict.ask("{ datasets { id } }")).status);
    await strict.close();
    expect(codes).toEqual([200, 200, 200, 429, 429]);
  });
});
