import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { runCli } from "../../../src/commands";
import { watchFolder } from "../../../src/commands/watch";
import { SampleFolder, type Change } from "../../support/sample-dataset";

class Sink extends Writable {
  text = "";
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

let folder: SampleFolder;
const sample = (...change: readonly Change[]): SampleFolder => (folder = new SampleFolder(change));
afterEach(() => folder.remove());

async function run(
  args: readonly string[],
  documents = true,
): Promise<{ status: number; out: string; err: string }> {
  const [out, err] = [new Sink(), new Sink()];
  const env = documents ? { DOCUMENTS_DIR: folder.path } : {};
  const status = await runCli(["node", "sightline", ...args], { cwd: folder.path, env, out, err });
  return { status, out: out.text, err: err.text };
}

describe("sightline check", () => {
  it("ends with 0, and says what became of each document", async () => {
    sample();
    const { status, out } = await run(["check", "."]);
    expect(status).toBe(0);
    expect(out).toBe(
      [
        "sentences and cells of  all  cited  repeated  no fact  words left out  unspoken  words unspoken",
        "notes                    22     13         1        8               0         0               0  complete",
        "notes.appendix            7      1         0        0               0         6               0",
        "",
        "sample 1.0.0: 18 things, 18 pieces of evidence (median width 1 line, 0 inferred)",
        "No problems.",
        "",
      ].join("\n"),
    );
  });

  it("prints each problem with place, rule, message and remedy, and ends with 30", async () => {
    sample(["facts.yaml", "status: HELD", "status: HELT"]);
    const { status, out } = await run(["check", "."], false);
    expect(status).toBe(30);
    expect(out).toBe(
      [
        "./facts.yaml:30:13  error  unknown-value",
        "  `status`: HELT is not one of the values of MeetingStatus",
        "  Did you mean HELD? Values: REFERRED_TO, PLANNED, SUMMONED, HELD, CANCELLED.",
        "",
        "sample 1.0.0: 18 things, 18 pieces of evidence (median width 1 line, 0 inferred)",
        "Skipped: documents, locators, claims, copies, coverage: the source documents are not at hand (set DOCUMENTS_DIR to their folder).",
        "1 error, 0 warnings",
        "",
      ].join("\n"),
    );
  });

  it("does not fail for warnings", async () => {
    sample([
      "facts.yaml",
      "    noFact:",
      "    leftOut:\n      - { at: L10.1, what: [Southtown], why: GENERIC }\n    noFact:",
    ]);
    const { status, out } = await run(["check", "."]);
    expect(out).toContain("0 errors, 1 warning\n");
    expect(status).toBe(0);
  });

  it("prints the report as JSON", async () => {
    sample(["facts.yaml", "status: HELD", "status: HELT"]);
    const { status, out } = await run(["check", ".", "--json"]);
    expect(status).toBe(30);
    expect(JSON.parse(out)).toMatchObject({
      dataset: { id: "sample", version: "1.0.0" },
      things: { Meeting: 1, Person: 2 },
      errors: 1,
      problems: [{ rule: "unknown-value", position: { file: "facts.yaml", line: 30, column: 13 } }],
      documents: [{ document: "notes", units: 22 }, { document: "notes.appendix" }],
    });
  });

  it("lists what is unspoken for in one document", async () => {
    sample(["facts.yaml", "      - { at: L12, why: COURTESY }\n", ""]);
    const { out } = await run(["check", ".", "--document", "notes"]);
    expect(out).toContain(
      "notes (notes.txt): 22 sentences and cells, 13 cited\n\nUnspoken for: 1\n  L12  Thanks were given to all.\n",
    );
    expect(out).toContain("Repeated: 1\n  L14  repeats notes#L10.1\n");
    expect(out).toContain("  L5.1  COLUMN_HEADING\n");
  });

  it("lists what is inferred and stands in no line", async () => {
    sample(
      ["facts.yaml", "    evidence: notes#L1-3\n", "    evidence: { at: notes#L1-3, inferred: Why not. }\n"],
      ["facts.yaml", "    chair: ada-placeholder\n", "    chair: ben-example\n"],
    );
    const { out } = await run(["check", ".", "--inferred"]);
    expect(out).toBe(
      'meeting/board-2023-03  chair leads to person/ben-example, called "Ben Example"\n  Why not.\n1 inferred value not in the lines\n',
    );
    expect(JSON.parse((await run(["check", ".", "--inferred", "--json"])).out)).toMatchObject([
      { why: "Why not." },
    ]);
  });

  it("names the nearest document where there is none of that id", async () => {
    sample();
    const { status, err } = await run(["check", ".", "--document", "note"]);
    expect(err).toBe('BAD_ID: There is no document "note" that is held and cited\n  Did you mean notes?\n');
    expect(status).toBe(40);
  });

  it.each([
    [["check", "nowhere"], 31, "DATASET_NOT_FOUND: There is no folder"],
    [["chek"], 2, "error: unknown command 'chek'\n(Did you mean check?)"],
    [["check", "--nothing"], 2, "error: unknown option '--nothing'"],
  ])("refuses %j with %d", async (args, expected, message) => {
    sample();
    const { status, err } = await run(args);
    expect(err).toContain(message);
    expect(status).toBe(expected);
  });

  it("says in its help what it does, with examples", async () => {
    sample();
    const { status, out } = await run(["check", "--help"]);
    expect(status).toBe(0);
    expect(out).toContain("Examples:\n  $ sightline check ");
  });
});

describe("sightline lines", () => {
  it("prints the units of lines with their numbers", async () => {
    sample();
    const { out } = await run(["lines", "notes#L3,L10", "--dataset", "."]);
    expect(out).toBe(
      "L3  Chair: Ada Placeholder\nL10.1  The PO reported that 40% of the pumps had failed since April 2022.\nL10.2  Three of them stood in Northtown.\n",
    );
  });

  it("prints the lines of a part, and of a file by the beginning of its name", async () => {
    sample();
    expect((await run(["lines", "notes.appendix", "--dataset", "."])).out).toMatch(
      /^L13 {2}Appendix of the notes\nL14 /,
    );
    expect((await run(["lines", "notes.t#L1", "--dataset", "."])).out).toBe(
      "L1  Sample Board – Notes of the meeting\n",
    );
  });

  it.each([
    [
      "notse#L1",
      'BAD_ID: "notse" is neither a declared document nor a file in FOLDER\n  Did you mean notes?\n',
    ],
    [
      "notes#L99",
      "BAD_ID: notes.txt has 15 lines, and line 99 was asked for\n  Ask for lines and units that exist.\n",
    ],
    [
      "notes#L3.2",
      "BAD_ID: Line 3 of notes.txt has 1 units, and unit 2 was asked for\n  Ask for lines and units that exist.\n",
    ],
  ])("refuses %s", async (place, message) => {
    sample();
    const { status, err } = await run(["lines", place, "--dataset", "."]);
    expect(err.replaceAll(folder.path, "FOLDER")).toBe(message);
    expect(status).toBe(40);
  });

  it("says so where the documents are not at hand", async () => {
    sample();
    const { status, err } = await run(["lines", "notes#L1"], false);
    expect(err).toBe(
      "DOCUMENTS_MISSING: The source documents are not at hand\n  Set DOCUMENTS_DIR to the folder that holds them, or put them into ./documents.\n",
    );
    expect(status).toBe(34);
  });
});

describe("watching a folder", () => {
  it("runs at once, again after a change, and ends with the signal", async () => {
    sample();
    const end = new AbortController();
    let runs = 0;
    const watching = watchFolder(folder.path, () => runs++, end.signal);
    expect(runs).toBe(1);
    for (let attempt = 0; runs < 2 && attempt < 50; attempt++) {
      folder.write("facts/more.yaml", `# ${attempt}\n`);
      await sleep(200);
    }
    end.abort();
    await watching;
    expect(runs).toBeGreaterThanOrEqual(2);
  });
});
