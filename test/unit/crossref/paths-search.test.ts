/** The search for paths against walking all of them, over the records of generated datasets. No database. */
import { generateDataset } from "../../support/generated-dataset";
import { networkFrom } from "../../support/paths-network";
import { PlainPaths } from "../../support/paths-oracle";
import { pathsQuestion } from "../../support/paths-questions";
import { pathText, plainText, searchIn } from "../../support/paths-search";
import { Random } from "../../support/random";

const SEEDS = [1, 2, 3, 4];
const QUESTIONS = 60;

describe.each(SEEDS)("paths of generated dataset %d", (seed) => {
  const dataset = generateDataset({ id: "paths", facts: 200, seed });
  const plain = new PlainPaths(dataset);
  const network = networkFrom(dataset);

  it("are those that walking all of them finds, in the same order", async () => {
    const random = new Random(seed);
    let [compared, some, many] = [0, 0, 0];
    for (let count = 0; count < QUESTIONS; count++) {
      const question = pathsQuestion(plain, random, 5);
      const all = plain.find(question);
      if (!all) continue;
      const found = await searchIn(network, question);

      const expected = {
        question,
        paths: all.slice(0, 1_000).map(plainText),
        cut: all.length > 1_000 ? "COUNT" : null,
      };
      const paths = found.paths.map((hops) => pathText(network, hops));
      expect({ question, paths, cut: found.cut }).toEqual(expected);
      compared++;
      if (all.length > 0) some++;
      if (all.length > 20) many++;
    }
    // The comparison is worth something: most questions could be walked, and many have paths.
    expect(compared).toBeGreaterThan(QUESTIONS * 0.8);
    expect(some).toBeGreaterThan(QUESTIONS * 0.25);
    expect(many).toBeGreaterThan(2);
  });

  it("are cut where there are more than asked for, and begin in the same way", async () => {
    const random = new Random(seed + 100);
    for (let count = 0; count < 15; count++) {
      const question = pathsQuestion(plain, random, 4);
      const all = await searchIn(network, question);
      const most = random.int(1, 12);

      const found = await searchIn(network, question, { first: most });

      expect(found.paths).toEqual(all.paths.slice(0, most));
      expect(found.cut).toBe(all.paths.length > most ? "COUNT" : null);
    }
  });
});

describe("a search that is out of time", () => {
  it("says so", async () => {
    const dataset = generateDataset({ id: "paths", facts: 200, seed: 9 });
    const network = networkFrom(dataset);
    const [start, end] = network.ids;

    const found = await searchIn(network, { between: [start!, end!], maxHops: 6 }, { timeMs: 0 });

    expect(found).toEqual({ paths: [], cut: "TIME", looked: 0 });
  });
});
