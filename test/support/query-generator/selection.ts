import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import type { Draft } from "./draft";
import type { Keys } from "./keys";
import { pageArguments, selectPage } from "./page";

/** Where in the operation a selection stands. */
export interface Place {
  readonly keys: Keys;
  /** Response keys that lead there. */
  readonly path: readonly string[];
  /** Things above it, itself counted. */
  readonly level: number;
  /** How many more levels of things are wanted below. */
  readonly depth: number;
  /** A day is in force. */
  readonly dated: boolean;
}

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;
const VALUE_OBJECTS = new Set(["PartialDate", "Quantity"]);

/** The selection on a thing of a type, interface or union. */
export function selectThing(draft: Draft, typeName: string, place: Place): string {
  const { random, samples } = draft;
  const type = samples.schema.getType(typeName)!;
  const parts: string[] = [];
  if (isObjectType(type) || isInterfaceType(type)) parts.push(...ownFields(draft, type, place));
  else parts.push("__typename");
  if (isAbstractType(type)) parts.push(...typedParts(draft, type.name, place));
  else if (draft.now("inline", 0.2)) parts.push(interfacePart(draft, type, place));
  if (random.chance(0.08)) parts.push("__typename");
  return parts.join(" ");
}

/** Fields of the type itself; some of them inside a fragment. */
function ownFields(draft: Draft, type: Fielded, place: Place): string[] {
  const { random } = draft;
  const before = place.keys.names();
  const leaves = leafFields(draft, type, place);
  const links = linkFields(draft, type, place);
  if (links.length > 0 && draft.now("named", 0.4)) {
    const name = `F${draft.fragments.length}`;
    const inside = [...leaves.splice(0, random.int(0, 1)), ...links.splice(0, random.int(1, links.length))];
    const keys = place.keys.names().filter((key) => !before.includes(key));
    draft.fragments.push({ name, type: type.name, text: inside.join(" "), keys, depth: place.depth });
    return [...leaves, `...${name}${draft.directive(0.15)}`, ...links];
  }
  if (links.length > 0 && draft.now("inline", 0.25)) {
    const condition = random.chance(0.4) ? "" : ` on ${type.name}`;
    return [...leaves, `...${condition}${draft.directive(0.3)} { ${links.join(" ")} }`];
  }
  const known = draft.fragments.find((each) => each.type === type.name && each.depth <= place.depth);
  if (known && random.chance(0.6) && !known.keys.some((key) => place.keys.has(key))) {
    for (const key of known.keys) place.keys.claim(key, `...${known.name}`);
    return [...leaves, `...${known.name}${draft.directive(0.15)}`];
  }
  return [...leaves, ...links];
}

function leafFields(draft: Draft, type: Fielded, place: Place): string[] {
  const { random } = draft;
  const fields = Object.values(type.getFields()).filter((field) => !isLink(field));
  const names = new Set<string>(random.chance(0.75) ? ["id"] : []);
  if (place.dated)
    for (const { name } of fields) if (name === "asOfStanding" && random.chance(0.8)) names.add(name);
  for (let count = random.int(0, 3); count > 0; count--) names.add(random.pick(fields).name);
  if (names.size === 0) names.add("caption");
  return [...names].map((name) => {
    const field = type.getFields()[name]!;
    const key = claim(draft, type, place.keys, name, `${name}: ${String(field.type)}`);
    return `${key}${draft.directive(0.12)}${VALUE_OBJECTS.has(getNamedType(field.type).name) ? valueObject(draft, getNamedType(field.type).name) : ""}`;
  });
}

const valueObject = ({ random }: Draft, name: string): string =>
  name === "PartialDate"
    ? random.pick([
        " { edtf }",
        " { earliest latest }",
        " { edtf precision approximate printed }",
        " { from: earliest }",
      ])
    : random.pick([" { value unit }", " { value upper qualifier printed }"]);

/** `alias: name`, or the name alone. Aliases like to be the names of other fields: nothing may confuse the two. */
function claim(draft: Draft, type: Fielded, keys: Keys, name: string, signature: string): string {
  let wanted = name;
  if (draft.now("alias", 0.3)) {
    const others = Object.keys(type.getFields());
    wanted = draft.random.chance(0.4)
      ? draft.random.pick(others)
      : draft.random.pick(["a", "b", "x", "y", "constructor"]);
  }
  const key = keys.claim(wanted, signature);
  return key === name ? name : `${key}: ${name}`;
}

