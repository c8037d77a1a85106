/** What completes an answer in one go, beside graphql-js, which completes it field by field. */
import { buildSchema, execute, parse, validate, type FieldNode, type GraphQLNullableType } from "graphql";
import type { DocumentNode, ExecutionResult, GraphQLOutputType, OperationDefinitionNode } from "graphql";
import { Completion, Misfit } from "../../../src/api/completion/complete";
import { servedApi } from "../../../src/api/served";
import { MODEL } from "../../../src/domain";

const schema = buildSchema(`
  enum State { OPEN CLOSED }
  interface Named { name: String }
  type Body implements Named { name: String state: State! seats: [Seat!]! parent: Body sizes: [[Int!]] }
  type Seat implements Named { name: String number: Int! holder: Holder }
  type Person implements Named { name: String age: Float }
  union Holder = Person | Body
  type Query { body: Body named: [Named] }
`);
for (const name of ["Named", "Holder"] as const) {
  (schema.getType(name) as { resolveType?: unknown }).resolveType = (value: { __typename: string }) =>
    value.__typename;
}

const PERSON = { __typename: "Person", name: "Person A", age: 41.5 };
const BODY = {
  __typename: "Body",
  name: "Body A",
  state: "OPEN",
  sizes: [[1, 2], null, []],
  parent: null,
  seats: [
    { __typename: "Seat", name: null, number: 1, holder: PERSON },
    {
      __typename: "Seat",
      name: "Seat 2",
      number: 2,
      holder: { __typename: "Body", name: "Body B", state: "CLOSED", seats: [] },
    },
    { __typename: "Seat", name: "Seat 3", number: 3, holder: null },
  ],
};
const ROOT = { body: BODY, named: [PERSON, null, BODY] };

/** A source holds every field under its own name. */
const completion = new Completion(schema, (_type, field) => field);

function completed(
  text: string,
  variableValues: Readonly<Record<string, unknown>>,
  root: typeof ROOT,
): unknown {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === "FragmentDefinition" ? [[each.name.value, each]] : [],
    ),
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const name = node.name.value as keyof typeof ROOT;
  const type = schema.getQueryType()!.getFields()[name]!.type as GraphQLNullableType & GraphQLOutputType;
  return { [name]: completion.of(type, [node], { fragments, variableValues })(root[name]) };
}

type Switches = Readonly<Record<string, boolean>>;
const OPERATIONS: readonly (readonly [what: string, text: string, variables: Switches])[] = [
  ["leaves, lists and nulls", "{ body { name state sizes parent { name } seats { number name } } }", {}],
  [
    "aliases, in their order",
    "{ body { b: name a: name state2: state state __typename t: __typename } }",
    {},
  ],
  [
    "a name that objects have by themselves",
    "{ body { __proto__: name constructor: state toString: name } }",
    {},
  ],
  [
    "unions and fragments",
    "{ body { seats { holder { __typename ... on Person { age n: name } ... on Body { n: name state } } } } }",
    {},
  ],
  ["interfaces", "{ named { __typename name ...b } } fragment b on Body { state seats { number } }", {}],
  [
    "merged fields",
    "{ body { seats { number } ...more seats { holder { ... on Named { name } } } } } fragment more on Body { seats { name } }",
    {},
  ],
  [
    "switches off",
    "query ($on: Boolean!) { body { name @include(if: $on) state @skip(if: $on) ... @include(if: $on) { sizes } } }",
    { on: false },
  ],
  [
    "switches on",
    "query ($on: Boolean!) { body { name @include(if: $on) state @skip(if: $on) ... @include(if: $on) { sizes } } }",
    { on: true },
  ],
];

describe("completion in one go", () => {
  it.each(OPERATIONS)("answers as graphql-js does: %s", async (_what, text, variableValues) => {
    const whole = (await execute({
      schema,
      document: parse(text),
      rootValue: ROOT,
      variableValues,
    })) as ExecutionResult;
    expect(whole.errors).toBeUndefined();
    // As text, since the order of the keys counts too.
    expect(JSON.stringify(completed(text, variableValues, ROOT))).toBe(JSON.stringify(whole.data));
  });

  it.each([
    ["nothing where something must be", { ...BODY, state: null }],
    ["a value that its type does not have", { ...BODY, state: "AJAR" }],
    ["one thing where a list must be", { ...BODY, seats: {} }],
    ["nothing in a list of what must be", { ...BODY, seats: [null] }],
    ["a thing of another type", { ...BODY, seats: [{ ...BODY.seats[0], holder: { __typename: "Seat" } }] }],
    ["a type that is not there", { ...BODY, seats: [{ ...BODY.seats[0], holder: { __typename: "Ghost" } }] }],
  ])("refuses %s", (_what, body) => {
    const text = "{ body { name state seats { number holder { __typename } } } }";
    expect(() => completed(text, {}, { ...ROOT, body: body as never })).toThrow();
  });

  it("says of what is missing that it does not fit", () => {
    const body = { ...BODY, state: undefined };
    expect(() => completed("{ body { state } }", {}, { ...ROOT, body: body as never })).toThrow(Misfit);
  });
});

