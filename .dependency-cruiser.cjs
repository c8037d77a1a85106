/** Direction of imports: config, errors < model < domain < graph < dataset, crossref < api < commands < main, cli. */
const layers = ["model", "domain", "graph", "dataset", "crossref", "api", "commands"];

/** What a layer must not import: every layer above it. */
const above = layers.map((layer, place) => ({
  name: `${layer}-imports-only-below`,
  comment: "Imports go one way, so that a layer can be read without those above it.",
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: [...layers.slice(place + 1).map((other) => `^src/${other}/`), "^src/(main|cli)\\.ts$"] },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...above,
    {
      name: "no-cycle",
      severity: "error",
      comment:
        "A cycle makes the order of loading matter. Pointing at a type inside a thunk is still an import.",
      from: {},
      to: { circular: true },
    },
    {
      name: "base-imports-nothing",
      severity: "error",
      from: { path: "^src/(config|errors)\\.ts$" },
      to: { path: "^src/", pathNot: "^src/errors\\.ts$" },
    },
    {
      name: "one-door-to-the-store",
      severity: "error",
      comment: "Only src/graph talks to Neo4j.",
      from: { path: "^src/", pathNot: "^src/graph/" },
      to: { path: "neo4j-driver", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domain-knows-no-store-and-no-schema",
      severity: "error",
      from: { path: "^src/(model|domain)/" },
      to: { path: "node_modules/(neo4j-driver|graphql|type-graphql|@apollo)" },
    },
    { name: "src-imports-no-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
