import type { PropertyModel } from "../../../src/model";
import type { Dataset, ThingRecord } from "../../../src/dataset/types";
import { datasetOf, generateDataset, without, type GenerateOptions } from "../generated-dataset";

/**
 * The same dataset in different states, told apart by every text in it (each ends in `#` and the number of its state) and
 * by the number of things: an answer drawn from two states shows two marks, or counts that none of them has.
 */
export class Variants {
  private readonly base: Dataset;
  private readonly made = new Map<number, Dataset>();

  constructor(options: GenerateOptions) {
    this.base = generateDataset(options);
  }

  /** @param state From 0; kept once made. */
  get(state: number): Dataset {
    let dataset = this.made.get(state);
    if (!dataset) {
      const fewer = without(
        this.base,
        ({ entity }, place) => entity.name !== "Document" && place % (40 + state) === 0,
      );
      dataset = datasetOf(
        fewer.manifest,
        fewer.things.map((thing) => marked(thing, state)),
      );
      this.made.set(state, dataset);
    }
    return dataset;
  }

  /** The state of which a digest is. */
  byDigest(digest: string): { state: number; dataset: Dataset } | undefined {
    for (const [state, dataset] of this.made) if (dataset.digest === digest) return { state, dataset };
    return undefined;
  }
}

export const countOf = ({ things }: Dataset, type: string): number =>
  things.filter(({ entity }) => entity.name === type).length;

/** The marks that a text holds. */
export const marksIn = (text: string): Set<number> =>
  new Set([...text.matchAll(/#(\d+)\b/g)].map((match) => Number(match[1])));

function marked(thing: ThingRecord, state: number): ThingRecord {
  const values = [...thing.values].map(([name, value]) => {
    const property = thing.entity.properties.find((each) => each.name === name)!;
    return [name, isText(property) ? `${String(value)} #${state}` : value] as const;
  });
  return { ...thing, values: new Map(values) };
}

const isText = ({ kind }: PropertyModel): boolean =>
  kind.shape === "String" && !kind.list && (kind.claim === "PRINTED" || kind.claim === "OWN_WORDS");
