import type { EntityModel, LinkModel, Model } from "../../../src/model";
import { Captions } from "../../../src/dataset/load/caption";
import { momentOf, PublicDays, type Moment, type PublicDay } from "../../../src/dataset/load/days";
import { evidenceThings, passagesOf, passageThing } from "../../../src/dataset/load/evidence";
import { sourceOf, type Stored } from "../../../src/dataset/load/source";
import type { Dataset } from "../../../src/dataset/types";

/** A thing with what the loader derives for it. */
export interface Thing extends Stored {
  readonly dataset: string;
  readonly caption: string;
  /** null where it has no such day, or is of a type that has none. */
  readonly publicDay: PublicDay | null;
  /** When it was; null for types that are no events. */
  readonly moment: Moment | null;
}

/** The other end of a link, with its place in the order in which the dataset lists the targets, from 1. */
export interface Neighbour {
  readonly thing: Thing;
  readonly position: number;
}

type Ends = Map<string, Neighbour[]>;

/**
 * A dataset as a graph in memory: the things that the files declare, and the passages and pieces of evidence that the
 * loader makes of them. Captions and days are derived by the loader's own functions; nothing comes from a database.
 */
export class MemoryGraph {
  readonly things = new Map<string, Thing>();
  /** Of each relation: from the declaring end, and back. */
  private readonly forward = new Map<LinkModel["relation"], Ends>();
  private readonly backward = new Map<LinkModel["relation"], Ends>();
  private readonly byType = new Map<string, Thing[]>();

  constructor(
    readonly dataset: Dataset,
    readonly model: Model,
  ) {
    const source = sourceOf(dataset, model);
    const captions = new Captions(source);
    const days = new PublicDays(source);
    const add = (stored: Stored, publicDay: PublicDay | null): void => {
      const made = { caption: captions.of(stored), publicDay, moment: momentOf(source, stored) };
      this.add({ ...stored, dataset: dataset.manifest.id, ...made });
    };
    for (const thing of dataset.things) add(thing, thing.entity.evidenced ? days.ofThing(thing) : null);
    for (const [id, locator] of passagesOf(source)) add(passageThing(source, id, locator, null), null);
    for (const thing of dataset.things) {
      for (const { stored, document } of evidenceThings(source, thing))
        add(stored, days.ofDocument(document));
    }
    for (const thing of this.things.values()) this.connect(thing);
  }

  ofType({ name }: EntityModel): readonly Thing[] {
    return this.byType.get(name) ?? [];
  }

  /** What a link leads to, in no order. */
  neighbours(thing: Thing, link: LinkModel): readonly Neighbour[] {
    const out = this.forward.get(link.relation)?.get(thing.id) ?? [];
    const back = this.backward.get(link.relation)?.get(thing.id) ?? [];
    if (!link.relation.symmetric) return link.forward ? out : back;
    return [...new Map([...out, ...back].map((each) => [each.thing.id, each])).values()];
  }

  /** Things that any relation stored under that edge leads from, towards `thing`. */
  pointingAt(thing: Thing, edge: string): Thing[] {
    return this.along(thing, edge, true);
  }

  /** Things that any relation stored under that edge leads to, from `thing`. */
  pointedAt(thing: Thing, edge: string): Thing[] {
    return this.along(thing, edge, false);
  }

  private along(thing: Thing, edge: string, towards: boolean): Thing[] {
    const found: Thing[] = [];
    for (const relation of this.forward.keys()) {
      if (relation.edge !== edge) continue;
      const ends = Boolean(relation.storedReversed) === towards ? this.forward : this.backward;
      found.push(...(ends.get(relation)?.get(thing.id) ?? []).map((each) => each.thing));
    }
    return found;
  }

  private add(thing: Thing): void {
    this.things.set(thing.id, thing);
    push(this.byType, thing.entity.name, thing);
  }

  private connect(thing: Thing): void {
    for (const link of thing.entity.links) {
      if (!link.forward) continue;
      const targets = [...new Set(thing.relations.get(link.name))];
      targets.forEach((id, place) => {
        const target = this.things.get(id);
        if (!target) throw new Error(`${thing.id}.${link.name} points at ${id}, which is not there`);
        push(ends(this.forward, link), thing.id, { thing: target, position: place + 1 });
        push(ends(this.backward, link), id, { thing, position: place + 1 });
      });
    }
  }
}

function ends(of: Map<LinkModel["relation"], Ends>, { relation }: LinkModel): Ends {
  let found = of.get(relation);
  if (!found) of.set(relation, (found = new Map()));
  return found;
}

function push<Item>(into: Map<string, Item[]>, key: string, item: Item): void {
  const list = into.get(key);
  if (list) list.push(item);
  else into.set(key, [item]);
}
