/** `docs/reference/types.md`: every type with what it means, its properties and its links, made from the model. */
import type { EntityModel, InterfaceModel, LinkModel, Model, PropertyModel } from "../model";

export function typesPage(model: Model, families: Readonly<Record<string, readonly object[]>>): string {
  const byClass = new Map<object, EntityModel>(model.entities.map((entity) => [entity.class, entity]));
  const parts = [
    "# Types",
    "",
    "Made from the declarations in `src/domain` by `npm run generate`. Each type is a GraphQL type, a list in dataset files " +
      "(its *collection*), and a label in the graph. Fields marked **required** have to be written; *printed* values have to " +
      "stand in the cited lines as they are, *own words* are held against the lines by their names, numbers and dates.",
    "",
    ...Object.entries(families).flatMap(([family, classes]) => [
      `- **${family}**: ${classes.map((type) => link(byClass.get(type)!.name)).join(", ")}`,
    ]),
    `- **shared**: ${model.interfaces.map(({ name }) => link(name)).join(", ")}`,
    "",
    "```mermaid",
    "erDiagram",
    ...model.entities.flatMap((entity) =>
      entity.links
        .filter(drawn)
        .map((one) => `  ${entity.name} }o--${one.one ? "o|" : "o{"} ${one.target.name} : ${one.name}`),
    ),
    "```",
    "",
  ];
  for (const entity of model.entities) parts.push(...section(entity, entityHead(entity)));
  parts.push("# Interfaces", "");
  for (const shared of model.interfaces) parts.push(...section(shared, interfaceHead(shared)));
  parts.push("# Enums", "");
  for (const { name, description, values } of [...model.enums].sort((a, b) => a.name.localeCompare(b.name))) {
    parts.push(
      `## ${name}`,
      "",
      description,
      "",
      ...Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`),
      "",
    );
  }
  return `${parts.join("\n").trimEnd()}\n`;
}

const link = (name: string): string => `[${name}](#${name.toLowerCase()})`;
const drawn = (one: LinkModel): boolean => one.forward && one.target.form === "entity" && !one.plain;

const entityHead = (entity: EntityModel): string[] => [
  entity.description,
  "",
  `Collection \`${entity.collection}\` · id \`dataset/${entity.slug}/…\`` +
    (entity.interfaces.length > 0
      ? ` · is a ${entity.interfaces.map(({ name }) => link(name)).join(", ")}`
      : "") +
    (entity.iri ? ` · near standard <${entity.iri}>` : "") +
    (entity.derived ? " · made by the loader, not written in files" : ""),
  "",
];

const interfaceHead = (shared: InterfaceModel): string[] => [
  shared.description,
  "",
  `Implemented by ${shared.entities.map(({ name }) => link(name)).join(", ")}.`,
  "",
];

function section(owner: EntityModel | InterfaceModel, head: string[]): string[] {
  const shared = new Set(owner.interfaces.flatMap(({ links }) => links));
  const own = owner.links.filter((one) => one.forward && !shared.has(one));
  const back = owner.links.filter((one) => !one.forward && !shared.has(one));
  return [
    `## ${owner.name}`,
    "",
    ...head,
    ...table("Property", owner.properties.map(propertyRow)),
    ...table("Relation", own.map(linkRow)),
    ...table("Leads back", back.map(linkRow)),
    ...inherited(owner),
  ];
}

/** Relations that all types of an interface have stand there, once. */
function inherited({ interfaces }: EntityModel | InterfaceModel): string[] {
  const some = interfaces.filter(({ links }) => links.length > 0);
  return some.length === 0 ? [] : [`And whatever ${some.map(({ name }) => link(name)).join(", ")} has.`, ""];
}

function table(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  return [`| ${title} | Kind | Meaning |`, "|---|---|---|", ...rows, ""];
}

function propertyRow({ name, kind, description, required }: PropertyModel): string {
  const claim = { PRINTED: "printed", OWN_WORDS: "own words", NUMBER: "number", DATE: "date", NOTHING: "" }[
    kind.claim
  ];
  return `| \`${name}\`${required ? " **required**" : ""} | ${kind.name}${claim ? ` (${claim})` : ""} | ${description} |`;
}

/** A union has no section of its own: its types stand for it. */
const targetOf = ({ target }: LinkModel): string =>
  target.form === "union" ? target.entities.map(({ name }) => link(name)).join(" or ") : link(target.name);

function linkRow(one: LinkModel): string {
  const many = one.one ? "one" : one.plain ? "list" : one.ordered ? "ordered page" : "page";
  return `| \`${one.name}\`${one.required ? " **required**" : ""} | ${targetOf(one)}, ${many}; \`${one.edge}\` | ${one.description} |`;
}
