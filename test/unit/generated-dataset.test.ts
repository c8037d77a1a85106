import { MODEL } from "../../src/domain";
import { splitId } from "../../src/model";
import { generateDataset } from "../support/generated-dataset";

describe("a generated dataset", () => {
  const dataset = generateDataset({ id: "generated", facts: 2_000, seed: 7 });

  it("is the same for the same seed, and another for another", () => {
    expect(generateDataset({ id: "generated", facts: 2_000, seed: 7 }).digest).toBe(dataset.digest);
    expect(generateDataset({ id: "generated", facts: 2_000, seed: 8 }).digest).not.toBe(dataset.digest);
  });

  it("has good ids, no two alike, and no relation that leads nowhere", () => {
    const ids = new Set(dataset.things.map(({ id }) => id));

    expect(ids.size).toBe(dataset.things.length);
    expect([...ids].filter((id) => splitId(id) === null)).toEqual([]);
    const targets = dataset.things.flatMap(({ relations, evidence }) => [
      ...relations.values(),
      evidence.flatMap(({ via }) => via ?? []),
    ]);
    expect(targets.flat().filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has every property and relation of the model, and lacks each of them at times", () => {
    const odd: string[] = [];
    for (const entity of MODEL.entities.filter(({ derived }) => !derived)) {
      const things = dataset.things.filter((thing) => thing.entity === entity);
      const optional = [
        ...entity.properties.filter(({ required }) => !required),
        ...entity.links.filter(
          ({ forward, required, relation }) => forward && !required && !relation.inverseOne,
        ),
      ];
      for (const { name } of optional) {
        const having = things.filter(
          ({ values, relations }) => values.has(name) || relations.has(name),
        ).length;
        if (having === 0 || (having === things.length && having > 12)) odd.push(`${entity.name}.${name}`);
      }
    }
    expect(odd).toEqual([]);
  });

  it("gives every thing what is required of it", () => {
    const missing = dataset.things.flatMap(({ entity, values, relations, evidence, id }) => [
      ...entity.properties
        .filter(({ name, required }) => required && !values.has(name))
        .map(({ name }) => `${id} ${name}`),
      ...entity.links
        .filter(({ name, required, forward }) => required && forward && !relations.has(name))
        .map(({ name }) => `${id} ${name}`),
      ...(entity.evidenced && evidence.length === 0 ? [`${id} evidence`] : []),
    ]);
    expect(missing).toEqual([]);
  });
});
