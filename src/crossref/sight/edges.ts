/** Which edges lead up, from what is overseen to what oversees it, as the declarations say. */
import { MODEL } from "../../domain";

/** One step up along an edge of the graph. */
export interface UpEdge {
  /** Name of the relation, seen from below. */
  readonly name: string;
  /** Property name under which evidence covers it, on the thing that declares it. */
  readonly property: string;
  /** The step goes from the edge's start to its end. */
  readonly along: boolean;
}

/** Edge type to step; a type whose things join two others takes two edges for one hop. */
export const UP: ReadonlyMap<string, UpEdge> = new Map(
  MODEL.entities.flatMap((entity) => {
    const steps: [string, UpEdge][] = entity.links
      .filter(({ forward, relation }) => forward && relation.sight !== undefined)
      .map(({ edge, name, direction, relation }) => {
        const along = (relation.sight === "up") === (direction === "out");
        const below = relation.sight === "up" ? name : (relation.inverse ?? name);
        return [edge, { name: below, property: name, along }];
      });
    if (entity.joins && entity.sightUp) {
      const [lower, upper] = entity.joins;
      steps.push([lower.edge, { name: entity.field, property: lower.name, along: lower.direction === "in" }]);
      steps.push([
        upper.edge,
        { name: entity.field, property: upper.name, along: upper.direction === "out" },
      ]);
    }
    return steps;
  }),
);

/** Labels of the things that are no stations of a line, but the hop between two. */
export const JOINING: ReadonlySet<string> = new Set(
  MODEL.entities.filter(({ joins, sightUp }) => joins && sightUp).map(({ name }) => name),
);
