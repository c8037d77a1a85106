/** Search in a small dataset that stands in one database with a large one, which has more of the same words. */
import { readDataset } from "../../../src/dataset/read";
import { MODEL } from "../../../src/domain";
import { apiFor } from "../../support/api";
import { loadForTest } from "../../support/load";
import { evidence, Things } from "../../support/things";

/** More than one search looks at. */
const CROWD = 2_100;

describe("search beside a large dataset", () => {
  it("finds everything that the small one has", async () => {
    const crowd = new Things("crowd");
    crowd.add("document/list", {
      values: { name: "List", kind: "OTHER", availability: "HELD", publicOn: "2030-01-01" },
      evidence: [evidence("list#L1")],
    });
    for (let at = 1; at <= CROWD; at++)
      crowd.add(`board/${at}`, { values: { name: `Falls ${at}` }, evidence: [evidence("list#L1")] });
    await loadForTest(crowd.done());
    await loadForTest(readDataset("test/regime/dataset", MODEL).dataset);
    const api = await apiFor("regime");

    const { data } = await api.run(
      `{ search(text: "falls", years: [2030]) { count hits { thing { id } } } }`,
    );

    expect(data).toMatchObject({ search: { count: 2 } });
  }, 600_000);
});
