/** Precision: what a thing says stands in the lines that it cites. */
import type { LinkModel, PropertyModel } from "../../../model";
import type { Problems, Rule } from "../../rules";
import type { EvidenceRecord, ThingRecord } from "../../types";
import { FORMAT_TYPES, shortId, type DatasetIndex } from "../dataset-index";
import type { HeldDocuments } from "../documents";
import type { BeyondLines } from "../report";
import { cited, covering, inferredWhy } from "./cover";
import { NameIndex } from "./name-index";
import { findings, printedForm, type Finding } from "./values";

const OR_INFERRED = "or say why it follows under inferred:.";
const REMEDIES: Partial<Record<Rule, string>> = {
  "value-not-in-lines": `Write it as printed, cite the lines that print it, ${OR_INFERRED}`,
  "number-not-in-lines": `Correct the number, cite the lines that give it, ${OR_INFERRED}`,
  "date-not-in-lines": `Correct the date, cite the lines that give day, month and year, ${OR_INFERRED}`,
  "name-not-in-lines": `Cite the lines that name it, record the name printed there under names:, name the fact that resolves the label under via:, ${OR_INFERRED}`,
};

/**
 * Holds every value and relation against the lines that bear it. Returns those that follow from their lines by an
 * inference and do not stand in them: nobody but a reader can tell whether they are right.
 */
export function checkClaims(
  index: DatasetIndex,
  documents: HeldDocuments,
  problems: Problems,
): BeyondLines[] {
  const check = new ClaimCheck(index, documents, problems);
  for (const thing of index.dataset.things) check.check(thing);
  return check.beyond;
}

class ClaimCheck {
  readonly beyond: BeyondLines[] = [];
  private readonly names: NameIndex;

  constructor(
    private readonly index: DatasetIndex,
    private readonly documents: HeldDocuments,
    private readonly problems: Problems,
  ) {
    this.names = new NameIndex(index);
  }

  check(thing: ThingRecord): void {
    for (const property of thing.entity.properties) {
      if (thing.values.has(property.name) && !isFileFact(thing, property.name))
        this.checkValue(thing, property);
    }
    for (const link of thing.entity.links) {
      if (link.forward && !link.relation.structural && thing.relations.has(link.name))
        this.checkRelation(thing, link);
    }
  }

  private checkValue(thing: ThingRecord, property: PropertyModel): void {
    const evidence = this.atHand(thing, property.name);
    if (!evidence || property.kind.claim === "NOTHING") return;
    const value = thing.values.get(property.name);
    const ground = this.documents.ground(evidence);
    const found = findings(property, value, ground, this.names);
    if (inferredWhy(evidence) === null) this.report(thing, property.name, evidence, found);
    else {
      this.note(thing, property.name, evidence, found);
      this.report(thing, property.name, evidence, printedForm(value, ground));
    }
  }

  private checkRelation(thing: ThingRecord, { name }: LinkModel): void {
    const evidence = this.atHand(thing, name);
    if (!evidence) return;
    const ground = this.documents.ground(evidence);
    const found = thing.relations.get(name)!.flatMap((target): Finding[] => {
      const printed = this.index.namesOf(target);
      if (printed.length === 0 || this.names.standsIn(target, ground)) return [];
      const list = printed.map((text) => `"${text}"`).join(", ");
      const says = `leads to ${shortId(target)}, called ${list}`;
      const fails = printed.length === 1 ? "which does not stand" : "none of which stands";
      return [{ rule: "name-not-in-lines", says, fails }];
    });
    if (inferredWhy(evidence) === null) this.report(thing, name, evidence, found);
    else this.note(thing, name, evidence, found);
  }

  /** The evidence that bears it; null where there is none, or where a document is not at hand. */
  private atHand(thing: ThingRecord, name: string): readonly EvidenceRecord[] | null {
    const evidence = covering(thing, name);
    const held = evidence.every(({ locators }) =>
      locators.every(({ document }) => this.documents.get(document)),
    );
    return evidence.length > 0 && held ? evidence : null;
  }

  private note(
    thing: ThingRecord,
    name: string,
    evidence: readonly EvidenceRecord[],
    found: readonly Finding[],
  ): void {
    if (found.length === 0) return;
    const says = found.map((finding) => finding.says).join("; ");
    this.beyond.push({ fact: shortId(thing), name, says, why: inferredWhy(evidence)! });
  }

  private report(
    thing: ThingRecord,
    name: string,
    evidence: readonly EvidenceRecord[],
    found: readonly Finding[],
  ): void {
    const places = evidence.map(cited).join(" and ");
    for (const { rule, says, fails } of found) {
      const tail = fails === null ? "" : `, ${fails} in ${places}`;
      const position = thing.keyPositions.get(name) ?? thing.position;
      this.problems.report(
        rule,
        position,
        `\`${name}\` of ${shortId(thing)} ${says}${tail}`,
        REMEDIES[rule]!,
      );
    }
  }
}

/** Of a document, what is held against its file instead of being printed in it. */
const isFileFact = ({ entity }: ThingRecord, name: string): boolean =>
  entity.name === FORMAT_TYPES.document && name === "lineCount";
