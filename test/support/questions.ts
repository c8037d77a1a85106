/**
 * Questions that a reader of the documents wrote, with the answers that the documents give, and the operations with which
 * a reader of the API's contract asks for them.
 *
 * An operation's first comment line says where in its answer the values lie: `# values: meetings.nodes.chair.name`, several
 * with commas; lists are gone through. `|month` after a place cuts a day to its month. What lies there, made one set, is
 * compared with the expected set.
 */
import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";

const FOLDER = path.resolve("test/questions");
const OPERATIONS = path.join(FOLDER, "operations");

export interface Expected {
  readonly id: string;
  readonly part: string;
  readonly kinds: readonly string[];
  readonly question: string;
  /** A value, or the spellings under which it may come. */
  readonly answer: readonly (string | readonly string[])[];
  readonly lines: readonly string[];
  readonly why?: string;
}

export const questionFiles = (): string[] =>
  fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .sort();

export const questionsIn = (file: string): Expected[] =>
  parse(fs.readFileSync(path.join(FOLDER, file), "utf8")) as Expected[];

/** The operation that asks it; null where nobody has found one. */
export function operationFor(id: string): { text: string; paths: string[] } | null {
  const file = path.join(OPERATIONS, `${id}.graphql`);
  if (!fs.existsSync(file)) return null;
  const text = fs.readFileSync(file, "utf8");
  const values = /^# values: (.+)$/m.exec(text);
  if (!values) throw new Error(`${file} does not say where its values lie: begin it with "# values: path"`);
  return { text, paths: values[1]!.split(",").map((each) => each.trim()) };
}

/** Everything that lies at those places of an answer. */
export function valuesAt(data: unknown, paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const each of paths) {
    const [place, form] = each.split("|");
    for (const value of at(data, place!.split("."))) {
      if (value === null || value === undefined) continue;
      const text = String(value as string | number | boolean);
      found.add(form === "month" ? text.slice(0, "2019-06".length) : text);
    }
  }
  return [...found];
}

function at(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => at(item, keys));
  if (keys.length === 0 || value === null || value === undefined) return [value];
  const [key, ...rest] = keys;
  return at((value as Record<string, unknown>)[key!], rest);
}

/** What of the expected answer is missing, and what was answered beyond it. */
export function differences(
  { answer }: Expected,
  answered: readonly string[],
): { missing: string[]; surplus: string[] } {
  const spellings = answer.map((value) => (typeof value === "string" ? [value] : value).map(plain));
  const given = answered.map((value) => ({ value, plain: plain(value) }));
  return {
    missing: spellings
      .filter((accepted) => !given.some((value) => accepted.includes(value.plain)))
      .map((accepted) => accepted[0]!),
    surplus: given.filter((value) => !spellings.flat().includes(value.plain)).map(({ value }) => value),
  };
}

/** Case, kinds of apostrophes, a leading article and spaces do not tell answers apart. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^the /, "")
    .trim();
