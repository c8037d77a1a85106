/**
 * The closed list of what can be wrong with a dataset. docs/reference/checks.md shows the same table; a test holds the
 * two together.
 */
import type { Problem, SourcePosition } from "./types";

interface RuleEntry {
  readonly severity: Problem["severity"];
  readonly meaning: string;
}

const error = (meaning: string): RuleEntry => ({ severity: "error", meaning });
const warning = (meaning: string): RuleEntry => ({ severity: "warning", meaning });

export const RULES = {
  // form
  syntax: error("A file is YAML or JSONL that can be read."),
  manifest: error("dataset.yaml says id, title, description, version and licence, and nothing else."),
  shape: error("A place holds what the format puts there: a thing, a list, a text."),
  "unknown-list": error("A top-level key is the name of a list of things, or coverage."),
  "unknown-key": error("A key is `id`, `evidence`, or a property, relation or inverse of the type."),
  "empty-value": error("A key that is written has a value; why something has none stands in absences."),
  "unknown-value": error("A value of a closed list is one of its values."),
  "bad-value": error("A value has the form of its kind; a printed weekday is that of its date."),
  // ids and references
  "missing-id": error("Every thing has an id, except where it is made from its owner's."),
  "bad-id": error("An id is made of lower-case letters, digits, hyphens and dots."),
  "duplicate-id": error("An id stands once within its type."),
  "retired-id": error("An id in renamed.yaml is not used again."),
  "unknown-reference": error("A reference leads to a thing of the dataset."),
  "reference-form": error(
    "A reference is an id, `type/id` where targets can be of several types; a to-many relation takes a list.",
  ),
  "wrong-type": error("A reference leads to a type that the relation allows."),
  "too-many": error("A to-one relation has one target, and a one-to-one relation one source."),
  "set-by-place": error("A relation set by the place of nesting is not written again."),
  "repeated-reference": error("A list of references names each target once."),
  "missing-property": error("Required properties have a value."),
  "missing-relation": error("Required relations have a target."),
  "false-absence": error("An absence names a property or relation of its thing that has no value."),
  // evidence, in form
  "missing-evidence": error("Every thing rests on evidence."),
  uncovered: error("Every property and relation that has a value is covered by a piece of evidence."),
  "evidence-of-nothing": error("Evidence names properties and relations that have a value."),
  "bad-locator": error("A locator has the form document#L7-13, and names a document whose text is held."),
  "wide-citation": error("Evidence cites at most 20 lines, or says why it needs more."),
  "bad-coverage": error(
    "A coverage record names a document and, for each place, a reason of the closed list.",
  ),
  // evidence, against the documents
  "document-missing": error("With DOCUMENTS_DIR set, the files of all held documents are in that folder."),
  "document-changed": error("The SHA-256 and number of lines of a file are those that documents.yaml gives."),
  "locator-outside": error(
    "The lines and units of a locator exist, within the lines of the document or part.",
  ),
  "whole-long-line": error("In a line of more than 300 characters, a locator names units."),
  "value-not-in-lines": error("A printed value stands in the lines that its evidence cites."),
  "number-not-in-lines": error(
    "A number of a value, or of a text in own words, stands in the cited lines, in figures or in words.",
  ),
  "date-not-in-lines": error("Day, month and year of a date stand in the cited lines."),
  "name-not-in-lines": error(
    "A printed name of a relation's target, and each name in a text in own words, stands in the cited lines.",
  ),
  "copied-sentence": error("No text but a title shares a run of 12 words with a document."),
  "false-coverage": error(
    "A unit declared a repeat repeats its source; one declared to bear no fact bears none.",
  ),
  "left-out-for-nothing": warning(
    "A text in a left-out list stands in the unit, and nothing else accounts for it.",
  ),
  "unspoken-unit": error(
    "Every unit of a complete document is cited, repeats another, or is declared to bear no fact.",
  ),
  "unspoken-words": error(
    "Each date, figure, name, printed reference and promise of a cited unit stands in a fact that cites it, or is left out with a reason.",
  ),
} as const satisfies Record<string, RuleEntry>;

export type Rule = keyof typeof RULES;

/** Collects what is wrong; nothing stops at the first. */
export class Problems {
  readonly list: Problem[] = [];

  report(rule: Rule, position: SourcePosition, message: string, remedy: string): void {
    this.list.push({ severity: RULES[rule].severity, rule, position, message, remedy });
  }

  /** In order of file and place. */
  sorted(): Problem[] {
    return this.list
      .map((problem, index) => ({ problem, index }))
      .sort((a, b) => {
        const [left, right] = [a.problem.position, b.problem.position];
        if (left.file !== right.file) return left.file < right.file ? -1 : 1;
        return left.line - right.line || left.column - right.column || a.index - b.index;
      })
      .map(({ problem }) => problem);
  }
}
