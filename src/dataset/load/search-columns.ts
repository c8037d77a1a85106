/** What a thing is found by, as columns of the full-text index. */
import type { ThingRecord } from "../types";
import { isFact, type Source } from "./source";

/** Names under which it is printed, its printed and written texts, and names of the topics it is about. */
export interface SearchColumns {
  readonly searchNames?: readonly string[];
  readonly searchText?: readonly string[];
  readonly searchTopics?: readonly string[];
}

const NAME = "Name";
const TOPIC = "Topic";
const SPOKEN = new Set(["PRINTED", "OWN_WORDS"]);

export class SearchTexts {
  private readonly names = new Map<string, string[]>();
  private readonly topics = new Map<string, string[]>();

  constructor(source: Source) {
    for (const thing of source.things.values()) {
      if (thing.entity.name !== NAME) continue;
      for (const of of thing.relations.get("of") ?? []) add(this.names, of, ...textOf(thing, "text"));
    }
    for (const thing of source.things.values()) {
      if (thing.entity.name !== TOPIC) continue;
      const names = this.namesOf(thing);
      for (const about of thing.relations.get("things") ?? []) add(this.topics, about, ...names);
    }
  }

  of(thing: ThingRecord): SearchColumns {
    if (!isFact(thing.entity)) return {};
    const texts = thing.entity.properties
      .filter(({ kind, name }) => kind.shape === "String" && SPOKEN.has(kind.claim) && name !== "name")
      .flatMap(({ name }) => textOf(thing, name));
    return {
      ...some("searchNames", this.namesOf(thing)),
      ...some("searchText", texts),
      ...some("searchTopics", this.topics.get(thing.id) ?? []),
    };
  }

  private namesOf(thing: ThingRecord): string[] {
    return [...new Set([...textOf(thing, "name"), ...(this.names.get(thing.id) ?? [])])];
  }
}

const some = (column: keyof SearchColumns, texts: readonly string[]): SearchColumns =>
  texts.length === 0 ? {} : { [column]: texts };

function textOf(thing: ThingRecord, property: string): string[] {
  const value = thing.values.get(property);
  return typeof value === "string" ? [value] : [];
}

function add(map: Map<string, string[]>, id: string, ...texts: readonly string[]): void {
  map.set(id, [...(map.get(id) ?? []), ...texts]);
}
