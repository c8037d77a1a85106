import { getNamedType, isEnumType, type GraphQLField, type GraphQLInputObjectType } from "graphql";
import type { Draft } from "./draft";
import { makeWhere } from "./filter";
import type { Keys } from "./keys";
import { selectThing, type Place } from "./selection";

type Field = GraphQLField<unknown, unknown>;

export interface PageArguments {
  /** `first: 3, where: {…}`. */
  readonly text: string;
  /** Sets a day for what is below. */
  readonly dated: boolean;
  /** Name of the cursor's variable, and the cursor in pageInfo to go on from; null where the page stays the first. */
  readonly pages: { readonly variable: string; readonly cursor: string } | null;
}

/** Arguments of a field that returns a page of `target`. Pages are small, the smaller the deeper. */
export function pageArguments(draft: Draft, field: Field, target: string, level: number): PageArguments {
  const { random } = draft;
  const argument = (name: string): Field["args"][number] | undefined =>
    field.args.find((each) => each.name === name);
  const parts: string[] = [];
  const add = (name: string, make: () => unknown): void => {
    parts.push(draft.argument(name, argument(name)!.type, make));
  };
  const backward = draft.now("backward", 0.5);
  const most = level === 1 ? 5 : level === 2 ? 3 : 2;
  const direction = backward ? "last" : "first";
  parts.push(
    draft.argument(direction, argument(direction)!.type, () =>
      random.chance(0.02) ? 0 : random.int(1, most),
    ),
  );
  if (backward && parts[0]!.includes("$")) {
    // A null would make it a page from the start, of the default length.
    const last = draft.variables.at(-1)!;
    draft.variables[draft.variables.length - 1] = { ...last, values: [last.values[0], last.values[1] ?? 2] };
  } else if (parts[0]!.includes("$")) {
    const last = draft.variables.at(-1)!;
    if (level < 3)
      draft.variables[draft.variables.length - 1] = {
        ...last,
        values: [last.values[0], last.values[1] ?? 2],
      };
  }
  if (draft.now("where", 0.55)) add("where", () => makeWhere(draft, target));
  if (draft.now("orderBy", 0.55)) add("orderBy", () => orderBy(draft, target));
  const dated = draft.now("asOf", level === 1 ? 0.7 : 0.25);
  if (dated) {
    add("asOf", () => draft.samples.day(random));
    if (random.chance(0.5)) add("standings", () => standings(draft));
  }
  if (argument("knownOn") && draft.now("knownOn", 0.9)) add("knownOn", () => lateDay(draft));
  if (argument("datasets") && random.chance(0.05))
    parts.push(`datasets: ["${draft.samples.graph.dataset.manifest.id}"]`);
  return { text: parts.join(", "), dated, pages: pages(draft, backward, parts) };
}

/** One page of the operation is gone on from, in a run of its own. */
function pages(draft: Draft, backward: boolean, parts: string[]): PageArguments["pages"] {
  if (draft.paging || !draft.now("paging", 0.6)) return null;
  const { name } = draft.variable("String", [null, null]);
  // At times against the reading direction: the first few before a place.
  const across = draft.random.chance(0.2);
  const before = backward !== across;
  parts.push(`${before ? "before" : "after"}: $${name}`);
  return {
    variable: name,
    cursor:
      before === backward ? (backward ? "startCursor" : "endCursor") : backward ? "startCursor" : "endCursor",
  };
}

function orderBy(draft: Draft, target: string): object[] {
  const { random, samples } = draft;
  const order = samples.schema.getType(`${target}Order`) as GraphQLInputObjectType;
  const by = getNamedType(order.getFields().by!.type);
  const names = isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
  return Array.from({ length: random.chance(0.7) ? 1 : 2 }, () => ({
    by: random.pick(names),
    direction: random.pick(["ASC", "DESC"]),
  }));
}

function standings({ random }: Draft): string[] {
  const all = ["CERTAIN", "BETWEEN_SIGHTINGS", "UNKNOWN", "EXCLUDED"];
  return random.chance(0.4) ? all : all.filter(() => random.chance(0.6));
}

/** Late enough for something to be known. */
const lateDay = ({ random }: Draft): string =>
  `${random.int(2017, 2022)}-${random.pick(["01", "06", "11"])}-15`;

/** The selection below a page: its things by one or both ways, and what else belongs to a page. */
export function selectPage(draft: Draft, target: string, place: Place, cursor: string | null): string {
  const { random } = draft;
  const { keys } = place;
  const parts: string[] = [];
  const plain = (name: string, below?: (keys: Keys) => string): string => {
    const wanted = draft.now("alias", 0.2) ? random.pick(["page", "nodes", "edges", "n"]) : name;
    const key = keys.claim(wanted, name);
    return `${key === name ? "" : `${key}: `}${name}${draft.directive(0.1)}${below ? ` { ${below(keys.below(key))} }` : ""}`;
  };
  const things = (below: Keys, key: string): string =>
    selectThing(draft, target, { ...place, keys: below, path: [...place.path, key] });
  const asEdges = (): string => {
    const key = keys.claim(draft.now("alias", 0.2) ? "e" : "edges", "edges");
    const edge = keys.below(key);
    const node = edge.claim(draft.now("alias", 0.3) ? random.pick(["n", "cursor", "thing"]) : "node", "node");
    const ownCursor = random.chance(0.5) ? ` ${aliased(edge, "cursor")}` : "";
    const inner = things(edge.below(node), `${key}.${node}`);
    return `${key === "edges" ? "" : `${key}: `}edges { ${node === "node" ? "" : `${node}: `}node { ${inner} }${ownCursor} }`;
  };
  const asNodes = (): string => {
    const key = keys.claim(draft.now("alias", 0.2) ? random.pick(["list", "edges", "n"]) : "nodes", "nodes");
    return `${key === "nodes" ? "" : `${key}: `}nodes${draft.directive(0.05)} { ${things(keys.below(key), key)} }`;
  };
  const roll = random.next();
  if (roll < 0.6) parts.push(asNodes());
  else if (roll < 0.92) parts.push(asEdges());
  else if (place.depth < 1) parts.push(asNodes(), asEdges());
  else parts.push(asEdges());
  if (random.chance(0.2)) parts.push(plain("totalCount"));
  if (random.chance(0.25)) parts.push(plain("pageInfo", () => random.pick(INFO)));
  if (cursor) parts.unshift(`pageInfo { ${cursor} hasNextPage hasPreviousPage }`);
  return parts.join(" ");
}

const INFO = [
  "hasNextPage",
  "hasPreviousPage",
  "hasNextPage hasPreviousPage startCursor endCursor",
  "endCursor",
  "more: hasNextPage",
];

function aliased(keys: Keys, name: string): string {
  const key = keys.claim(name, name);
  return key === name ? name : `${key}: ${name}`;
}
