/** What dataset files may write under a type: the same answer for the reader, its messages and the JSON Schema. */
import type { EntityModel, LinkModel, PropertyModel } from "../../model";

export interface WritableKeys {
  /** Whether the thing has a written id. */
  readonly id: boolean;
  readonly evidence: boolean;
  readonly properties: ReadonlyMap<string, PropertyModel>;
  /** Own relations. */
  readonly relations: ReadonlyMap<string, LinkModel>;
  /** Inverse fields, under which other things are nested or referred to. */
  readonly inverses: ReadonlyMap<string, LinkModel>;
  readonly all: readonly string[];
}

const known = new WeakMap<EntityModel, WritableKeys>();

export function writableKeys(entity: EntityModel): WritableKeys {
  let keys = known.get(entity);
  if (!keys) {
    const byName = <T extends { name: string }>(list: readonly T[]): Map<string, T> =>
      new Map(list.map((each) => [each.name, each]));
    const properties = byName(entity.properties);
    const relations = byName(entity.links.filter(({ forward }) => forward));
    // What the loader makes (passages, evidence) is not written; evidence has a form of its own.
    const inverses = byName(
      entity.links.filter(
        ({ forward, target }) => !forward && target.entities.some(({ derived }) => !derived),
      ),
    );
    const id = entity.idFrom === null;
    const all = [
      ...(id ? ["id"] : []),
      ...properties.keys(),
      ...relations.keys(),
      ...(entity.evidenced ? ["evidence"] : []),
      ...inverses.keys(),
    ];
    known.set(entity, (keys = { id, evidence: entity.evidenced, properties, relations, inverses, all }));
  }
  return keys;
}

/** The relation that leads from a thing with a made id to the thing whose id it continues; null where it has none. */
export const ownerLink = (entity: EntityModel): LinkModel | null =>
  (entity.idFrom !== null && entity.links.find(({ forward, one, required }) => forward && one && required)) ||
  null;

/** Whether `entity` may stand at the end of the link. */
export const leadsTo = (link: LinkModel, entity: EntityModel): boolean =>
  link.target.entities.includes(entity);

/** What a link leads to, for messages: "a person", "a person, role or board". */
export function targetWords(link: LinkModel): string {
  const names = link.target.entities.filter(({ derived }) => !derived).map(({ slug }) => slug);
  if (names.length > 6) return `a ${link.target.name} (such as ${names.slice(0, 3).join(", ")})`;
  return `${withArticle(names[0]!).split(" ")[0]} ${names.slice(0, -1).join(", ")}${names.length > 1 ? " or " : ""}${names.at(-1)}`;
}

/** "a person", "an action". */
export const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