describe("what is served", () => {
  const { schema: whole, execute: serve } = servedApi(MODEL);
  const pins = [{ dataset: "x", generation: "x@1" }];
  const documents = new Map<string, DocumentNode>();
  /** The same document each time, as a server has it, so that what is kept beside it is used again. */
  const documentOf = (text: string): DocumentNode => {
    let document = documents.get(text);
    if (!document) documents.set(text, (document = parse(text)));
    return document;
  };
  /** An API whose database answers with these cells. */
  const ask = async (
    text: string,
    cells: readonly unknown[],
    variableValues = {},
    operationName?: string,
  ): Promise<{ result: ExecutionResult; reads: number; misfits: unknown[] }> => {
    const document = documentOf(text);
    expect(validate(whole, document)).toEqual([]);
    const misfits: unknown[] = [];
    let reads = 0;
    const read = async (): Promise<unknown[][]> => {
      reads += 1;
      return [[...cells]];
    };
    const limits = { pageDefault: 10, pageCap: 10 };
    const onMisfit = (error: unknown): void => void misfits.push(error);
    const contextValue = { pins: async () => pins, read, limits, onMisfit } as never;
    const result = await serve({ document, variableValues, contextValue, operationName });
    return { result: JSON.parse(JSON.stringify(result)) as ExecutionResult, reads, misfits };
  };

  it("answers with one read where everything fits", async () => {
    const { result, reads } = await ask('{ meeting(id: "x/meeting/a") { id t: title } }', [
      "x/meeting/a",
      "Meeting A",
    ]);
    expect(result).toEqual({ data: { meeting: { id: "x/meeting/a", t: "Meeting A" } } });
    expect(reads).toBe(1);
  });

  it("leaves to graphql-js what does not fit: the nearest that may be null is null, and the error has its path", async () => {
    const { result, misfits } = await ask('{ m: meeting(id: "x/meeting/a") { id c: caption } }', [
      "x/meeting/a",
      null,
    ]);
    expect(result.data).toEqual({ m: null });
    expect(result.errors).toMatchObject([
      { message: "Cannot return null for non-nullable field Meeting.caption.", path: ["m", "c"] },
    ]);
    expect(misfits).toEqual([expect.any(Misfit)]);
  });

  it("knows the served schema, not the one that it executes with", async () => {
    const { result } = await ask(
      '{ __typename __type(name: "Meeting") { name } meeting(id: "x/meeting/a") { __typename id } }',
      ["x/meeting/a"],
    );
    expect(result.data).toEqual({
      __typename: "Query",
      __type: { name: "Meeting" },
      meeting: { __typename: "Meeting", id: "x/meeting/a" },
    });
  });

  it("lets root fields be switched, put into fragments and asked for twice", async () => {
    const text =
      "query ($off: Boolean!, $id: ID!) { __typename ...f ... on Query { b: meeting(id: $id) { id } c: meeting(id: $id) @skip(if: $off) { id } } } " +
      "fragment f on Query { a: meeting(id: $id) { __typename } }";
    const { result, reads } = await ask(text, ["x/meeting/a"], { off: true, id: "x/meeting/a" });
    expect(JSON.stringify(result)).toBe(
      '{"data":{"__typename":"Query","a":{"__typename":"Meeting"},"b":{"id":"x/meeting/a"}}}',
    );
    expect(reads).toBe(2);
  });

  it("refuses variables as graphql-js does", async () => {
    const { result, reads } = await ask("query ($id: ID!) { meeting(id: $id) { id } }", []);
    expect(result.errors).toMatchObject([
      { message: 'Variable "$id" of required type "ID!" was not provided.' },
    ]);
    expect(reads).toBe(0);
  });

  it("keeps apart what variables switch on and off in one document, defaults included", async () => {
    const text =
      'query ($on: Boolean = true) { a: meeting(id: "x/meeting/a") { id title @include(if: $on) } b: meeting(id: "x/meeting/a") { t: title @skip(if: $on) } }';
    const cells = ["x/meeting/a", "Meeting A"];
    const on = { a: { id: "x/meeting/a", title: "Meeting A" }, b: {} };
    const off = { a: { id: "x/meeting/a" }, b: { t: "Meeting A" } };

    const answers = [];
    for (const variables of [{ on: true }, { on: false }, {}, { on: false }])
      answers.push((await ask(text, cells, variables)).result.data);

    expect(answers).toEqual([on, off, on, off]);
  });

  it("keeps apart the operations of one document", async () => {
    const text =
      'query A { meeting(id: "x/meeting/a") { id } } query B { meeting(id: "x/meeting/a") { id title } }';
    const cells = ["x/meeting/a", "Meeting A"];

    const answers = [];
    for (const name of ["A", "B", "A"]) answers.push((await ask(text, cells, {}, name)).result.data);

    expect(answers).toEqual([
      { meeting: { id: "x/meeting/a" } },
      { meeting: { id: "x/meeting/a", title: "Meeting A" } },
      { meeting: { id: "x/meeting/a" } },
    ]);
  });
});
