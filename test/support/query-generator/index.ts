/** Valid operations over a schema, made from a seed, asking for what a dataset holds. */
import { parse, validate, type GraphQLObjectType } from "graphql";
import { Random } from "../random";
import { Draft, type Paging } from "./draft";
import { Keys } from "./keys";
import type { Samples } from "./samples";
import { linkField, type Place } from "./selection";

export { classify, FEATURES, type Feature } from "./classify";
export { Samples } from "./samples";

export interface GeneratedQuery {
  readonly seed: number;
  readonly text: string;
  /** Values of the variables, for each run of the operation. */
  readonly runs: readonly Readonly<Record<string, unknown>>[];
  /** Where a last run goes on from the cursor that the first answer holds. */
  readonly paging: Paging | null;
  /** How many statements each root field takes, by response key. */
  readonly statements: Readonly<Record<string, number>>;
}

/** Part of the texts turn out invalid, mostly as two parts do not merge: they are made anew. */
const ATTEMPTS = 40;

/** The same seed over the same dataset gives the same operation. */
export function generateQuery(samples: Samples, seed: number): GeneratedQuery {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const query = draftQuery(samples, seed, attempt);
    if (validate(samples.schema, parse(query.text)).length === 0) return query;
  }
  throw new Error(`No valid operation came of seed ${seed}`);
}

function draftQuery(samples: Samples, seed: number, attempt: number): GeneratedQuery {
  const draft = new Draft(new Random(seed * 1009 + attempt), samples);
  const { random } = draft;
  const keys = new Keys();
  const statements: Record<string, number> = {};
  const parts: string[] = [];
  for (let count = random.chance(0.93) ? 1 : 2; count > 0; count--) {
    const made = rootField(draft, keys);
    parts.push(...made.parts);
    for (const part of made.parts) statements[/^\w+/.exec(part)![0]] = made.statements;
  }
  const fragments = draft.fragments.map(
    ({ name, type, text }) => `\nfragment ${name} on ${type} { ${text} }`,
  );
  const body = `{ ${parts.join(" ")} }${fragments.join("")}`;
  const used = draft.variables.filter(({ name }) => new RegExp(`\\$${name}\\b`).test(body));
  const variables = used.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const run = (which: 0 | 1): Record<string, unknown> =>
    Object.fromEntries(used.map(({ name, values }) => [name, values[which]]));
  const again = used.some(({ values }) => values[0] !== values[1]);
  return {
    seed,
    text: `query Q${variables ? `(${variables})` : ""} ${body}`,
    runs: again ? [run(0), run(1)] : [run(0)],
    paging: draft.paging,
    statements,
  };
}

function rootField(draft: Draft, keys: Keys): { parts: string[]; statements: number } {
  const { random, samples } = draft;
  const root = samples.schema.getQueryType()!;
  const entity = random.pick(
    samples.graph.model.entities.filter((each) => samples.graph.ofType(each).length > 0),
  );
  const depth = random.pick([0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3]);
  const place: Place = { keys, path: [], level: 1, depth, dated: false };
  const roll = random.next();
  if (roll < 0.02) {
    keys.claim("datasets", "datasets");
    return { parts: ["datasets { id title facts version digest }"], statements: 0 };
  }
  const days = [
    ...(draft.now("asOf", 0.8) ? [`asOf: "${samples.day(random)}"`] : []),
    ...(draft.now("knownOn", 0.8) ? [`knownOn: "${random.int(2017, 2022)}-06-15"`] : []),
  ];
  const field = (name: string, args: readonly string[] = []): string[] =>
    linkField(
      draft,
      root as GraphQLObjectType,
      root.getFields()[name]!,
      place,
      [...args, ...days].join(", "),
    );
  const id = (): string => random.pick(samples.graph.ofType(entity)).id;
  if (roll < 0.68) return { parts: field(entity.collection), statements: 1 };
  if (roll < 0.82) return { parts: field(entity.field, [`id: "${id()}"`]), statements: 1 };
  if (roll < 0.93) return { parts: field("node", [`id: "${id()}"`]), statements: 1 };
  const ids = [id(), id(), `${samples.graph.dataset.manifest.id}/${entity.slug}/nobody`];
  if (random.chance(0.6)) ids.push(random.pick(samples.things("Node")).id);
  const types = new Set(ids.map((each) => each.split("/")[1]));
  return { parts: field("nodes", [`ids: ${JSON.stringify(ids)}`]), statements: types.size };
}
