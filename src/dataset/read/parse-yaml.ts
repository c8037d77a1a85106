/** YAML files as located trees. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node as YamlNode,
} from "yaml";
import type { Problems } from "../rules";
import type { SourcePosition } from "../types";
import type { Located, LocatedEntry, ParsedFile } from "./located";

/** Reads YAML 1.2; each mistake of syntax is a problem. */
export function parseYaml(name: string, text: string, problems: Problems): ParsedFile {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false });
  if (!Array.isArray(documents) || documents.length === 0) return { name, root: null, whole: true };
  const position = (offset: number): SourcePosition => {
    const { line, col } = counter.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let whole = true;
  const [document, second] = documents as Document.Parsed[];
  for (const { code, message, pos } of document!.errors) {
    if (code !== "DUPLICATE_KEY") whole = false;
    problems.report(
      "syntax",
      position(pos[0]),
      message,
      SYNTAX_REMEDIES[code] ?? "Correct the YAML; the rest of the file is read as far as it goes.",
    );
  }
  if (second) {
    whole = false;
    problems.report(
      "syntax",
      position(second.range[0]),
      "A second document begins here",
      "Keep one document a file; leave out the line ---.",
    );
  }
  const root = document!.contents ? new Tree(problems, position).locate(document!.contents) : null;
  return { name, root: root?.form === "scalar" && root.value === null ? null : root, whole };
}

const SYNTAX_REMEDIES: Record<string, string> = {
  DUPLICATE_KEY: "Write the key once; put several values into one list.",
  BAD_INDENT: "Indent with spaces, evenly below the key it belongs to.",
  TAB_AS_INDENT: "Indent with spaces instead of tabs.",
  BLOCK_AS_IMPLICIT_KEY: 'Put text that holds ": " into quotes.',
  MULTILINE_IMPLICIT_KEY: "Put the text into quotes, or fold it with >- below its key.",
};

class Tree {
  constructor(
    private readonly problems: Problems,
    private readonly position: (offset: number) => SourcePosition,
  ) {}

  locate(node: YamlNode): Located {
    const position = this.position(node.range?.[0] ?? 0);
    if (isAlias(node)) {
      // Followed, one could lead to itself; and what stands in two places should have an id.
      this.problems.report(
        "syntax",
        position,
        `*${node.source} points at another place of the file`,
        "Write the value itself, or give the thing an id and refer to that.",
      );
      return { form: "scalar", value: null, source: "", position };
    }
    if (isMap(node)) {
      const entries = node.items.map((pair): LocatedEntry => {
        const key = pair.key as YamlNode;
        const keyPosition = this.position(key.range?.[0] ?? 0);
        const value = pair.value as YamlNode | null;
        return {
          key: isScalar(key) ? String(key.source ?? key.value) : String(key),
          position: keyPosition,
          value: value
            ? this.locate(value)
            : { form: "scalar", value: null, source: "", position: keyPosition },
        };
      });
      return { form: "map", entries: lastOfEach(entries), position };
    }
    if (isSeq(node))
      return { form: "list", items: node.items.map((item) => this.locate(item as YamlNode)), position };
    const value = isScalar(node) ? node.value : null;
    const scalar =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    return {
      form: "scalar",
      value: scalar,
      source: String((isScalar(node) && node.source) || (value ?? "")),
      position,
    };
  }
}

/** A key written twice is reported by the parser; one of its values is read. */
function lastOfEach(entries: LocatedEntry[]): LocatedEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
