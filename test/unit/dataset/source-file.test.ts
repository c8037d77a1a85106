import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DocumentFolder, openDocuments, parseRanges, SourceFile } from "../../../src/dataset/documents";
import { SightlineError } from "../../../src/errors";

const range = (text: string) => parseRanges(text)[0]!;
const source = (text: string): SourceFile => new SourceFile("sample.txt", Buffer.from(text));

describe("a source file", () => {
  it("counts lines as editors do, with or without a final line break", () => {
    expect(source("one\ntwo").lines).toEqual(["one", "two"]);
    expect(source("\uFEFFone\r\ntwo\r\n").lines).toEqual(["one", "two"]);
  });

  it("cuts the excerpt of lines and of units", () => {
    const file = source("Title\n• One thing. Another thing. A third.\n\nEnd");
    expect(file.excerpt(range("L1-2"))).toBe("Title\n• One thing. Another thing. A third.");
    expect(file.excerpt(range("L2.1-2"))).toBe("One thing. Another thing.");
    expect(file.unitsIn(range("L1-4")).map(({ line, unit }) => `${line}.${unit.number}`)).toEqual([
      "1.1",
      "2.1",
      "2.2",
      "2.3",
      "4.1",
    ]);
  });

  it("knows which lines and units exist", () => {
    const file = source("Title\nOne thing. Another thing.");
    expect(["L2", "L2.2", "L2.3", "L3"].map((text) => file.has(range(text)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("the folder of documents", () => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-documents-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads files by bare name only", () => {
    writeFileSync(join(folder, "sample.txt"), "one");
    const documents = new DocumentFolder(folder);
    expect(documents.read("sample.txt")?.lines).toEqual(["one"]);
    expect(documents.read("other.txt")).toBeNull();
    expect(documents.read("../sample.txt")).toBeNull();
  });

  it("is DOCUMENTS_DIR, else ./documents, else not at hand", () => {
    expect(openDocuments({ DOCUMENTS_DIR: folder })?.path).toBe(folder);
    expect(openDocuments({ DOCUMENTS_DIR: undefined }, folder)).toBeNull();
    const missing = join(folder, "missing");
    expect(() => openDocuments({ DOCUMENTS_DIR: missing })).toThrow(
      new SightlineError(
        "DOCUMENTS_MISSING",
        `DOCUMENTS_DIR names the folder ${missing}, which does not exist`,
        "",
      ),
    );
  });
});
