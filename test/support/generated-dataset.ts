/**
 * Datasets made from a seed, in memory, on the real model: every type, property and relation turns up, with missing
 * values, repeated names, partial dates, and documents of which no date is known. No text stands behind them.
 */
import { createHash } from "node:crypto";
import { MODEL } from "../../src/domain";
import { joinId, modelVersion, slugify, type EntityModel, type LinkModel, type Model } from "../../src/model";
import { contentDigest } from "../../src/dataset/load/digest";
import type { Dataset, EvidenceRecord, Locator, Manifest, ThingRecord } from "../../src/dataset/types";
import { valueFor } from "./generated-values";
import { Random } from "./random";

export interface GenerateOptions {
  /** Id of the dataset: a name of the test file's own. */
  readonly id: string;
  /** About how many facts; nodes are some three times as many, with evidence and passages. At least 200. */
  readonly facts: number;
  readonly seed?: number;
  readonly model?: Model;
}

/** Things of a type among a hundred facts; types not named here: 1. */
const SHARES: Record<string, number> = {
  Person: 6,
  Organization: 2,
  Area: 1,
  Role: 2.5,
  Board: 0.8,
  Seat: 1.5,
  Membership: 3,
  Tenure: 4,
  Sighting: 4,
  Meeting: 1.7,
  AgendaItem: 13,
  Attendance: 13,
  Question: 8,
  Answer: 8,
  Statement: 6,
  Decision: 4,
  DeclaredInterest: 1,
  Action: 3,
  ActionStep: 5,
  Undertaking: 2,
  Topic: 0.5,
  Collective: 0.5,
  Document: 2.5,
  Section: 1.5,
  Listing: 0.5,
  Entry: 2.5,
  Mention: 2,
  Contradiction: 0.7,
  Reading: 1.4,
  Name: 5,
  Absence: 4,
  Tombstone: 0.5,
};
/** Most targets of a to-many relation, where it is not 3. */
const MOST: Record<string, number> = { "Topic.things": 60, "Document.publisher": 1 };
const LINES = 240;

type Ids = ReadonlyMap<EntityModel, readonly string[]>;

/** The same options give the same dataset, digest included. */
export function generateDataset(options: GenerateOptions): Dataset {
  const model = options.model ?? MODEL;
  const random = new Random(options.seed ?? 1);
  const ids = idsOf(model, options);
  const things: ThingRecord[] = [];
  for (const [entity, own] of ids) {
    own.forEach((id, place) => things.push(new Maker(entity, id, place, ids, random).make()));
  }
  const manifest: Manifest = {
    id: options.id,
    title: `Generated dataset ${options.id}`,
    description: "Made from a seed for tests.",
    version: "1.0.0",
    licence: "CC0-1.0",
  };
  return datasetOf(manifest, things, model);
}

/** A dataset of things at hand, with the digest of what they say. */
export function datasetOf(manifest: Manifest, things: readonly ThingRecord[], model: Model = MODEL): Dataset {
  const hash = createHash("sha256").update(modelVersion(model)).update(JSON.stringify(manifest));
  for (const thing of things) hash.update(thing.id).update(contentDigest(thing));
  return { folder: "generated", manifest, things, coverage: [], digest: hash.digest("hex") };
}

/** The dataset without some of its things, and without all that leads to them. They must be no documents. */
export function without(dataset: Dataset, goes: (thing: ThingRecord, place: number) => boolean): Dataset {
  const gone = new Set(dataset.things.filter(goes).map(({ id }) => id));
  const kept = dataset.things.filter(({ id }) => !gone.has(id));
  const things = kept.map((thing) => {
    const pairs = [...thing.relations].map(
      ([name, ids]) => [name, ids.filter((id) => !gone.has(id))] as const,
    );
    const evidence = thing.evidence.map((each) => (gone.has(each.via ?? "") ? { ...each, via: null } : each));
    return { ...thing, evidence, relations: new Map(pairs.filter(([, ids]) => ids.length > 0)) };
  });
  return datasetOf(dataset.manifest, things);
}

