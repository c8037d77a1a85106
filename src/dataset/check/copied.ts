/** Sentences of the documents do not stand in a dataset: titles are printed in full, other printed texts are a few words. */
import type { Problems } from "../rules";
import { normalize } from "../text/normalize";
import type { ThingRecord } from "../types";
import { shortId, type DatasetIndex } from "./dataset-index";
import type { HeldDocuments } from "./documents";

/** Words in a row that make a sentence of the document's out of one's own. */
export const RUN = 12;

const words = (text: string): string[] =>
  normalize(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}£%']+/gu) ?? [];

export function checkCopied(index: DatasetIndex, documents: HeldDocuments, problems: Problems): void {
  const runs = new Map<string, string>();
  for (const { name, lines } of documents.files()) {
    const all = words(lines.join("\n"));
    for (let at = 0; at + RUN <= all.length; at++) runs.set(all.slice(at, at + RUN).join(" "), name);
  }
  for (const thing of index.dataset.things) {
    for (const { name, text, position } of ownTexts(thing)) {
      const run = sharedRun(text, runs);
      if (!run) continue;
      problems.report(
        "copied-sentence",
        position,
        `\`${name}\` of ${shortId(thing)} has ${RUN} words in a row from ${run.file}: "${run.words}"`,
        "Say it in your own words; of what is written as printed, only titles are longer.",
      );
    }
  }
}

function sharedRun(text: string, runs: ReadonlyMap<string, string>): { words: string; file: string } | null {
  const all = words(text);
  for (let at = 0; at + RUN <= all.length; at++) {
    const run = all.slice(at, at + RUN).join(" ");
    const file = runs.get(run);
    if (file !== undefined) return { words: run, file };
  }
  return null;
}

function ownTexts(thing: ThingRecord): { name: string; text: string; position: ThingRecord["position"] }[] {
  const found = thing.entity.properties.flatMap(({ name, kind, title }) => {
    const value = thing.values.get(name);
    // A long web address has many words, and is nobody's sentence.
    if ((title && !thing.entity.untitled) || kind.shape === "URL" || typeof value !== "string") return [];
    return [{ name, text: value, position: thing.keyPositions.get(name) ?? thing.position }];
  });
  for (const { inferred, wide, position } of thing.evidence) {
    if (inferred !== null) found.push({ name: "inferred", text: inferred, position });
    if (wide !== null) found.push({ name: "wide", text: wide, position });
  }
  return found;
}
