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
    const names = statements.map(({ name }) => name);
    // A meeting need not have a date; a sighting has to, and it may be open towards the past.
    expect(names.filter((name) => /^sightline_(meeting|sighting)_/.test(name))).toEqual([
      "sightline_sighting_generation_id",
      "sightline_meeting_generation_id",
    ]);
  });

  it("are no more than one for each type, key and interface with names", () => {
    const types = statements.filter(({ name }) => name.startsWith("sightline_agenda_item_"));
    expect(types).toHaveLength(1);
  });

  it("are written with what each serves", () => {
    for (const { cypher, serves } of statements)
      expect(schemaText(MODEL)).toContain(`// ${serves}\n${cypher};\n`);
  });
});
