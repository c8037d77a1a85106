/** Look-ahead against the oracle: the same operation on both sides, answers compared by meaning. */
import { isDeepStrictEqual } from "node:util";
import type { TestApi } from "./api";
import type { Oracle } from "./oracle";
import { decodeOracleCursor, isOracleCursor } from "./oracle/page";
import type { GeneratedQuery } from "./query-generator";

export interface Outcome {
  /** Where the answers first differ, with the operation; null where they agree. */
  readonly difference: string | null;
  /** A run went on from a cursor of the run before. */
  readonly paged: boolean;
  /** Values in the answers, all runs together. */
  readonly size: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** Runs an operation with each of its sets of variables on both sides, and goes on from its cursor, each side from its own. */
export async function compare(api: TestApi, oracle: Oracle, query: GeneratedQuery): Promise<Outcome> {
  const document = api.document(query.text);
  let size = 0;
  const run = async (
    variables: Variables,
    oracleVariables: Variables,
  ): Promise<Both & { difference: string | null }> => {
    const { data, errors, statements } = await api.run(document, variables);
    const plain = oracle.execute(document, oracleVariables);
    const answers: Both = [data, JSON.parse(JSON.stringify(plain.data ?? null))];
    const wrong =
      errorOf("look-ahead", errors) ??
      errorOf("the oracle", plain.errors) ??
      firstDifference(...(answers.map(comparable) as Both)) ??
      countDifference(query, answers[1], statements);
    size += sizeOf(answers[1]);
    return Object.assign(answers, { difference: wrong && report(query, variables, wrong) });
  };
  const first = await run(query.runs[0]!, query.runs[0]!);
  const cursors = query.paging && first.map((answer) => cursorAt(answer, query.paging!.path));
  const paged = Boolean(cursors?.[0] && cursors[1]);
  if (first.difference) return { difference: first.difference, paged: false, size };
  for (const variables of query.runs.slice(1)) {
    const { difference } = await run(variables, variables);
    if (difference) return { difference, paged: false, size };
  }
  if (!paged) return { difference: null, paged, size };
  const from = (side: 0 | 1): Variables => ({ ...query.runs[0], [query.paging!.variable]: cursors![side] });
  const { difference } = await run(from(0), from(1));
  return { difference, paged, size };
}

/** How many operations are under way at a time: planning a new text keeps a core of the database busy for a while. */
const AT_A_TIME = 3;

/** Compares operations one after the other until `enough` says so; outcomes are in the order of the operations. */
export async function compareAll(
  api: TestApi,
  oracle: Oracle,
  queries: readonly GeneratedQuery[],
  enough: (outcome: Outcome) => boolean = () => false,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let [next, done] = [0, false];
  const worker = async (): Promise<void> => {
    while (next < queries.length && !done) {
      const place = next++;
      outcomes[place] = await compare(api, oracle, queries[place]!);
      done ||= enough(outcomes[place]);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return outcomes.filter((outcome) => outcome !== undefined);
}

type Both = [lookahead: unknown, oracle: unknown];

const errorOf = (side: string, errors: readonly { message: string }[] | undefined): string | null =>
  errors ? `${side} fails: ${errors.map(({ message }) => message).join("; ")}` : null;

/** One statement for each root field that was asked for, no more. */
function countDifference(
  query: GeneratedQuery,
  data: unknown,
  statements: readonly unknown[],
): string | null {
  const wanted = Object.keys(data as object).reduce((sum, key) => sum + (query.statements[key] ?? 0), 0);
  return statements.length === wanted
    ? null
    : `${statements.length} statements were run in place of ${wanted}`;
}

/** The first cursor that the path leads to, in any member of the lists on the way. */
function cursorAt(value: unknown, path: readonly string[]): string | null {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = cursorAt(item, path);
      if (found !== null) return found;
    }
    return null;
  }
  const [key, ...rest] = path;
  if (key === undefined) return (value as string | null) ?? null;
  if (typeof value !== "object" || value === null) return null;
  return path.length === 0 ? null : cursorAt((value as Record<string, unknown>)[key], rest);
}

/** An answer with each cursor replaced by the id of the thing that it points at. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === "string") return meaningOfCursor(value) ?? value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, comparable(each)]));
}

function meaningOfCursor(text: string): string | null {
  if (isOracleCursor(text)) return `cursor of ${String(decodeOracleCursor(text).at(-1))}`;
  if (!/^Wy[IJ][\w-]+$/.test(text)) return null;
  const keys = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
  return `cursor of ${String(keys.at(-1))}`;
}

function firstDifference(found: unknown, wanted: unknown, path = "data"): string | null {
  if (isDeepStrictEqual(found, wanted)) return null;
  if (typeof found === "object" && typeof wanted === "object" && found !== null && wanted !== null) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
      const parts = [found, wanted].map((each) => (each as Record<string, unknown>)[key]);
      const difference = firstDifference(parts[0], parts[1], `${path}.${key}`);
      if (difference) return difference;
    }
  }
  return `${path}: look-ahead has ${JSON.stringify(found)}, the oracle ${JSON.stringify(wanted)}`;
}

const report = ({ seed, text }: GeneratedQuery, variables: Variables, what: string): string =>
  `seed ${seed}: ${what}\n${text}\nvariables ${JSON.stringify(variables)}`;

function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + sizeOf(each), 0);
}
