/** Things made by hand, for tests that need a few of them exactly so. */
import { MODEL } from "../../src/domain";
import { joinId, parsePartialDate, type Model } from "../../src/model";
import { parseLocators } from "../../src/dataset/documents";
import type { Dataset, EvidenceRecord, Manifest, SourcePosition, ThingRecord } from "../../src/dataset/types";
import { datasetOf } from "./generated-dataset";

const position: SourcePosition = { file: "facts/test.yaml", line: 1, column: 1 };

export const manifestOf = (id: string): Manifest => ({
  id,
  title: `Dataset ${id}`,
  description: "For a test.",
  version: "1.0.0",
  licence: "CC0-1.0",
});

/** Evidence as dataset files write it in its short form; `more` adds to it. */
export const evidence = (at: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  locators: parseLocators(at),
  properties: null,
  reference: null,
  page: null,
  inferred: null,
  wide: null,
  via: null,
  position,
  ...more,
});

export interface ThingOptions {
  readonly values?: Record<string, unknown>;
  /** Relation to `type/slug` of its targets. */
  readonly relations?: Record<string, string | readonly string[]>;
  readonly evidence?: readonly EvidenceRecord[];
}

/** Makes things of one dataset from `type/slug`; dates in values are given as text. */
export class Things {
  readonly list: ThingRecord[] = [];

  constructor(
    private readonly dataset: string,
    private readonly model: Model = MODEL,
  ) {}

  add(id: string, options: ThingOptions = {}): ThingRecord {
    const [type, slug] = id.split("/") as [string, string];
    const entity = this.model.bySlug(type);
    if (!entity) throw new Error(`No type ${type}`);
    const values = Object.entries(options.values ?? {}).map(([name, value]) => {
      const kind = entity.properties.find((each) => each.name === name)?.kind;
      return [name, kind?.name === "DatePoint" ? parsePartialDate(String(value)) : value] as const;
    });
    const relations = Object.entries(options.relations ?? {}).map(
      ([name, targets]) => [name, [targets].flat().map((target) => this.id(target))] as const,
    );
    const thing: ThingRecord = {
      entity,
      id: joinId(this.dataset, type, slug),
      values: new Map(values),
      relations: new Map(relations),
      placed: new Set(),
      evidence: options.evidence ?? (entity.evidenced ? [evidence("notes#L1")] : []),
      position,
      keyPositions: new Map(),
    };
    this.list.push(thing);
    return thing;
  }

  /** The dataset of what was added so far. */
  done(): Dataset {
    return datasetOf(manifestOf(this.dataset), [...this.list], this.model);
  }

  private id(target: string): string {
    const [type, slug] = target.split("/") as [string, string];
    return joinId(this.dataset, type, slug);
  }
}