/** Some of the fields that lead to other things, mostly where there are any. */
function linkFields(draft: Draft, type: Fielded, place: Place): string[] {
  if (place.depth <= 0) return [];
  const { random, samples } = draft;
  // Interfaces have their typed parts, which mostly go on instead.
  if (isInterfaceType(type) && place.level > 0 && random.chance(0.6)) return [];
  const links = Object.values(type.getFields()).filter(isLink);
  const full = links.filter(({ name }) => samples.fanOut(type.name, name) > 0.3);
  const parts: string[] = [];
  const count = links.length === 0 ? 0 : random.chance(0.88) ? 1 : 2;
  for (let made = 0; made < count; made++) {
    const field = random.pick(random.chance(0.85) && full.length > 0 ? full : links);
    // Only one of them goes all the way down.
    const depth = made === 0 ? place.depth - 1 : 0;
    parts.push(...linkField(draft, type, field, { ...place, depth }));
    if (draft.now("twice", 0.4) && field.args.length > 0) {
      parts.push(...linkField(draft, type, field, { ...place, depth: Math.min(0, depth) }));
    }
  }
  return parts;
}

/** One field that leads to other things; at times written twice, to be merged. */
export function linkField(draft: Draft, type: Fielded, field: Field, place: Place, more = ""): string[] {
  const { random } = draft;
  const connection = getNamedType(field.type).name;
  const isPage = field.args.some(({ name }) => name === "first");
  const target = isPage ? connection.replace(/Connection$/, "") : connection;
  const given = isPage
    ? pageArguments(draft, field, target, place.level)
    : { text: more, dated: false, pages: null };
  const args = given.text ? `(${given.text})` : "";
  const head = claim(draft, type, place.keys, field.name, `${field.name}${args}: ${String(field.type)}`);
  const key = head.split(":")[0]!;
  const below: Place = {
    keys: place.keys.below(key),
    path: [...place.path, key],
    level: place.level + 1,
    depth: place.depth,
    dated: place.dated || given.dated || / asOf:|^asOf:/.test(more),
  };
  if (given.pages) {
    draft.paging = { variable: given.pages.variable, path: [...below.path, "pageInfo", given.pages.cursor] };
    below.keys.claim("pageInfo", "pageInfo");
  }
  const select = (at: Place, cursor: string | null): string =>
    isPage ? selectPage(draft, target, at, cursor) : selectThing(draft, target, at);
  const parts = [`${head}${args}${draft.directive(0.12)} { ${select(below, given.pages?.cursor ?? null)} }`];
  if (draft.now("merged", 0.4)) {
    parts.push(
      `${head}${args}${draft.directive(0.2)} { ${select({ ...below, depth: random.chance(0.25) ? Math.min(1, below.depth) : 0 }, null)} }`,
    );
  }
  return parts;
}

/** Parts of a selection on an interface or union that hold for some types only. */
function typedParts(draft: Draft, typeName: string, place: Place): string[] {
  const { random, samples } = draft;
  const type = samples.schema.getType(typeName) as GraphQLNamedType;
  const possible = isAbstractType(type) ? samples.schema.getPossibleTypes(type) : [];
  const chosen = new Set<GraphQLObjectType>();
  for (let count = random.pick([1, 1, 1, 2]); count > 0; count--) {
    const things = samples.things(typeName);
    const name =
      things.length > 0 && random.chance(0.8) ? random.pick(things).entity.name : random.pick(possible).name;
    chosen.add(possible.find((each) => each.name === name)!);
  }
  const parts = [...chosen].map((each, index) => {
    // One of them goes on; the others ask for values, or for one more level.
    const depth = index === 0 ? place.depth : Math.min(place.depth, random.chance(0.15) ? 1 : 0);
    const at = { ...place, keys: place.keys.fork(), depth };
    return `... on ${each.name}${draft.directive(0.1)} { ${ownFields(draft, each, at).join(" ")} }`;
  });
  if (random.chance(0.3)) parts.push(interfacePart(draft, random.pick([...chosen]), place));
  return parts;
}

/** A fragment on an interface that the type implements. */
function interfacePart(draft: Draft, type: GraphQLNamedType, place: Place): string {
  const { random, samples } = draft;
  const shared = (type as GraphQLObjectType).getInterfaces();
  const own = shared.length > 0 ? random.pick(shared) : (type as GraphQLObjectType);
  const fields = samples.schema.getType(own.name) as Fielded;
  const at = { ...place, depth: Math.min(place.depth, 1) };
  const links = random.chance(0.2) ? linkFields(draft, fields, at) : [];
  return `... on ${own.name}${draft.directive(0.1)} { ${[...leafFields(draft, fields, at), ...links].join(" ")} }`;
}

/** Leads to things, rather than to a value. */
function isLink(field: Field): boolean {
  const type = getNamedType(field.type);
  return isCompositeType(type) && !VALUE_OBJECTS.has(type.name);
}
