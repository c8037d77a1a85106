/** The relations that a path can follow, with what each costs, as the declarations say. */
import { MODEL } from "../../domain";
import type { EntityModel, LinkModel } from "../../model";

/** What a hop follows: a relation, or a type whose things join two others. */
export interface Relation {
  /** Name of the relation, or of the joining type. */
  readonly name: string;
  /** Properties under which evidence covers it, on the thing that states it. */
  readonly properties: readonly string[];
}

/** A relation as an edge of the graph states it. */
export interface StoredRelation {
  /** Place in RELATIONS. */
  readonly relation: number;
  readonly weight: number;
  /** The thing that states it stands at the start of the edge. */
  readonly fromStart: boolean;
  /** Which of the two joins of the thing that states it; null where it is none of them. */
  readonly join: 0 | 1 | null;
}

const HEAVIEST = 100;

/** The network is one of facts. Names, absences, tombstones, passages and evidence are said of facts, and join nothing. */
export const isStation = ({ interfaces }: EntityModel): boolean =>
  interfaces.some(({ name }) => name === "Fact");

const FACTS = MODEL.entities.filter(isStation);
const forward = (entity: EntityModel): LinkModel[] => entity.links.filter((link) => link.forward);

const weightOf = (link: LinkModel): number => link.relation.weight ?? 1;

/**
 * What it costs at least to reach a thing of a type by a relation that could lead to others as well: as much as by those
 * made for that type alone. So a shared area is not cheaper because a mention led there.
 */
const COMMON_GROUND: ReadonlyMap<string, number> = new Map(
  FACTS.map(({ name }) => {
    const own = FACTS.flatMap(forward).filter(
      ({ target }) => target.form === "entity" && target.name === name,
    );
    return [name, own.length === 0 ? 1 : Math.min(...own.map(weightOf))];
  }),
);

interface Named extends Relation {
  readonly key: string;
}

/** In the order of their names, so that their places order them. */
const NAMED: readonly Named[] = FACTS.flatMap((entity): Named[] => [
  ...forward(entity).map(({ name }) => ({ key: `${entity.name}.${name}`, name, properties: [name] })),
  ...(entity.joins
    ? [{ key: entity.name, name: entity.field, properties: entity.joins.map(({ name }) => name) }]
    : []),
]).sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key));

export const RELATIONS: readonly Relation[] = NAMED;

const PLACES = new Map(NAMED.map(({ key }, place) => [key, place]));

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const STORED: ReadonlyMap<string, StoredRelation> = storedRelations();

/** Place in RELATIONS of the hops over things of a joining type. */
export const joinedBy = ({ name }: EntityModel): number => PLACES.get(name)!;

/** The relation that an edge of that type states between things of those types; undefined where no path follows it. */
export const storedRelation = (start: string, edge: string, end: string): StoredRelation | undefined =>
  STORED.get(`${start} ${edge} ${end}`);

function storedRelations(): Map<string, StoredRelation> {
  const stored = new Map<string, StoredRelation>();
  for (const entity of FACTS) {
    for (const link of forward(entity)) {
      for (const target of link.target.entities.filter(isStation)) {
        const fromStart = link.direction !== "in";
        const [start, end] = fromStart ? [entity, target] : [target, entity];
        const key = `${start.name} ${link.edge} ${end.name}`;
        const relation = PLACES.get(`${entity.name}.${link.name}`)!;
        if (stored.has(key))
          throw new Error(`${entity.name}.${link.name}: another relation is stored as ${key}`);
        const weight = Math.max(weightOf(link), COMMON_GROUND.get(target.name)!);
        if (!(Number.isInteger(weight) && weight >= 1 && weight <= HEAVIEST))
          throw new Error(
            `${entity.name}.${link.name} weighs ${weight}: a whole number from 1 to ${HEAVIEST} is wanted`,
          );
        const place = entity.joins?.indexOf(link) ?? -1;
        stored.set(key, { relation, weight, fromStart, join: place < 0 ? null : (place as 0 | 1) });
      }
    }
  }
  return stored;
}
