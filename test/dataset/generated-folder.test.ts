import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { contentDigest } from "../../src/dataset/load/digest";
import { readDataset } from "../../src/dataset/read";
import type { Dataset } from "../../src/dataset/types";
import { MODEL } from "../../src/domain";
import { generateDataset } from "../support/generated-dataset";
import { writeFolder } from "../support/write-folder";

const digests = ({ things }: Dataset): string[] =>
  things.map((thing) => `${thing.id} ${contentDigest(thing)}`).sort();

describe.each(["yaml", "jsonl"] as const)("a generated dataset written as a folder of %s", (form) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-folder-"));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it("reads back as it was", () => {
    const dataset = generateDataset({ id: "folder", facts: 600, seed: 3 });
    writeFolder(dataset, folder, { form });

    const { dataset: read, problems } = readDataset(folder, MODEL);

    expect(problems).toEqual([]);
    expect(read.manifest).toEqual(dataset.manifest);
    expect(digests(read)).toEqual(digests(dataset));
  });
});
