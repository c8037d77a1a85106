/**
 * Paths, found the plain way: all hops are read off a dataset's records, every simple path is walked to its end, and what
 * is asked for is picked out and sorted. Nothing of it comes from the graph or from the search.
 */
import type { Dataset } from "../../src/dataset/types";
import { MODEL } from "../../src/domain";
import type { EntityModel, LinkModel } from "../../src/model";
import { isKnown, spanDay, type Days } from "./oracle/days";
import { MemoryGraph, type Thing } from "./oracle/memory-graph";

export interface PlainHop {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly direction: "ALONG" | "AGAINST";
  readonly weight: number;
  readonly via: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly evidence: readonly string[];
}

export interface PlainPath {
  readonly weight: number;
  readonly length: number;
  readonly hops: readonly PlainHop[];
}

export interface PlainQuestion {
  readonly between: readonly string[];
  readonly through?: readonly string[];
  readonly avoiding?: readonly string[];
  readonly types?: readonly string[];
  readonly relations?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly maxHops: number;
  readonly knownOn?: string;
}

interface Step extends Omit<PlainHop, "earliest" | "latest" | "evidence"> {
  /** The thing that states it, and the properties under which evidence covers it. */
  readonly by: Thing;
  readonly properties: readonly string[];
  /** It is one of the two relations by which a joining thing joins. */
  readonly leg: boolean;
}

const isFact = (entity: EntityModel): boolean => entity.interfaces.some(({ name }) => name === "Fact");

export class PlainPaths {
  private readonly graph: MemoryGraph;
  private readonly steps = new Map<string, Step[]>();
  private readonly evidence = new Map<string, Thing[]>();

  constructor(dataset: Dataset) {
    this.graph = new MemoryGraph(dataset, MODEL);
    for (const thing of this.graph.things.values()) {
      if (isFact(thing.entity)) this.read(thing);
      const [fact] = thing.entity.name === "Evidence" ? thing.relations.get("fact")! : [];
      if (fact) this.evidence.set(fact, [...(this.evidence.get(fact) ?? []), thing]);
    }
  }

  /** Ids of all stations. */
  get stations(): string[] {
    return [...this.graph.things.values()].filter(({ entity }) => isFact(entity)).map(({ id }) => id);
  }

  /** Names of the relations of hops that leave a station. */
  relationsAt(id: string): string[] {
    return (this.steps.get(id) ?? []).map(({ relation }) => relation);
  }

  /** Where hops from a station lead. */
  next(id: string): string[] {
    return (this.steps.get(id) ?? []).map(({ to }) => to);
  }

  /** All paths, in order; null where there are too many to walk them all. */
  find(question: PlainQuestion, mostSteps = 2_000_000): PlainPath[] | null {
    const days = { asOf: null, standings: [], knownOn: question.knownOn ?? null } satisfies Days;
    const found: Step[][] = [];
    let walked = 0;
    const walk = (steps: readonly Step[], at: string): void => {
      if (at === question.between.at(-1)) {
        if (this.visitsAll(question, steps)) found.push([...steps]);
        return;
      }
      if (steps.length === question.maxHops) return;
      for (const step of this.steps.get(at) ?? []) {
        if (++walked > mostSteps) return;
        if (this.mayUse(question, days, step) && fits(question.between[0]!, steps, step))
          walk([...steps, step], step.to);
      }
    };
    const start = this.graph.things.get(question.between[0]!)!;
    if (isKnown(start, days)) walk([], start.id);
    if (walked > mostSteps) return null;
    return found.sort(inOrder).map((steps) => this.shown(steps, days));
  }

  private read(thing: Thing): void {
    const { entity } = thing;
    for (const link of entity.links.filter(({ forward }) => forward)) {
      for (const target of this.targets(thing, link)) {
        const leg = entity.joins?.includes(link) ?? false;
        this.both(thing, link.name, thing.id, target.id, null, costOf(link, target), [link.name], leg);
      }
    }
    if (!entity.joins) return;
    const [one, other] = entity.joins;
    for (const start of this.targets(thing, one)) {
      for (const end of this.targets(thing, other)) {
        const weight = Math.max(costOf(one, start), costOf(other, end));
        this.both(thing, entity.field, start.id, end.id, thing.id, weight, [one.name, other.name], false);
      }
    }
  }

  private targets(thing: Thing, link: LinkModel): Thing[] {
    const ids = [...new Set(thing.relations.get(link.name))];
    return ids
      .map((id) => this.graph.things.get(id)!)
      .filter(({ entity, id, relations }) => {
        if (!isFact(entity)) return false;
        // What both say of each other is said once.
        return !(link.relation.symmetric && id < thing.id && relations.get(link.name)?.includes(thing.id));
      });
  }

