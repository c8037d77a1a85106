/**
 * A dataset as rows of nodes and relationships of one generation, one after the other: nothing but the things
 * themselves, and what is derived for all of them, is held in memory.
 */
import type { LinkModel } from "../../model";
import { cell, labelsOf, thingKey, type Cell, type EdgeRow, type NodeRow } from "../../graph/write";
import { Captions } from "./caption";
import { momentOf, PublicDays, type PublicDay } from "./days";
import { contentDigest } from "./digest";
import { coverageThings, evidenceThings, passagesOf, passageThing, type Excerpt } from "./evidence";
import { SearchTexts } from "./search-columns";
import type { Source, Stored } from "./source";

export class Rows {
  private readonly captions: Captions;
  private readonly publicDays: PublicDays;
  private readonly searchTexts: SearchTexts;
  private readonly passages: ReadonlyMap<string, Parameters<Excerpt>[0]>;
  private readonly coverage: readonly Stored[];

  constructor(
    private readonly source: Source,
    private readonly generation: string,
    private readonly excerpt: Excerpt,
  ) {
    this.captions = new Captions(source);
    this.publicDays = new PublicDays(source);
    this.searchTexts = new SearchTexts(source);
    this.passages = passagesOf(source);
    this.coverage = coverageThings(source);
  }

  *nodes(): Generator<NodeRow> {
    for (const thing of this.source.things.values()) {
      const day = thing.entity.evidenced ? this.publicDays.ofThing(thing) : null;
      yield this.node(thing, day, { digest: contentDigest(thing), ...this.searchTexts.of(thing) });
    }
    for (const [id, locator] of this.passages) {
      yield this.node(passageThing(this.source, id, locator, this.excerpt(locator)), null, {});
    }
    for (const stored of this.coverage) yield this.node(stored, null, {});
    for (const thing of this.source.things.values()) {
      for (const { stored, document } of evidenceThings(this.source, thing)) {
        yield this.node(stored, this.publicDays.ofDocument(document), {});
      }
    }
  }

  *edges(): Generator<EdgeRow> {
    for (const thing of this.source.things.values()) yield* this.edgesOf(thing);
    for (const [id, locator] of this.passages)
      yield* this.edgesOf(passageThing(this.source, id, locator, null));
    for (const stored of this.coverage) yield* this.edgesOf(stored);
    for (const thing of this.source.things.values()) {
      for (const { stored } of evidenceThings(this.source, thing)) yield* this.edgesOf(stored);
    }
  }

  private node(thing: Stored, day: PublicDay | null, more: Record<string, Cell>): NodeRow {
    const cells: Record<string, Cell> = {
      id: thing.id,
      key: thingKey(this.generation, thing.id),
      dataset: this.source.dataset,
      generation: this.generation,
      type: thing.entity.name,
      caption: this.captions.of(thing),
      ...more,
    };
    if (day) Object.assign(cells, { publicFrom: day.day, publicFromInferred: day.inferred });
    const moment = momentOf(this.source, thing);
    if (moment) Object.assign(cells, { atEarliest: moment.earliest, atLatest: moment.latest });
    for (const property of thing.entity.properties) {
      const value = thing.values.get(property.name);
      if (value === undefined || value === null) continue;
      const written = property.kind.write(value);
      property.columns.forEach((column, place) => (cells[column] = cell(written[place])));
    }
    return { labels: labelsOf(thing.entity).slice(1), cells };
  }

  private *edgesOf(thing: Stored): Generator<EdgeRow> {
    for (const link of thing.entity.links) {
      if (!link.forward) continue;
      const targets = new Set(thing.relations.get(link.name));
      let position = 0;
      for (const target of targets) {
        position++;
        if (link.direction === "both" && this.saidByTarget(thing, link, target)) continue;
        const ends = [thing.id, target].map((id) => thingKey(this.generation, id)) as [string, string];
        const [from, to] = link.direction === "in" ? ends.reverse() : ends;
        yield { from: from!, to: to!, edge: link.edge, position: link.ordered ? position : null };
      }
    }
  }

  /** A symmetric relation that both ends state is stored once, from the end that comes first. */
  private saidByTarget(thing: Stored, link: LinkModel, target: string): boolean {
    if (target >= thing.id) return false;
    return this.source.things.get(target)?.relations.get(link.name)?.includes(thing.id) ?? false;
  }
}
