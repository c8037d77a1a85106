/** Lists of things as drafts, nested ones included. */
import { isSlug, upperFirst, type EntityModel, type LinkModel, type Model } from "../../model";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import { readCoverage } from "./coverage";
import type { Draft, DraftDataset, Reference } from "./draft";
import { readEvidence } from "./evidence";
import { described, type Located, type LocatedEntry, type LocatedMap, type LocatedScalar } from "./located";
import { readValue } from "./values";
import { targetWords, withArticle, writableKeys } from "./writable";

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
    if (keys.id) draft.slug = this.readId(draft, node);
    if (around && by) {
      const link = keys.relations.get(by.relation.name)!;
      draft.links.push({ link, target: around, placed: true, position: node.position });
    }
    for (const each of node.entries) this.readKey(draft, each, by);
  }

  private readId(draft: Draft, node: LocatedMap): string | null {
    const { entity, around } = draft;
    const written = node.entries.find(({ key }) => key === "id")?.value;
    if (written?.form !== "scalar" || written.value === null) {
      this.problems.report(
        "missing-id",
        written?.position ?? node.position,
        `${article(entity.slug)} has no id`,
        around
          ? "Write id: .x to continue the id of the thing around it."
          : "Write id: in lower-case letters, digits and hyphens.",
      );
      return null;
    }
    const text = written.source.trim();
    if (text.startsWith(".") && !around) {
      this.problems.report(
        "bad-id",
        written.position,
        `The id ${text} continues that of the thing around it, and nothing is around this ${entity.slug}`,
        `Write the whole id.`,
      );
      return null;
    }
    // The mistake in the id around it is reported there.
    if (text.startsWith(".") && around!.slug === null) return null;
    const slug = text.startsWith(".") ? around!.slug + text : text;
    if (isSlug(slug)) return slug;
    this.problems.report(
      "bad-id",
      written.position,
      slug.length > 160
        ? `The id ${slug.slice(0, 40)}… is longer than 160 characters`
        : `"${text}" cannot be an id`,
      "Ids are lower-case letters and digits, with single hyphens or dots between them.",
    );
    return null;
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
    } else if (relation) this.readRelation(draft, relation, value, position, by);
    else if (inverse) this.readInverse(draft, inverse, value);
    else draft.evidence.push(...readEvidence(value, this.problems));
  }

  private readRelation(
    draft: Draft,
    link: LinkModel,
    value: Located,
    position: LocatedEntry["position"],
    by: LinkModel | null,
  ): void {
    if (link.one && by?.relation === link.relation) {
      this.problems.report(
        "set-by-place",
        position,
        `\`${link.name}\` is already set by the place: this ${draft.entity.slug} stands under ${by.name}`,
        "Leave the key out, or move the thing to the top level.",
      );
      return;
    }
    if (link.one && value.form === "list") {
      this.problems.report(
        "too-many",
        value.position,
        `\`${link.name}\` has one target, and a list stands here`,
        "Write the id of one target.",
      );
      return;
    }
    if (!link.one && value.form !== "list") {
      this.problems.report(
        "reference-form",
        value.position,
        `\`${link.name}\` takes a list, and ${described(value)} stands here`,
        `Write ${link.name}: [${value.form === "scalar" ? value.source : "…"}].`,
      );
      return;
    }
    for (const item of value.form === "list" ? value.items : [value]) {
      const target = this.readReference(item, link);
      if (target) draft.links.push({ link, target, placed: false, position: target.position });
    }
  }

  private readReference(node: Located, link: LinkModel): Reference | null {
    if (isText(node)) return { text: node.source.trim(), position: node.position };
    this.problems.report(
      "reference-form",
      node.position,
      `\`${link.name}\` takes the id of ${targetWords(link)}, and ${described(node)} stands here`,
      node.form === "map" ? "Write the thing in a list of its own, and its id here." : "Write an id.",
    );
    return null;
  }

  /** Under the name of an inverse field: things in full, or references where many can point at many. */
  private readInverse(draft: Draft, link: LinkModel, value: Located): void {
    if (link.one ? value.form === "list" : value.form !== "list") {
      this.problems.report(
        link.one ? "too-many" : "shape",
        value.position,
        `\`${link.name}\` ${link.one ? "holds one thing" : "is a list"}, and ${described(value)} stands here`,
        link.one ? "Leave out the list around it." : 'Begin each of its things with "- ".',
      );
      return;
    }
    const types = link.target.entities.filter(({ derived }) => !derived);
    for (const item of value.form === "list" ? value.items : [value]) {
      if (isText(item) && !link.relation.one) {
        draft.backLinks.push({ link, source: { text: item.source.trim(), position: item.position } });
      } else if (item.form === "map" && types.length === 1) this.readThing(types[0]!, item, draft, link);
      else if (item.form === "map") {
        this.problems.report(
          "shape",
          item.position,
          `\`${link.name}\` can lead to things of several types, which are not nested here`,
          `Write the thing in its own list, with ${link.relation.name}: pointing here.`,
        );
      } else if (link.relation.one && isText(item)) {
        this.problems.report(
          "reference-form",
          item.position,
          `\`${link.name}\` holds whole things, and the id ${item.source} stands here`,
          `Write the ${types[0]!.slug} here in full, or ${link.relation.name}: ${draft.slug ?? "…"} where it stands.`,
        );
      } else this.readThing(types[0]!, item, draft, link);
    }
  }
}

const isText = (node: Located): node is LocatedScalar =>
  node.form === "scalar" && typeof node.value !== "boolean" && node.value !== null;
const article = (word: string): string => upperFirst(withArticle(word));
