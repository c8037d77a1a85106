import { MODEL } from "../../../src/domain";
import { schemaStatements, schemaText } from "../../../src/graph/write";

describe("constraints and indexes", () => {
  const statements = schemaStatements(MODEL);

  it("have names of their own that say what they are over", () => {
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
    expect(statements.map(({ cypher }) => cypher)).toEqual(
      expect.arrayContaining([
        "CREATE CONSTRAINT sightline_key IF NOT EXISTS FOR (n:Sightline) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX sightline_agenda_item_generation_position_id IF NOT EXISTS FOR (n:AgendaItem) ON (n.generation, n.position, n.id)",
        "CREATE INDEX sightline_named_generation_name IF NOT EXISTS FOR (n:Named) ON (n.generation, n.name)",
      ]),
    );
  });

  it("keep an order only where no thing can be missing from the index", () => {
    // A meeting need not have a date.
    expect(statements.map(({ name }) => name)).not.toContain(
      "sightline_meeting_generation_held_on_earliest_id",
    );
  });

  it("are written with what each serves", () => {
    for (const { cypher, serves } of statements)
      expect(schemaText(MODEL)).toContain(`// ${serves}\n${cypher};\n`);
  });
});
