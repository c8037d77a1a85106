/** JSON lines, for big sets, as the same located trees that YAML gives. */
import type { Problems } from "../rules";
import type { SourcePosition } from "../types";
import type { Located, LocatedEntry, LocatedMap, ParsedFile } from "./located";

/** Reads JSON lines: one thing a line, with the name of its list under "list". Returns the same tree as YAML does. */
export function parseJsonLines(name: string, text: string, problems: Problems): ParsedFile {
  const start: SourcePosition = { file: name, line: 1, column: 1 };
  const lists = new Map<string, { position: SourcePosition; items: LocatedMap[] }>();
  let whole = true;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const position = { file: name, line: index + 1, column: 1 };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      whole = false;
      problems.report("syntax", position, (error as Error).message, "Write one JSON object a line.");
      continue;
    }
    const node = locateJson(value, position);
    const list = node.form === "map" ? node.entries.find(({ key }) => key === "list")?.value : undefined;
    if (node.form !== "map" || list?.form !== "scalar" || typeof list.value !== "string") {
      problems.report(
        "shape",
        position,
        "The line does not say which list it belongs to",
        'Write {"list": "people", "id": …}.',
      );
      continue;
    }
    if (!lists.has(list.value)) lists.set(list.value, { position, items: [] });
    lists.get(list.value)!.items.push({ ...node, entries: node.entries.filter(({ key }) => key !== "list") });
  }
  const entries = [...lists].map(([key, { position, items }]): LocatedEntry => ({
    key,
    position,
    value: { form: "list", items, position },
  }));
  return { name, root: entries.length > 0 ? { form: "map", entries, position: start } : null, whole };
}

function locateJson(value: unknown, position: SourcePosition): Located {
  if (Array.isArray(value))
    return { form: "list", items: value.map((item) => locateJson(item, position)), position };
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => ({
      key,
      position,
      value: locateJson(item, position),
    }));
    return { form: "map", entries, position };
  }
  const scalar = value as string | number | boolean | null;
  return { form: "scalar", value: scalar, source: String(scalar), position };
}
