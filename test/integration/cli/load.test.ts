import { Writable } from "node:stream";
import { runCli } from "../../../src/commands";
import { ERROR_CODES } from "../../../src/errors";
import { addressOfRun } from "../../support/database";
import { ownId } from "../../support/graph";
import { SampleFolder } from "../../support/sample-dataset";

const DATASET = ownId("cli-load");
const folder = new SampleFolder([["dataset.yaml", "id: sample", `id: ${DATASET}`]]);
let env: Record<string, string | undefined>;

beforeAll(async () => {
  const { uri, user, password, database } = await addressOfRun();
  env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    DOCUMENTS_DIR: folder.path,
  };
}, 120_000);
afterAll(() => folder.remove());

interface Run {
  status: number;
  out: string;
  err: string;
}

async function sightline(...args: string[]): Promise<Run> {
  const texts = { out: "", err: "" };
  const into = (name: keyof typeof texts): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString();
        done();
      },
    });
  const options = { cwd: folder.path, env, out: into("out"), err: into("err") };
  const status = await runCli(["node", "sightline", ...args], options);
  return { status, ...texts };
}

/** What the command prints of the one dataset of this file. */
async function status(): Promise<Record<string, unknown> & { live: Record<string, unknown> }> {
  const { out } = await sightline("status", folder.path, "--json");
  const { datasets } = JSON.parse(out) as { datasets: { dataset: string; live: Record<string, unknown> }[] };
  return datasets.find(({ dataset }) => dataset === DATASET)! as never;
}

describe("sightline load and sightline status", () => {
  it("show what a first load brings, and load it", async () => {
    const dry = await sightline("load", folder.path, "--dry-run");
    const loaded = await sightline("load", folder.path);

    expect(dry.out).toMatch(
      /compared with nothing:\n +\d+ added\n +0 unchanged\n.*\nNothing was written\.\n$/s,
    );
    expect(loaded.status).toBe(0);
    expect(loaded.out).toMatch(
      new RegExp(
        `is loaded as ${DATASET}@1: \\d+ facts, \\d+ nodes, \\d+ relationships, in [\\d.]+ s\\.\\n$`,
      ),
    );
    expect(loaded.err).toContain("Counting what was written");
    expect(await status()).toMatchObject({
      folder: "SAME",
      modelMatches: true,
      live: { generation: `${DATASET}@1`, state: "LIVE", version: "1.0.0" },
      others: [],
    });
  });

  it("say that nothing has changed", async () => {
    const { out } = await sightline("load", folder.path);

    expect(out).toContain(`is loaded already, as ${DATASET}@1; nothing was written.`);
  });

  it("tell a changed folder, and what is lost in it", async () => {
    folder.change("facts.yaml", "    kind: STAFF\n", "    kind: STAFF\n    severalHolders: false\n");
    folder.change(
      "facts.yaml",
      "              - { id: .area, role: SUBJECT, thing: area/northtown, evidence: notes#L10.2 }\n",
      "              - { id: .place, role: SUBJECT, thing: area/northtown, evidence: notes#L10.2 }\n",
    );

    const changed = await status();
    const refused = await sightline("load", folder.path, "--json");
    const dry = await sightline("load", folder.path, "--dry-run", "--allow-loss");
    const loaded = await sightline("load", folder.path, "--allow-loss", "--json");

    const lost = `${DATASET}/mention/board-2023-03.pumps.northtown.area`;
    expect(changed.folder).toBe("DIFFERS");
    expect(refused.status).toBe(ERROR_CODES.LOSS_NOT_EXPLAINED.exit);
    expect(JSON.parse(refused.err)).toMatchObject({
      error: { code: "LOSS_NOT_EXPLAINED", message: expect.stringContaining(lost) },
    });
    expect(dry.out).toContain(`1 lost without an explanation\n           ${lost}\n`);
    expect(JSON.parse(loaded.out)).toMatchObject({
      dataset: DATASET,
      status: "LOADED",
      reason: "CONTENT",
      generation: `${DATASET}@2`,
      diff: { against: `${DATASET}@1`, lost: [lost], changed: [`${DATASET}/role/pump-officer`] },
    });
  });

  it("list what else the graph holds of a dataset", async () => {
    const { out } = await sightline("status", folder.path);

    expect(out).toContain(`${DATASET} 1.0.0: A sample board\n  ${DATASET}@2, loaded `);
    expect(out).toContain("  The folder says the same.\n");
    expect(out).toContain(`  ${DATASET}@1: was live before; the next load deletes it\n`);
  });

  it("refuse a folder with errors, naming the first", async () => {
    folder.change("facts.yaml", "board: sample-board", "board: no-board");

    const { status: exit, err } = await sightline("load", folder.path);

    expect(exit).toBe(ERROR_CODES.DATASET_INVALID.exit);
    expect(err).toMatch(/^DATASET_INVALID: .* has \d+ errors?: facts\.yaml:\d+ .*no-board/);
    expect((await status()).live).toMatchObject({ generation: `${DATASET}@2` });
  });
});
