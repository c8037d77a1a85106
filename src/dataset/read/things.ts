/** Lists of things as drafts, nested ones included. */
import { upperFirst, type EntityModel, type LinkModel, type Model } from "../../model";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import { readCoverage } from "./coverage";
import type { Draft, DraftDataset } from "./draft";
import { readEvidence } from "./evidence";
import { readInverse, readRelation } from "./links";
import { described, type Located, type LocatedEntry } from "./located";
import { readValue } from "./values";
import { withArticle, writableKeys } from "./writable";
import { readId } from "./written-id";

export class ThingReader {
  readonly result: DraftDataset = { things: [], coverage: [] };

  constructor(
    private readonly model: Model,
    private readonly problems: Problems,
  ) {}

  /** Reads a file: each top-level key is the name of a list, or `coverage`. */
  readFile(root: Located): void {
    if (root.form !== "map") {
      this.problems.report(
        "shape",
        root.position,
        `A file holds lists by name, and ${described(root)} stands here`,
        "Begin with the name of a list, such as meetings:, and indent its things below.",
      );
      return;
    }
    for (const { key, position, value } of root.entries) {
      const entity = this.model.byCollection(key);
      if (!(entity && !entity.derived) && key !== "coverage") this.unknownList(key, position);
      else if (value.form !== "list") {
        this.problems.report(
          "shape",
          value.position,
          `\`${key}\` is a list, and ${described(value)} stands here`,
          'Begin each of its things with "- ".',
        );
      } else if (entity) for (const item of value.items) this.readThing(entity, item, null, null);
      else
        this.result.coverage.push(...value.items.flatMap((item) => readCoverage(item, this.problems) ?? []));
    }
  }

  private unknownList(key: string, position: LocatedEntry["position"]): void {
    const lists = [
      "coverage",
      ...this.model.entities.filter(({ derived }) => !derived).map(({ collection }) => collection),
    ];
    const made = this.model.byCollection(key) !== undefined;
    const close = nearest(key, lists);
    this.problems.report(
      "unknown-list",
      position,
      made
        ? `\`${key}\` are made when a dataset is loaded, and are not written`
        : `\`${key}\` is not the name of a list`,
      close && !made ? `Did you mean \`${close}\`?` : `The lists are ${lists.join(", ")}.`,
    );
  }

  private readThing(entity: EntityModel, node: Located, around: Draft | null, by: LinkModel | null): void {
    if (node.form !== "map") {
      this.problems.report(
        "shape",
        node.position,
        `${article(entity.slug)} is a block of keys, and ${described(node)} stands here`,
        "Write its keys, beginning with - id: …",
      );
      return;
    }
    const draft: Draft = {
      entity,
      slug: null,
      around,
      position: node.position,
      keyPositions: new Map(node.entries.map(({ key, position }) => [key, position])),
      values: new Map(),
      links: [],
      backLinks: [],
      evidence: [],
    };
    this.result.things.push(draft);
    const keys = writableKeys(entity);
    if (keys.id) draft.slug = readId(draft, node, this.problems);
    if (around && by) {
      const link = keys.relations.get(by.relation.name)!;
      draft.links.push({ link, target: around, placed: true, position: node.position });
    }
    for (const each of node.entries) this.readKey(draft, each, by);
  }

  private readKey(draft: Draft, { key, position, value }: LocatedEntry, by: LinkModel | null): void {
    const keys = writableKeys(draft.entity);
    if (key === "id" && keys.id) return;
    const property = keys.properties.get(key);
    const relation = keys.relations.get(key);
    const inverse = keys.inverses.get(key);
    if (!property && !relation && !inverse && !(key === "evidence" && keys.evidence)) {
      const close = nearest(key, keys.all);
      this.problems.report(
        "unknown-key",
        position,
        `\`${key}\` is not a key of ${draft.entity.slug}`,
        close ? `Did you mean \`${close}\`?` : `Its keys are ${keys.all.join(", ")}.`,
      );
      return;
    }
    if (
      (value.form === "scalar" && value.value === null) ||
      (value.form === "list" && value.items.length === 0)
    ) {
      this.problems.report(
        "empty-value",
        position,
        `\`${key}\` has no value`,
        "Leave the key out, or say under absences: why there is none.",
      );
    } else if (property) {
      const read = readValue(property, value, this.problems);
      if (read !== undefined) draft.values.set(key, read);
    } else if (relation) readRelation(draft, relation, value, position, by, this.problems);
    else if (inverse) {
      readInverse(draft, inverse, value, this.problems, (type, item) =>
        this.readThing(type, item, draft, inverse),
      );
    } else draft.evidence.push(...readEvidence(value, this.problems));
  }
}

const article = (word: string): string => upperFirst(withArticle(word));
