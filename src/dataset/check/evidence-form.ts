/** What can be said about evidence without the documents: that it is there, and covers what it should. */
import type { PropertyModel } from "../../model";
import { formatRanges } from "../documents";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import type { EvidenceRecord, ThingRecord } from "../types";
import { shortId, type DatasetIndex } from "./dataset-index";

/** Most lines that a piece of evidence cites without saying why. */
export const WIDEST = 20;

export function checkEvidenceForm(index: DatasetIndex, problems: Problems): void {
  for (const thing of index.dataset.things) {
    if (!thing.entity.evidenced) continue;
    if (thing.evidence.length === 0) {
      // Evidence that is written and wrong is a problem of its own.
      if (thing.keyPositions.has("evidence")) continue;
      problems.report(
        "missing-evidence",
        thing.position,
        `${shortId(thing)} rests on no evidence`,
        "Write evidence: document#L7-13.",
      );
      continue;
    }
    checkCover(thing, problems);
    for (const evidence of thing.evidence) {
      checkNames(thing, evidence, problems);
      checkWidth(evidence, problems);
      for (const { document } of evidence.locators)
        checkDocument(document, evidence.position, index, problems);
    }
  }
}

/**
 * Whether a value must rest on evidence. What only orders, identifies or reasons is the curator's own: positions,
 * codes, notes, outside addresses.
 */
export function needsEvidence({ kind }: PropertyModel): boolean {
  return (
    kind.claim !== "NOTHING" ||
    kind.shape === "Boolean" ||
    (typeof kind.shape === "object" && "enum" in kind.shape)
  );
}

function checkCover(thing: ThingRecord, problems: Problems): void {
  if (thing.evidence.some(({ properties }) => properties === null)) return;
  const covered = new Set(thing.evidence.flatMap(({ properties }) => properties ?? []));
  const needed = [
    ...thing.entity.properties.filter(
      (property) => thing.values.has(property.name) && needsEvidence(property),
    ),
    ...thing.entity.links.filter(
      ({ name, forward }) => forward && thing.relations.has(name) && !thing.placed?.has(name),
    ),
  ];
  for (const { name } of needed) {
    if (covered.has(name)) continue;
    problems.report(
      "uncovered",
      thing.keyPositions.get(name) ?? thing.position,
      `No evidence of ${shortId(thing)} covers \`${name}\``,
      `Add ${name} to the properties of the evidence that bears it, or add a piece of evidence for it.`,
    );
  }
}

function checkNames(thing: ThingRecord, evidence: EvidenceRecord, problems: Problems): void {
  const { properties, links } = thing.entity;
  const names = [...properties, ...links.filter(({ forward }) => forward)].map(({ name }) => name);
  for (const name of evidence.properties ?? []) {
    if (!names.includes(name)) {
      const close = nearest(name, names);
      problems.report(
        "unknown-key",
        evidence.position,
        `Evidence of ${shortId(thing)} names \`${name}\`, which is no property or relation of its own`,
        close ? `Did you mean \`${close}\`?` : `Those of ${thing.entity.slug} are ${names.join(", ")}.`,
      );
    } else if (!thing.values.has(name) && !thing.relations.has(name) && !thing.keyPositions.has(name)) {
      problems.report(
        "evidence-of-nothing",
        evidence.position,
        `Evidence of ${shortId(thing)} names \`${name}\`, which has no value`,
        `Write the value of ${name}, or take the name out of properties.`,
      );
    }
  }
}

/** Number of lines that a piece of evidence cites. */
export function widthOf({ locators }: Pick<EvidenceRecord, "locators">): number {
  const lines = new Set<string>();
  for (const { document, range } of locators) {
    for (let line = range.firstLine; line <= range.lastLine; line++) lines.add(`${document}#${line}`);
  }
  return lines.size;
}

function checkWidth(evidence: EvidenceRecord, problems: Problems): void {
  const width = widthOf(evidence);
  if (width <= WIDEST || evidence.wide !== null) return;
  const cited = formatRanges(evidence.locators.map(({ range }) => range));
  problems.report(
    "wide-citation",
    evidence.position,
    `${cited} is ${width} lines, and a citation has at most ${WIDEST}`,
    "Cite the line or two that bear the fact, or say why all are needed: wide: …",
  );
}

/** Whether a locator names a document whose text is held. */
export function checkDocument(
  slug: string,
  position: EvidenceRecord["position"],
  index: DatasetIndex,
  problems: Problems,
): void {
  const document = index.document(slug);
  if (!document) {
    const slugs = index.ofType("Document").map((each) => shortId(each).slice("document/".length));
    const close = nearest(slug, slugs);
    problems.report(
      "bad-locator",
      position,
      `There is no document ${slug}`,
      close ? `Did you mean ${close}?` : "Declare it in documents.yaml.",
    );
  } else if (fileOf(document, index) === null) {
    problems.report(
      "bad-locator",
      position,
      `The text of ${slug} is not held: it can be named, but not cited`,
      "Cite the document in which the fact stands, or give the document its file or partOf.",
    );
  }
}

/** Name of the file that holds the document's text: its own, or that of the document around it. */
export function fileOf(document: ThingRecord, index: DatasetIndex): string | null {
  const seen = new Set<ThingRecord>();
  for (let at: ThingRecord | undefined = document; at && !seen.has(at);) {
    const file = at.values.get("file");
    if (typeof file === "string") return file;
    seen.add(at);
    at = index.get(at.relations.get("partOf")?.[0] ?? "");
  }
  return null;
}
