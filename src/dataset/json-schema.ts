/**
 * The JSON Schema of dataset files, derived from the model: editors complete and check against it as one writes. It
 * says the form only; `sightline check` knows more (references, dates, evidence).
 *
 * Draft 7, as the YAML language servers of today read it.
 */
import { z } from "zod";
import type { EntityModel, Kind, LinkModel, Model, PropertyModel } from "../model";
import { COVERAGE_SCHEMA } from "./read/coverage-schema";
import { EVIDENCE_KEYS } from "./read/evidence";
import { MANIFEST_SCHEMA } from "./read/manifest";
import { targetWords, writableKeys } from "./read/writable";

type Json = Record<string, unknown>;

const SLUG = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
const RANGE = "L[1-9]\\d*(?:-[1-9]\\d*|\\.[1-9]\\d*(?:-[1-9]\\d*)?)?";
const LOCATOR = `^${SLUG}#${RANGE}(?: *, *${RANGE})*$`;

/** YAML reads a bare .1 as a number; as an id it is taken as written. */
const idText = (pattern: string): Json => ({ type: ["string", "number"], pattern });
const ref = (name: string): Json => ({ $ref: `#/definitions/${name}` });
const listOf = (items: Json): Json => ({ type: "array", minItems: 1, items });

/** The schema of every file of a dataset; that of dataset.yaml is its definition `Manifest`. */
export function datasetJsonSchema(model: Model): object {
  const entities = model.entities.filter(({ derived }) => !derived);
  const kinds = new Map<string, Kind>();
  for (const { properties } of entities) for (const { kind } of properties) kinds.set(kind.name, kind);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Sightline dataset file",
    description:
      "Lists of things, by the names of the API's list fields. dataset.yaml has a form of its own: #/definitions/Manifest.",
    type: "object",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(entities.map((entity) => [entity.collection, topLevel(entity)])),
      coverage: {
        description: "What the dataset says of the parts of a document that no fact cites.",
        ...listOf(ref("Coverage")),
      },
    },
    definitions: {
      Manifest: { description: "What dataset.yaml says.", ...inputSchema(MANIFEST_SCHEMA) },
      Coverage: { description: "What is said of one document.", ...inputSchema(COVERAGE_SCHEMA) },
      Locator: {
        description:
          "Lines of a document: document#L7-13, several places with commas; units of a long line: L40.3-5.",
        type: "string",
        pattern: LOCATOR,
      },
      Evidence: evidence(),
      ...Object.fromEntries([...kinds].map(([name, kind]) => [`kind.${name}`, kindSchema(kind)])),
      ...Object.fromEntries(entities.map((entity) => [entity.name, thing(entity)])),
    },
  };
}

const topLevel = (entity: EntityModel): Json => ({
  description: entity.description,
  ...listOf({ allOf: [ref(entity.name), { required: requiredRelations(entity, null) }] }),
});

function requiredRelations(entity: EntityModel, by: LinkModel | null): string[] {
  return entity.links
    .filter(({ forward, required, relation }) => forward && required && relation !== by?.relation)
    .map(({ name }) => name);
}

function thing(entity: EntityModel): Json {
  const keys = writableKeys(entity);
  const required = entity.properties.filter((property) => property.required).map(({ name }) => name);
  return {
    description: entity.description,
    type: "object",
    additionalProperties: false,
    required: [...(keys.id ? ["id"] : []), ...required, ...(keys.evidence ? ["evidence"] : [])],
    properties: {
      ...(keys.id ? { id: { description: ID, ...idText(`^\\.?${SLUG}$`), maxLength: 160 } } : {}),
      ...fields(keys.properties, ({ description, kind }: PropertyModel) => ({
        description,
        allOf: [ref(`kind.${kind.name}`)],
      })),
      ...fields(keys.relations, (link) => ({
        description: link.description,
        ...(link.one ? reference(link) : { ...listOf(reference(link)), uniqueItems: true }),
      })),
      ...(keys.evidence
        ? {
            evidence: {
              description: "Lines of documents that the thing rests on.",
              allOf: [ref("Evidence")],
            },
          }
        : {}),
      ...fields(keys.inverses, (link) => ({ description: link.description, ...nested(link) })),
    },
  };
}

const ID =
  "Lower-case letters, digits, hyphens and dots; unique within its type. One that begins with a dot continues that of the thing around it.";

function fields<T extends { name: string }>(map: ReadonlyMap<string, T>, schema: (field: T) => Json): Json {
  return Object.fromEntries([...map].map(([name, field]) => [name, schema(field)]));
}

/** An id where one type is possible, `type/id` where several are. */
function reference(link: LinkModel): Json {
  const types = link.target.entities.filter(({ derived }) => !derived).map(({ slug }) => slug);
  const single = types.length === 1;
  return {
    title: `Id of ${targetWords(link)}`,
    ...idText(single ? `^(?:${types[0]}/)?\\.?${SLUG}$` : `^(?:${types.join("|")})/\\.?${SLUG}$`),
  };
}

/** What stands under an inverse field: things in full, whose relation is set by the place, or references to things. */
function nested(link: LinkModel): Json {
  const types = link.target.entities.filter(({ derived }) => !derived);
  const forms: Json[] = types.length === 1 ? [whole(types[0]!, link)] : [];
  if (!link.relation.one) forms.push(reference(link));
  const item = forms.length === 1 ? forms[0]! : { anyOf: forms };
  return link.one ? item : listOf(item);
}

function whole(entity: EntityModel, by: LinkModel): Json {
  const twice = by.relation.one ? [{ not: { required: [by.relation.name] } }] : [];
  return { allOf: [ref(entity.name), { required: requiredRelations(entity, by) }, ...twice] };
}

function evidence(): Json {
  const text = { type: "string", minLength: 1 };
  const printed = { anyOf: [text, { type: "number" }] };
  const forms: Record<keyof typeof EVIDENCE_KEYS, Json> = {
    at: { anyOf: [ref("Locator"), listOf(ref("Locator"))] },
    properties: listOf(text),
    reference: printed,
    page: printed,
    inferred: text,
    via: { type: "string", pattern: `^[a-z-]+/\\.?${SLUG}$` },
    wide: text,
  };
  const long = {
    type: "object",
    additionalProperties: false,
    required: ["at"],
    properties: Object.fromEntries(
      Object.entries(forms).map(([key, form]) => [
        key,
        { description: EVIDENCE_KEYS[key as keyof typeof forms], ...form },
      ]),
    ),
  };
  const one = [ref("Locator"), long];
  return {
    description: "Lines of documents, in short or long form, or a list of both.",
    anyOf: [...one, listOf({ anyOf: one })],
  };
}

function kindSchema(kind: Kind): Json {
  const schema = inputSchema(kind.schema);
  if (typeof kind.shape !== "object" || !("enum" in kind.shape))
    return { description: kind.description, ...schema };
  const meanings = Object.entries(kind.shape.enum.values).map(([name, meaning]) => `${name}: ${meaning}`);
  return { description: [kind.description, ...meanings].join("\n"), ...schema };
}

/** What a zod schema accepts, before any transformation. */
function inputSchema(schema: z.ZodType): Json {
  const json = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" }) as Json;
  delete json.$schema;
  return json;
}
