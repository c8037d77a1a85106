/** What a fact says, itself and through the things it is joined to. */
import type { LinkModel } from "../../../model";
import type { ThingRecord } from "../../types";
import { isNamed, type DatasetIndex } from "../dataset-index";
import type { Pool } from "./pool";

export class RelatedWords {
  /** Named things that lead to a thing, such as its topics. */
  private readonly incoming = new Map<string, ThingRecord[]>();

  constructor(private readonly index: DatasetIndex) {
    for (const thing of index.dataset.things) {
      if (!isNamed(thing.entity)) continue;
      for (const targets of thing.relations.values()) {
        for (const target of targets)
          this.incoming.set(target, [...(this.incoming.get(target) ?? []), thing]);
      }
    }
  }

  /**
   * Into the pool: all that the fact says; the names of what it is joined to, and the printed values of that; the
   * names one step beyond things that bear no name themselves (a seat, a membership); and for its owner, that owner's
   * owner and so on (an item's meeting, its board), names, printed values and dates.
   */
  gather(thing: ThingRecord, pool: Pool): void {
    if (thing.entity.promise) pool.addPromise();
    for (const property of thing.entity.properties) {
      if (thing.values.has(property.name)) pool.addValue(property, thing.values.get(property.name));
    }
    this.names(thing.id, pool);
    for (const { reference, page, via } of thing.evidence) {
      if (reference !== null) pool.addPrinted(reference);
      if (page !== null) pool.addPrinted(page);
      const resolved = via === null ? undefined : this.index.get(via);
      if (resolved) this.target(resolved, pool);
    }
    for (const [link, target] of this.targets(thing)) {
      if (isOwner(link)) this.owner(target, pool);
      else this.target(target, pool);
    }
    for (const { id } of this.incoming.get(thing.id) ?? []) this.names(id, pool);
  }

  private target(thing: ThingRecord, pool: Pool): void {
    this.printed(thing, pool);
    const named = isNamed(thing.entity);
    for (const [link, beyond] of this.targets(thing)) {
      if (isOwner(link)) this.owner(beyond, pool);
      else if (!named || link.one) {
        this.names(beyond.id, pool);
        // A membership's seat has its council one step further on.
        if (!isNamed(beyond.entity)) for (const [, far] of this.targets(beyond)) this.names(far.id, pool);
      }
    }
  }

  private owner(thing: ThingRecord, pool: Pool, seen = new Set<ThingRecord>()): void {
    if (seen.has(thing)) return;
    seen.add(thing);
    this.printed(thing, pool);
    for (const [link, next] of this.targets(thing)) if (isOwner(link)) this.owner(next, pool, seen);
  }

  /** Names, printed values, dates and times; not what is said in own words. */
  private printed(thing: ThingRecord, pool: Pool): void {
    this.names(thing.id, pool);
    for (const property of thing.entity.properties) {
      const { claim } = property.kind;
      if (claim !== "OWN_WORDS" && claim !== "NOTHING" && thing.values.has(property.name)) {
        pool.addValue(property, thing.values.get(property.name));
      }
    }
  }

  private names(id: string, pool: Pool): void {
    for (const name of this.index.namesOf(id)) pool.addPrinted(name);
  }

  private *targets(thing: ThingRecord): Iterable<[LinkModel, ThingRecord]> {
    for (const link of thing.entity.links) {
      if (!link.forward) continue;
      for (const id of thing.relations.get(link.name) ?? []) {
        const target = this.index.get(id);
        if (target) yield [link, target];
      }
    }
  }
}

/** The relation to what the thing is a part of. */
const isOwner = ({ one, required, relation }: LinkModel): boolean =>
  one && required && relation.structural === true;
