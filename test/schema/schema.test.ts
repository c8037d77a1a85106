/** The contract that others build on: committed, described throughout, and of one form. */
import { existsSync, readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
  type GraphQLNamedType,
} from "graphql";
import { buildGraphqlSchema } from "../../src/api/schema/build-schema";
import { QUESTIONS } from "../../src/crossref";
import { MODEL } from "../../src/domain";
import { generatedFiles } from "../../src/reference/generated-files";

const files = generatedFiles();
const schema = buildGraphqlSchema(MODEL, QUESTIONS);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !specifiedScalarTypes.some(({ name }) => name === type.name),
);
const withFields = (type: GraphQLNamedType): type is Extract<GraphQLNamedType, { getFields(): object }> =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);

describe("what derives from the declarations", () => {
  it.each(Object.keys(files))("%s is committed as it would be generated now", (file) => {
    const committed = existsSync(file) ? readFileSync(file, "utf8") : "";
    // Not compared with toBe: a difference of a file of this size is no message. `npm run generate` mends it.
    expect(committed === files[file]).toBe(true);
  });
});

describe("descriptions", () => {
  it("are there for every type, field, argument and enum value", () => {
    const silent: string[] = [];
    for (const type of types) {
      if (!type.description) silent.push(type.name);
      if (isEnumType(type)) {
        for (const value of type.getValues())
          if (!value.description) silent.push(`${type.name}.${value.name}`);
      } else if (withFields(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) silent.push(`${type.name}.${field.name}`);
          for (const argument of "args" in field ? field.args : []) {
            if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name}:)`);
          }
        }
      }
    }
    expect(silent).toEqual([]);
  });
});

describe("names", () => {
  it("are PascalCase for types, camelCase for fields and arguments, UPPER_SNAKE for enum values", () => {
    const odd: string[] = [];
    for (const type of types) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(type.name)) odd.push(type.name);
      if (isEnumType(type)) {
        for (const { name } of type.getValues())
          if (!/^[A-Z][A-Z0-9_]*$/.test(name)) odd.push(`${type.name}.${name}`);
      } else if (withFields(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!/^([a-z][A-Za-z0-9]*|AND|OR|NOT)$/.test(field.name)) odd.push(`${type.name}.${field.name}`);
          for (const argument of "args" in field ? field.args : []) {
            if (!/^[a-z][A-Za-z0-9]*$/.test(argument.name))
              odd.push(`${type.name}.${field.name}(${argument.name}:)`);
          }
        }
      }
    }
    expect(odd).toEqual([]);
  });
});

describe("Relay", () => {
  const connections = types.filter((type) => isObjectType(type) && type.name.endsWith("Connection"));

  it("has connections with edges, nodes, page info and a count", () => {
    expect(connections.length).toBeGreaterThan(20);
    for (const type of connections) {
      if (!isObjectType(type)) continue;
      const target = type.name.replace(/Connection$/, "");
      const shape = Object.fromEntries(
        Object.values(type.getFields()).map((field) => [field.name, String(field.type)]),
      );
      expect(shape).toEqual({
        edges: `[${target}Edge!]!`,
        nodes: `[${target}!]!`,
        pageInfo: "PageInfo!",
        totalCount: "Int!",
      });
    }
  });

  it("pages forward and backward wherever a field returns a connection", () => {
    for (const type of types) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).endsWith("Connection!")) continue;
        const names = field.args.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(["first", "after", "last", "before", "where", "asOf"]));
      }
    }
  });

  it("gives every thing of the model an id", () => {
    const node = schema.getType("Node");
    expect(isInterfaceType(node) && schema.getPossibleTypes(node).length).toBeGreaterThan(30);
    expect(String(schema.getQueryType()!.getFields().node!.type)).toBe("Node");
  });
});

describe("promises to those who build on it", () => {
  it("has no way to change anything", () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it("breaks nothing of the last release unless the changelog says so", () => {
    const released = "schema/released.graphql";
    if (!existsSync(released)) return; // Nothing has been released yet.
    const changes = findBreakingChanges(buildSchema(readFileSync(released, "utf8")), schema);
    const changelog = readFileSync("CHANGELOG.md", "utf8");
    expect(changes.filter(({ description }) => !changelog.includes(description))).toEqual([]);
  });

  it("says of every scalar of its own what it holds", () => {
    for (const type of types) if (isScalarType(type)) expect(type.description).toMatch(/\w{3}/);
  });
});
