import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { runCli } from "../../../src/commands";
import { loadDataset } from "../../../src/dataset/load";
import { ERROR_CODES } from "../../../src/errors";
import { addressOfRun, testDatabase } from "../../support/database";
import { generateDataset } from "../../support/generated-dataset";

const DATASET = "cli-query";
const PEOPLE = "query People($first: Int = 1) { people(first: $first) { nodes { id } } }";

let folder: string;
let env: Record<string, string | undefined>;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-query-"));
  const { driver, database } = await testDatabase();
  await loadDataset(driver, database, generateDataset({ id: DATASET, facts: 200 }));
  const { uri, user, password } = await addressOfRun();
  env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    SIGHTLINE_DATASETS: DATASET,
  };
}, 120_000);
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Run {
  status: number;
  out: string;
  err: string;
}

async function query(
  args: string[],
  more: { env?: Record<string, string>; input?: string } = {},
): Promise<Run> {
  const [out, err] = [collector(), collector()];
  const options = {
    cwd: folder,
    env: { ...env, ...more.env },
    in: Readable.from([more.input ?? ""]),
    out: out.stream,
    err: err.stream,
  };
  const status = await runCli(["node", "sightline", "query", ...args], options);
  return { status, out: out.text(), err: err.text() };
}

function collector(): { stream: Writable; text(): string } {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk.toString());
      done();
    },
  });
  return { stream, text: () => parts.join("") };
}

describe("sightline query", () => {
  it("runs an operation in quotes and prints the data", async () => {
    const { status, out, err } = await query(["{ datasets { id } }"]);

    expect(out).toBe(`${JSON.stringify({ datasets: [{ id: DATASET }] }, null, 2)}\n`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });

  it("runs a file with values for its variables, and prints one line for machines", async () => {
    fs.writeFileSync(path.join(folder, "people.graphql"), PEOPLE);

    const { status, out } = await query(["people.graphql", "--variables", '{"first": 3}', "--json"]);

    expect(status).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect((JSON.parse(out) as { data: { people: { nodes: object[] } } }).data.people.nodes).toHaveLength(3);
  });

  it("reads from standard input, and runs the operation that is named", async () => {
    const input = `${PEOPLE} query Count { people { totalCount } }`;

    const { status, out } = await query(["-", "--operation", "Count"], { input });

    expect({ status, answer: JSON.parse(out) as unknown }).toEqual({
      status: 0,
      answer: { people: { totalCount: 12 } },
    });
  });

  it("keeps the limits of the API, and ends with the exit status of the error", async () => {
    const { status, err } = await query(["{ people(first: 7) { totalCount } }"], { env: { PAGE_CAP: "5" } });

    expect(status).toBe(ERROR_CODES.BAD_PAGE.exit);
    expect(err).toBe(
      "BAD_PAGE: first: 7 is more than a page holds (5)\n  Ask for 5 at most and go on with the cursor.\n",
    );
  });

  it("tells of an operation that is not valid without asking the database", async () => {
    const { status, out, err } = await query(["{ persons { id } }", "--json"], {
      env: { NEO4J_URI: "bolt://127.0.0.1:1" },
    });

    expect(status).toBe(ERROR_CODES.BAD_OPERATION.exit);
    expect(JSON.parse(out)).toMatchObject({ errors: [{ extensions: { code: "BAD_OPERATION" } }] });
    expect(err).toBe("");
  });

  it("tells why the database cannot be opened", async () => {
    const { status, err } = await query(["{ datasets { id } }"], {
      env: { NEO4J_PASSWORD: "not-the-password" },
    });

    expect(status).toBe(ERROR_CODES.DATABASE_WRONG_PASSWORD.exit);
    expect(err).toMatch(/^DATABASE_WRONG_PASSWORD: /);
  });

  it.each([
    [["nowhere.graphql"], "nowhere.graphql is neither a file that can be read nor an operation"],
    [["{ datasets { id } }", "--variables", "day=1"], "--variables day=1 is not a JSON object"],
    [["{ datasets { id } }", "--variables", "[1]"], "--variables [1] is not a JSON object"],
  ])("refuses %j", async (args, message) => {
    const { status, err } = await query(args);

    expect(status).toBe(ERROR_CODES.BAD_OPERATION.exit);
    expect(err).toContain(`BAD_OPERATION: ${message}\n`);
  });
});
