/**
 * The questions across families, asked on an invented regime of another shape. The answers in test/regime/expected were worked
 * out by hand from its documents; the comment above each says how.
 */
import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { readConfig } from "../../../src/config";
import { excerptReader } from "../../../src/dataset/documents";
import { readDataset } from "../../../src/dataset/read";
import { MODEL } from "../../../src/domain";
import { SightlineError } from "../../../src/errors";
import { apiFor, type TestApi } from "../../support/api";
import { differencesFrom } from "../../support/expected";
import { loadForTest } from "../../support/load";

const FOLDER = "test/regime/expected";

/** One answer worked out by hand: data, or the code of an error. */
interface Case {
  readonly id: string;
  readonly question: string;
  readonly operation: string;
  readonly expect?: unknown;
  readonly error?: string;
  /** What the code still answers otherwise: the case has to fail, until it is mended. */
  readonly differs?: string;
}

const files = fs.readdirSync(FOLDER).sort();
const casesIn = (file: string): Case[] => parse(fs.readFileSync(path.join(FOLDER, file), "utf8")) as Case[];

describe("the invented regime", () => {
  let api: TestApi;

  beforeAll(async () => {
    const folder = "test/regime/dataset";
    const excerpt = excerptReader(folder, readConfig({ DOCUMENTS_DIR: "test/regime/documents" }));
    await loadForTest(readDataset(folder, MODEL).dataset, MODEL, { excerpt });
    api = await apiFor("regime");
  }, 600_000);

  describe.each(files)("%s", (file) => {
    for (const { id, operation, expect: expected, error, differs } of casesIn(file)) {
      (differs ? it.failing : it)(id, async () => {
        const { data, errors } = await api.run(operation);

        const codes = (errors ?? []).map(({ originalError, message }) =>
          originalError instanceof SightlineError ? originalError.code : message,
        );
        expect(codes).toEqual(error ? [error] : []);
        if (!error) expect(differencesFrom(expected, data)).toEqual([]);
      });
    }
  });
});
