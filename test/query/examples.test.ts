/**
 * The example operations and those in the documentation, put to the shipped dataset over HTTP, each held against its
 * committed answer. UPDATE_ANSWERS=1 writes the answers anew, to be read by a person before they are committed.
 */
import fs from "node:fs";
import path from "node:path";
import { buildSchema, parse, print, validate, type DocumentNode } from "graphql";
import { compactJson, docExamples, pages, writeAnswers } from "../support/doc-examples";
import { serveShipped, type TestApi } from "../support/http";

const OPERATIONS = "examples/operations";
const ANSWERS = "examples/answers";
const UPDATE = Boolean(process.env.UPDATE_ANSWERS) && !process.env.CI;

/** What is committed of an operation's answer: without excerpts, which are the documents' own words. */
interface Committed {
  readonly statements: number;
  readonly data: unknown;
}

const names = fs
  .readdirSync(OPERATIONS)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => path.basename(name, ".graphql"));
const shown = pages().filter((page) => docExamples(page).length > 0);
const sdl = buildSchema(fs.readFileSync("schema/schema.graphql", "utf8"));

let served: TestApi;

beforeAll(async () => {
  served = await serveShipped();
}, 180_000);
afterAll(() => served?.close());

async function ask(operation: string): Promise<Committed> {
  served.statements();
  const { data, errors } = await served.ask(operation);
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return { statements: served.statements().length, data: withoutExcerpts(data) };
}

function withoutExcerpts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExcerpts);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== "excerpt" && key !== "excerptState")
    .map(([key, item]) => [key, withoutExcerpts(item)] as const);
  // A passage of which nothing but the excerpt was asked is left out with it.
  return Object.fromEntries(entries.filter(([, item]) => JSON.stringify(item) !== "{}"));
}

function valid(text: string): DocumentNode {
  const document = parse(text);
  expect(validate(sdl, document).map(({ message }) => message)).toEqual([]);
  return document;
}

describe("example operations", () => {
  it.each(names)("%s answers as committed", async (name) => {
    const text = fs.readFileSync(path.join(OPERATIONS, `${name}.graphql`), "utf8");
    const file = path.join(ANSWERS, `${name}.json`);
    valid(text);

    const answer = await ask(text);

    if (UPDATE) {
      fs.mkdirSync(ANSWERS, { recursive: true });
      fs.writeFileSync(file, `${compactJson(answer)}\n`);
    }
    expect(answer).toEqual(JSON.parse(fs.readFileSync(file, "utf8")) as Committed);
  });

  it.each(names)("%s begins with its question and names one operation", (name) => {
    const text = fs.readFileSync(path.join(OPERATIONS, `${name}.graphql`), "utf8");
    const [question] = text.split("\n#\n")[0]!.split(/^(?:query|fragment)/m);
    const operations = parse(text).definitions.filter(({ kind }) => kind === "OperationDefinition");

    expect(question).toMatch(/^# [\s\S]+\?/);
    expect(operations.map((each) => "name" in each && each.name?.value)).toEqual([expect.any(String)]);
  });

  it("has an answer for every operation and no other", () => {
    const answers = fs.readdirSync(ANSWERS).map((name) => path.basename(name, ".json"));

    expect(answers.sort()).toEqual([...names].sort());
  });
});

describe("operations in the documentation", () => {
  it("README.md shows the statement that its last operation becomes", async () => {
    const [, shownStatement] = /```cypher\n([\s\S]*?)```/.exec(fs.readFileSync("README.md", "utf8"))!;
    served.statements();

    await served.ask(docExamples("README.md").at(-1)!.operation);

    const texts = served.statements().map(({ text }) => text);
    expect(texts).toEqual([shownStatement!.replace(/\s+/g, " ").trim()]);
  });

  it.each(shown)("%s shows what is answered", async (page) => {
    const examples = docExamples(page);
    const answers: unknown[] = [];
    for (const { operation, answer } of examples) {
      const document = valid(operation);
      answers.push(answer === null ? null : (await ask(print(document))).data);
    }
    if (UPDATE) writeAnswers(page, answers);

    for (const [place, { answer, place: where }] of docExamples(page).entries()) {
      if (answer === null) continue;
      expect({ where, answer: JSON.parse(answer) as unknown }).toEqual({ where, answer: answers[place] });
    }
  });
});
