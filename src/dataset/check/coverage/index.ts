/** Recall: what documents state stands in the facts that cite it, and nothing goes unspoken. */
import type { Problems } from "../../rules";
import { WordUse } from "../../text/word-use";
import { cited } from "../claims/cover";
import { shortId, type DatasetIndex } from "../dataset-index";
import type { HeldDocuments } from "../documents";
import type { DocumentReport } from "../report";
import { Citations, unitsOf } from "./citations";
import { Declared } from "./declared";
import { DocumentCoverage, type Surroundings } from "./document-coverage";
import { partsOf, within, withParts } from "./parts";
import { RelatedWords } from "./related";

/** Checks every document that is cited or has a coverage record, and reports on each. */
export function checkCoverage(
  index: DatasetIndex,
  documents: HeldDocuments,
  problems: Problems,
): DocumentReport[] {
  const units = documents.files().flatMap((file) => file.lines.flatMap((_, at) => file.units(at + 1)));
  const around: Surroundings = {
    documents,
    citations: new Citations(index, documents),
    related: new RelatedWords(index),
    use: new WordUse(units.map(({ text }) => text)),
    problems,
  };
  const parts = partsOf(documents, index.dataset.coverage);
  const noFact = new Set<string>();
  const reports = documents.all().flatMap((document) => {
    const declared = new Declared(document, index.dataset.coverage);
    for (const key of declared.noFact.keys()) noFact.add(key);
    if (declared.position === null && !around.citations.touches(document)) return [];
    return [new DocumentCoverage(document, declared, around, within(parts.get(document.slug))).check()];
  });
  checkHollow(index, documents, noFact, problems);
  return withParts(reports, parts);
}

/** Evidence that rests on nothing but units declared to bear no fact. */
function checkHollow(
  index: DatasetIndex,
  documents: HeldDocuments,
  noFact: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const thing of index.dataset.things) {
    for (const evidence of thing.evidence) {
      const keys = evidence.locators.flatMap(({ document, range }) => {
        const held = documents.get(document);
        return held ? unitsOf(held, [range]).map(({ key }) => key) : [];
      });
      if (keys.length === 0 || !keys.every((key) => noFact.has(key))) continue;
      problems.report(
        "false-coverage",
        evidence.position,
        `${cited(evidence)} is declared to bear no fact, and ${shortId(thing)} rests on it alone`,
        "Take the place out of noFact, or cite the lines that bear the fact.",
      );
    }
  }
}
