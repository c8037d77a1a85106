/** The example client, asked for a person, a board and a commitment of the shipped dataset. */
import { main } from "../../examples/client/dossier";
import { serveShipped, type TestApi } from "../support/http";

let served: TestApi;

beforeAll(async () => {
  served = await serveShipped();
}, 180_000);
afterAll(() => served?.close());

/** What the client prints, in one line, as it may break lines anywhere. */
async function dossier(who: string): Promise<string> {
  let printed = "";
  await main(["node", "dossier", who, "--url", `${served.url}/graphql`], (text) => (printed += text));
  return printed.replace(/\s+/g, " ");
}

describe("the example client", () => {
  it("prints the dossier of a person, found by name, with locators", async () => {
    const printed = await dossier("Tracey Onslow");

    expect(printed).toMatch(/^Tracey Onslow /);
    expect(printed).toContain(
      "Offices - Deputy Police and Crime Commissioner, Office of the West Mercia Police and Crime Commissioner, " +
        "shown from 2017-08-22 to 2021-12-20 [mam-2017-08#L20",
    );
    expect(printed).toContain(
      "- 2019-11-25, Monthly Assurance Meeting November 2019, apologies [mam-2019-11#L21]",
    );
  });

  it("prints the dossier of a board, found by a name under which it is printed", async () => {
    const printed = await dossier("Victims' Board");

    expect(printed).toMatch(/^Victims Board \[.*pcp-2019-09-oversight-glossary#L1558/);
    expect(printed).toContain("- notes: published");
    expect(printed).toMatch(
      /- as Victims Board: commitment 1\.1 – .+ \[pcp-2019-09-delivery-plan#L1350\.13\]/,
    );
  });

  it("prints the dossier of a commitment, by its id", async () => {
    const printed = await dossier("west-mercia/commitment/delivery-plan.2-5");

    expect(printed).toMatch(/^2\.5 of the delivery plan \[pcp-2019-09-delivery-plan#L1400\.1-2/);
    expect(printed).toContain("Up to 2019-07, ongoing: ");
    expect(printed).toContain('- Grant monitoring: "Grant monitoring" is named and defined nowhere. [');
  });

  it("says what a name that means several things can mean", async () => {
    await expect(dossier("Victms Board")).rejects.toThrow(
      /several; .*\n {2}west-mercia\/board\/victims-board /,
    );
  });

  it.each(["west-mercia/person/nobody", "Nobody whatever"])("says that there is no %s", async (who) => {
    await expect(dossier(who)).rejects.toThrow(/^No/);
  });
});
