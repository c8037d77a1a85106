/** The questions of test/questions, asked over the API on the shipped dataset. */
import { readDataset } from "../../src/dataset/read";
import { MODEL } from "../../src/domain";
import { apiFor, type TestApi } from "../support/api";
import { loadForTest } from "../support/load";
import { differences, operationFor, questionFiles, questionsIn, valuesAt } from "../support/questions";

const LONG_MS = 600_000;

describe.each(questionFiles())("questions in %s", (file) => {
  const questions = questionsIn(file);
  let api: TestApi;

  beforeAll(async () => {
    const { dataset } = readDataset("seeds/west-mercia", MODEL);
    await loadForTest(dataset);
    api = await apiFor("west-mercia");
  }, LONG_MS);

  it.each(questions.map((each) => [each.id, each] as const))(
    "%s is answered with the expected set",
    async (id, expected) => {
      const operation = operationFor(id)!;

      const answer = await api.run(operation.text);

      expect(answer.errors).toBeUndefined();
      expect(differences(expected, valuesAt(answer.data, operation.paths))).toEqual({
        missing: [],
        surplus: [],
      });
    },
  );
});
