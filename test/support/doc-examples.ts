/** Operations with their answers as the pages of the documentation show them. */
import fs from "node:fs";
import path from "node:path";

/** A block of GraphQL in a page, and the block of JSON that follows it at once: the answer's `data`. */
export interface DocExample {
  /** Path and line, for messages. */
  readonly place: string;
  readonly operation: string;
  /** null where no answer is shown. */
  readonly answer: string | null;
}

const BLOCKS = /```graphql\n([\s\S]*?)```(?:\n+```json\n([\s\S]*?)```)?/g;

/** The pages that people write: the README and everything below docs, without what is generated. */
export function pages(): string[] {
  const below = (folder: string): string[] =>
    fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return below(place);
      return place.endsWith(".md") ? [place] : [];
    });
  const top = fs.readdirSync(".").filter((name) => name.endsWith(".md"));
  return [...top, ...below("docs")].filter((page) => !page.startsWith(path.join("docs", "reference"))).sort();
}

export function docExamples(page: string): DocExample[] {
  const text = fs.readFileSync(page, "utf8");
  return [...text.matchAll(BLOCKS)].map((match) => ({
    place: `${page}:${text.slice(0, match.index).split("\n").length}`,
    operation: match[1]!,
    answer: match[2] ?? null,
  }));
}

/** Writes answers into a page, in the order of its examples; null leaves the one that is there. */
export function writeAnswers(page: string, answers: readonly (unknown | null)[]): void {
  const text = fs.readFileSync(page, "utf8");
  let place = 0;
  const written = text.replace(BLOCKS, (block, operation: string, answer: string | undefined) => {
    const data = answers[place++];
    if (answer === undefined || data === null || data === undefined) return block;
    return `\`\`\`graphql\n${operation}\`\`\`\n\n\`\`\`json\n${compactJson(data)}\n\`\`\``;
  });
  fs.writeFileSync(page, written);
}

const WIDTH = 100;

/** JSON for reading: what fits into a line stands in one. */
export function compactJson(value: unknown, indent = ""): string {
  const flat = oneLine(value);
  if (indent.length + flat.length <= WIDTH || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}"${key}": ${compactJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `"${key}": ${oneLine(item)}`);
  return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
}
