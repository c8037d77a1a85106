/** The invented regime: sound in itself, and borne by its documents sentence for sentence. */
import { checkDataset } from "../../src/dataset/check";
import { DocumentFolder } from "../../src/dataset/documents";
import { readDataset } from "../../src/dataset/read";
import { MODEL } from "../../src/domain";

describe("test/regime/dataset", () => {
  const documents = new DocumentFolder("test/regime/documents");
  const read = readDataset("test/regime/dataset", MODEL);
  const report = checkDataset(read, documents);

  it("stands in its documents", () => {
    const worded = report.problems.map(({ rule, message }) => `${rule}: ${message}`);
    expect(worded).toEqual([]);
    expect(report.skipped).toEqual([]);
  });

  it("speaks for every sentence of every document", () => {
    const complete = report.documents
      .filter((each) => each.complete)
      .map(({ document }) => `${document}.txt`);
    expect(complete.sort()).toEqual(documents.names());
    for (const { unspoken, unspokenWords } of report.documents)
      expect([unspoken, unspokenWords]).toEqual([[], []]);
  });
});