  private both(
    by: Thing,
    relation: string,
    from: string,
    to: string,
    via: string | null,
    weight: number,
    properties: readonly string[],
    leg: boolean,
  ): void {
    if (from === to) return;
    const shared = { by, relation, via, weight, properties, leg };
    this.add({ ...shared, from, to, direction: "ALONG" });
    this.add({ ...shared, from: to, to: from, direction: "AGAINST" });
  }

  private add(step: Step): void {
    this.steps.set(step.from, [...(this.steps.get(step.from) ?? []), step]);
  }

  private mayUse(question: PlainQuestion, days: Days, { to, via, relation }: Step): boolean {
    const named = [...question.between, ...(question.through ?? [])];
    if (question.relations && !question.relations.includes(relation)) return false;
    for (const id of via === null ? [to] : [to, via]) {
      if (question.avoiding?.includes(id)) return false;
      const thing = this.graph.things.get(id)!;
      if (!isKnown(thing, days)) return false;
      if (!named.includes(id) && !this.inWindow(question, thing, days)) return false;
    }
    if (via !== null && question.between.includes(via)) return false;
    return (
      named.includes(to) || !question.types || question.types.includes(this.graph.things.get(to)!.entity.name)
    );
  }

  private inWindow({ from, until }: PlainQuestion, thing: Thing, days: Days): boolean {
    const [first, last] = this.span(thing, days);
    return (!from || last === null || last >= from) && (!until || first === null || first <= until);
  }

  private span(thing: Thing, days: Days): readonly [first: string | null, last: string | null] {
    const { time } = thing.entity;
    if (!time) return [null, null];
    if (!("span" in time)) return [thing.moment!.earliest, thing.moment!.latest];
    return [spanDay(this.graph, thing, "firstSeen", days), spanDay(this.graph, thing, "lastSeen", days)];
  }

  private visitsAll({ between, through }: PlainQuestion, steps: readonly Step[]): boolean {
    const visited = [between[0]!, ...steps.map(({ to }) => to)];
    const places = between.map((id) => visited.indexOf(id));
    if (places.some((place, index) => place < (index === 0 ? 0 : places[index - 1]! + 1))) return false;
    const met = new Set([...visited, ...steps.map(({ via }) => via)]);
    return (through ?? []).every((id) => met.has(id));
  }

  private shown(steps: readonly Step[], days: Days): PlainPath {
    const hops = steps.map(({ by, properties, from, to, relation, direction, weight, via }): PlainHop => {
      const [earliest, latest] = this.span(by, days);
      const evidence = (this.evidence.get(by.id) ?? [])
        .filter((each) => isKnown(each, days))
        .filter(({ values }) => {
          const named = values.get("properties") as string[] | null | undefined;
          return !named || named.some((name) => properties.includes(name));
        })
        .map(({ id }) => id)
        .sort();
      return { from, to, relation, direction, weight, via, earliest, latest, evidence };
    });
    return { weight: sum(steps), length: steps.length, hops };
  }
}

/** Nothing twice; a thing that joins two is hopped over, not walked through. */
function fits(start: string, steps: readonly Step[], { from, to, via, leg, by }: Step): boolean {
  const visited = [start, ...steps.map((each) => each.to)];
  const hopped = steps.map((each) => each.via);
  if (visited.includes(to) || hopped.includes(to) || (via !== null && visited.includes(via))) return false;
  const last = steps.at(-1);
  return !(last?.leg && leg && last.by.id === from && by.id === from);
}

/** What its declaration says, and no less than what all relations weigh that are made for the target's type. */
function costOf(link: LinkModel, target: Thing): number {
  const made = MODEL.entities
    .filter(isFact)
    .flatMap(({ links }) => links.filter(({ forward }) => forward))
    .filter(({ target: { form, name } }) => form === "entity" && name === target.entity.name)
    .map(({ relation }) => relation.weight ?? 1);
  return Math.max(link.relation.weight ?? 1, made.length > 0 ? Math.min(...made) : 1);
}

const sum = (steps: readonly Step[]): number => steps.reduce((total, { weight }) => total + weight, 0);

function inOrder(a: readonly Step[], b: readonly Step[]): number {
  if (sum(a) !== sum(b)) return sum(a) - sum(b);
  if (a.length !== b.length) return a.length - b.length;
  for (const [place, step] of a.entries()) {
    const [one, other] = [orderKey(step), orderKey(b[place]!)];
    const different = one.findIndex((part, index) => part !== other[index]);
    if (different >= 0) return one[different]! < other[different]! ? -1 : 1;
  }
  return 0;
}

const orderKey = ({ to, relation, via, direction }: Step): string[] => [
  to,
  relation,
  via ?? "",
  direction === "ALONG" ? "0" : "1",
];