function idsOf(model: Model, { id, facts }: GenerateOptions): Ids {
  const ids = new Map<EntityModel, string[]>();
  for (const entity of model.entities) {
    if (entity.derived) continue;
    const count = Math.max(2, Math.round((facts * (SHARES[entity.name] ?? 1)) / 100));
    ids.set(
      entity,
      Array.from({ length: count }, (_, place) => joinId(id, entity.slug, `${entity.slug}-${place + 1}`)),
    );
  }
  return ids;
}

class Maker {
  private readonly values = new Map<string, unknown>();
  private readonly relations = new Map<string, readonly string[]>();

  constructor(
    private readonly entity: EntityModel,
    private readonly id: string,
    private readonly place: number,
    private readonly ids: Ids,
    private readonly random: Random,
  ) {}

  make(): ThingRecord {
    const { entity, random } = this;
    for (const property of entity.properties) {
      if (!property.required && random.chance(0.4)) continue;
      this.values.set(property.name, valueFor(property, this.place + 1, random));
    }
    for (const link of entity.links) if (link.forward) this.link(link);
    const id = entity.idFrom ? this.nestedId() : this.id;
    const position = { file: `facts/${entity.slug}.yaml`, line: this.place + 1, column: 1 };
    const evidence = entity.evidenced ? this.evidence() : [];
    const { values, relations } = this;
    return { entity, id, values, relations, placed: new Set(), evidence, position, keyPositions: new Map() };
  }

  private link(link: LinkModel): void {
    const { random, entity } = this;
    if (!link.required && random.chance(0.35)) return;
    const most = link.one ? 1 : (MOST[`${link.declaredBy}.${link.name}`] ?? 3);
    const targets = new Set<string>();
    for (let count = link.one ? 1 : random.int(1, most); count > 0; count--) {
      const types = link.target.entities.filter((each) => this.ids.has(each) && !each.idFrom);
      const type = random.pick(types);
      // Towards earlier ones within a type, so that nothing is part of itself.
      const candidates = type === entity ? this.ids.get(type)!.slice(0, this.place) : this.ids.get(type)!;
      if (candidates.length > 0) targets.add(random.pickUnevenly(candidates));
    }
    if (link.relation.inverseOne) targets.clear();
    if (targets.size > 0) this.relations.set(link.name, [...targets]);
  }

  /** As reading makes it: the owner's id, then the words of what the type is named by. */
  private nestedId(): string {
    const { entity, place } = this;
    const [property] = entity.idFrom!;
    const owner = this.relations.get("of")?.[0]?.split("/").slice(1) ?? [];
    // Unlike any other of the same owner.
    const text =
      property === "formerId"
        ? `person/former-${place + 1}`
        : `${String(this.values.get(property!))} ${place + 1}`;
    this.values.set(property!, text);
    return joinId(this.id.split("/")[0]!, entity.slug, [...owner, slugify(text)].join("."));
  }

  private evidence(): EvidenceRecord[] {
    const { random } = this;
    const named = [...this.values.keys(), ...this.relations.keys()];
    return Array.from({ length: random.chance(0.12) ? 2 : 1 }, () => ({
      locators: Array.from({ length: random.chance(0.1) ? 2 : 1 }, () => this.locator()),
      properties: random.chance(0.2) && named.length > 0 ? [random.pick(named)] : null,
      reference: random.chance(0.1) ? `${random.int(1, 30)}a` : null,
      page: random.chance(0.05) ? String(random.int(1, 90)) : null,
      inferred: random.chance(0.08) ? "Follows from what stands before." : null,
      wide: null,
      via: random.chance(0.1) ? random.pick(this.idsNamed("Attendance")) : null,
      position: { file: `facts/${this.entity.slug}.yaml`, line: this.place + 1, column: 1 },
    }));
  }

  private locator(): Locator {
    const { random } = this;
    const document = random.pickUnevenly(this.idsNamed("Document")).split("/")[2]!;
    const firstLine = random.int(1, LINES);
    if (random.chance(0.2)) {
      const unit = random.int(1, 6);
      return { document, range: { firstLine, lastLine: firstLine, units: [unit, unit + random.int(0, 2)] } };
    }
    return {
      document,
      range: { firstLine, lastLine: firstLine + (random.chance(0.3) ? random.int(1, 4) : 0), units: null },
    };
  }

  private idsNamed(name: string): readonly string[] {
    for (const [entity, ids] of this.ids) if (entity.name === name) return ids;
    throw new Error(`The model has no type ${name}`);
  }
}
