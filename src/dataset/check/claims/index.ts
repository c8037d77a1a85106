/** Precision: what a thing says stands in the lines that it cites. */
import { formatRanges } from "../../documents";
import type { Problems, Rule } from "../../rules";
import type { EvidenceRecord, SourcePosition, ThingRecord } from "../../types";
import { FORMAT_TYPES, shortId, type DatasetIndex } from "../dataset-index";
import type { HeldDocuments } from "../documents";
import { NameIndex } from "./name-index";
import { findings, printedForm, type Finding } from "./values";

const REMEDIES: Partial<Record<Rule, string>> = {
  "value-not-in-lines":
    "Write it as printed, cite the lines that print it, or say why it follows under inferred:.",
  "number-not-in-lines":
    "Correct the number, cite the lines that give it, or say why it follows under inferred:.",
  "date-not-in-lines":
    "Correct the date, cite the lines that give day, month and year, or say why it follows under inferred:.",
};
const NAME_REMEDY =
  "Cite the lines that name it, record the name printed there under names:, name the fact that resolves the label under via:, or say why it follows under inferred:.";

export function checkClaims(index: DatasetIndex, documents: HeldDocuments, problems: Problems): void {
  const names = new NameIndex(index);
  for (const thing of index.dataset.things) {
    if (thing.evidence.length === 0) continue;
    checkValues(thing, names, documents, problems);
    checkRelations(thing, names, index, documents, problems);
  }
}

function checkValues(
  thing: ThingRecord,
  names: NameIndex,
  documents: HeldDocuments,
  problems: Problems,
): void {
  for (const property of thing.entity.properties) {
    const value = thing.values.get(property.name);
    if (value === undefined || property.kind.claim === "NOTHING" || isFileFact(thing, property.name))
      continue;
    const evidence = covering(thing, property.name);
    if (!atHand(evidence, documents)) continue;
    const ground = documents.ground(evidence);
    const found = isInferred(evidence)
      ? printedForm(value, ground)
      : findings(property, value, ground, names);
    for (const finding of found) report(thing, property.name, evidence, finding, problems);
  }
}

function checkRelations(
  thing: ThingRecord,
  names: NameIndex,
  index: DatasetIndex,
  documents: HeldDocuments,
  problems: Problems,
): void {
  for (const link of thing.entity.links) {
    if (!link.forward || link.relation.structural) continue;
    const covered = covering(thing, link.name);
    // What the place sets need not be named among the properties of a piece of evidence: any of them may bear it.
    const evidence = covered.length === 0 && thing.placed?.has(link.name) ? thing.evidence : covered;
    if (!atHand(evidence, documents) || isInferred(evidence)) continue;
    for (const target of thing.relations.get(link.name) ?? []) {
      const printed = index.namesOf(target);
      if (printed.length === 0 || names.standsIn(target, documents.ground(evidence))) continue;
      const list = printed.map((name) => `"${name}"`).join(", ");
      problems.report(
        "name-not-in-lines",
        position(thing, link.name),
        `\`${link.name}\` of ${shortId(thing)} leads to ${shortId(target)}, and ${printed.length === 1 ? "its name" : "none of its names"} (${list}) ${printed.length === 1 ? "does not stand" : "stands"} in ${places(evidence)}`,
        NAME_REMEDY,
      );
    }
  }
}

/** Of a document, what is held against its file instead of being printed in it. */
const isFileFact = ({ entity }: ThingRecord, name: string): boolean =>
  entity.name === FORMAT_TYPES.document && name === "lineCount";

/** The evidence that bears that property or relation. */
export const covering = (thing: ThingRecord, name: string): EvidenceRecord[] =>
  thing.evidence.filter(({ properties }) => properties === null || properties.includes(name));

/** Whether the text of all that is cited can be looked at. */
const atHand = (evidence: readonly EvidenceRecord[], documents: HeldDocuments): boolean =>
  evidence.length > 0 &&
  evidence.every(({ locators }) => locators.every(({ document }) => documents.get(document)));

/** Of a fact marked as inferred, nothing need stand in its lines but what is given as printed. */
const isInferred = (evidence: readonly EvidenceRecord[]): boolean =>
  evidence.some(({ inferred }) => inferred !== null);

function report(
  thing: ThingRecord,
  name: string,
  evidence: readonly EvidenceRecord[],
  { rule, says, missing }: Finding,
  problems: Problems,
): void {
  const tail =
    missing === 0 ? "" : `, which ${missing === 1 ? "does" : "do"} not stand in ${places(evidence)}`;
  const message = `\`${name}\` of ${shortId(thing)} ${says}${tail}`;
  problems.report(rule, position(thing, name), message, REMEDIES[rule] ?? NAME_REMEDY);
}

const places = (evidence: readonly EvidenceRecord[]): string => evidence.map(cited).join(" and ");

const position = (thing: ThingRecord, name: string): SourcePosition =>
  thing.keyPositions.get(name) ?? thing.position;

/** The places of a piece of evidence, as its short form writes them. */
export function cited({ locators }: EvidenceRecord): string {
  const byDocument = new Map<string, (typeof locators)[number]["range"][]>();
  for (const { document, range } of locators)
    byDocument.set(document, [...(byDocument.get(document) ?? []), range]);
  return [...byDocument].map(([document, ranges]) => `${document}#${formatRanges(ranges)}`).join(" and ");
}
