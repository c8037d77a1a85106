/** The shipped dataset: sound in itself, and, where the documents are at hand, borne by them sentence for sentence. */
import { checkDataset, type CheckReport } from "../../src/dataset/check";
import { openDocuments } from "../../src/dataset/documents";
import { readDataset } from "../../src/dataset/read";
import { readConfig } from "../../src/config";
import { MODEL } from "../../src/domain";

const documents = openDocuments(readConfig());
const read = readDataset("seeds/west-mercia", MODEL);
const report = checkDataset(read, documents);

/** Documents and parts of which every sentence is spoken for. */
const COMPLETE = [
  "mam-2017-08",
  "pcp-2019-09-agenda",
  "pcp-2019-09-front",
  "pcp-2019-09-roster",
  "pcp-2019-06-minutes",
];

const worded = ({ problems }: Pick<CheckReport, "problems">): string[] =>
  problems.map(({ position, rule, message }) => `${position.file}:${position.line} ${rule}: ${message}`);

describe("seeds/west-mercia", () => {
  it("holds together", () => {
    expect(worded(checkDataset(read, null))).toEqual([]);
  });

  it("says of each of its parts that are worked through that it is complete", () => {
    const complete = read.dataset.coverage
      .filter((record) => record.complete)
      .map(({ document }) => document);
    expect(complete).toEqual(expect.arrayContaining(COMPLETE));
  });

  it("is held against the documents wherever npm test runs unattended", () => {
    if (process.env.CI) expect(documents).not.toBeNull();
  });

  const withDocuments = documents ? it : it.skip;

  withDocuments("stands in the documents (DOCUMENTS_DIR not set: skipped)", () => {
    expect(worded(report)).toEqual([]);
    expect(report.skipped).toEqual([]);
    for (const { document, complete, unspoken, unspokenWords } of report.documents) {
      if (complete) expect([document, unspoken, unspokenWords]).toEqual([document, [], []]);
    }
  });

  withDocuments("cites a line or two at a time (DOCUMENTS_DIR not set: skipped)", () => {
    expect(report.evidence.medianWidth).toBeLessThanOrEqual(2);
  });
});
