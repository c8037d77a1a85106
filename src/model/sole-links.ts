import type { EntityModel, LinkModel } from "./model";

/** Sets `sole` on every link: whether its edge leads nowhere else, so that reading it need not look at labels. */
export function markSoleLinks(entities: readonly EntityModel[]): void {
  const shared = new Set<LinkModel>();
  const all = new Set<LinkModel>();
  const reached = reach(entities);
  for (const entity of entities) {
    for (const link of entity.links) {
      all.add(link);
      const ends = directionsOf(link).flatMap((direction) => [
        ...(reached.get(placeOf(entity, link.edge, direction)) ?? []),
      ]);
      if (ends.some((end) => !link.target.entities.includes(end))) shared.add(link);
    }
  }
  for (const link of all) (link as { sole: boolean }).sole = !shared.has(link);
}

type Direction = "out" | "in";

const placeOf = (entity: EntityModel, edge: string, direction: Direction): string =>
  `${entity.name} ${direction} ${edge}`;

const directionsOf = ({ direction }: LinkModel): Direction[] =>
  direction === "both" ? ["out", "in"] : [direction];

/** Types at the other end of the edges of each type, by edge and direction; declared ends only, as each edge has one. */
function reach(entities: readonly EntityModel[]): Map<string, Set<EntityModel>> {
  const reached = new Map<string, Set<EntityModel>>();
  const add = (from: EntityModel, edge: string, direction: Direction, to: EntityModel): void => {
    const place = placeOf(from, edge, direction);
    reached.set(place, (reached.get(place) ?? new Set()).add(to));
  };
  for (const entity of entities) {
    for (const link of entity.links) {
      if (!link.forward) continue;
      for (const direction of directionsOf(link)) {
        for (const target of link.target.entities) {
          add(entity, link.edge, direction, target);
          add(target, link.edge, direction === "out" ? "in" : "out", entity);
        }
      }
    }
  }
  return reached;
}
