/**
 * Every rule, broken once or more in an otherwise sound dataset: its place, its message and its remedy, word for word.
 */
import { RULES, type Rule } from "../../../src/dataset/rules";
import { withSample, type Change } from "../../support/sample-dataset";

interface Case {
  readonly rule: Rule;
  readonly change: readonly Change[];
  readonly files?: Record<string, string>;
  readonly at: string;
  readonly message: string;
  readonly remedy: string;
}

const CASES: readonly Case[] = [
  {
    rule: "syntax",
    change: [["facts.yaml", "    name: Ada Placeholder", '    name: "Ada']],
    at: "facts.yaml:3:15",
    message: 'Missing closing "quote',
    remedy: "Correct the YAML; the rest of the file is read as far as it goes.",
  },
  {
    rule: "syntax",
    change: [["facts.yaml", "    name: Northtown", "    name: Northtown\n    name: Southtown"]],
    at: "facts.yaml:22:5",
    message: "Map keys must be unique",
    remedy: "Write the key once; put several values into one list.",
  },
  {
    rule: "manifest",
    change: [["dataset.yaml", "version: 1.0.0", "version: one"]],
    at: "dataset.yaml:4:10",
    message: '`version` must be a version such as 1.0.0, and the text "one" stands here',
    remedy: "The curators' version of the dataset, such as 1.0.0.",
  },
  {
    rule: "manifest",
    change: [["dataset.yaml", "licence", "license"]],
    at: "dataset.yaml:1:1",
    message: "dataset.yaml does not say its licence",
    remedy: "SPDX identifier of the licence, such as Apache-2.0.",
  },
  {
    rule: "shape",
    change: [
      ["facts.yaml", "topics:\n  - id: pumps\n    name: PUMPS\n    evidence: notes#L9.2", "topics: pumps"],
    ],
    at: "facts.yaml:73:9",
    message: '`topics` is a list, and the text "pumps" stands here',
    remedy: 'Begin each of its things with "- ".',
  },
  {
    rule: "unknown-list",
    change: [["facts.yaml", "\nmeetings:", "\nmeetngs:"]],
    at: "facts.yaml:27:1",
    message: "`meetngs` is not the name of a list",
    remedy: "Did you mean `meetings`?",
  },
  {
    rule: "unknown-key",
    change: [["facts.yaml", "    heldOn:", "    helOn:"]],
    at: "facts.yaml:31:5",
    message: "`helOn` is not a key of meeting",
    remedy: "Did you mean `heldOn`?",
  },
  {
    rule: "unknown-key",
    change: [["facts.yaml", "printed: Tuesday", "prnted: Tuesday"]],
    at: "facts.yaml:31:33",
    message: "`prnted` is not a key of `heldOn`",
    remedy: "Did you mean `printed`?",
  },
  {
    rule: "empty-value",
    change: [["facts.yaml", '    startsAt: "10:30"', "    startsAt:"]],
    at: "facts.yaml:32:5",
    message: "`startsAt` has no value",
    remedy: "Leave the key out, or say under absences: why there is none.",
  },
  {
    rule: "unknown-value",
    change: [["facts.yaml", "status: HELD", "status: HELT"]],
    at: "facts.yaml:30:13",
    message: "`status`: HELT is not one of the values of MeetingStatus",
    remedy: "Did you mean HELD? Values: REFERRED_TO, PLANNED, SUMMONED, HELD, CANCELLED.",
  },
  {
    rule: "bad-value",
    change: [["facts.yaml", "printed: Tuesday", "printed: Monday"]],
    at: "facts.yaml:31:13",
    message:
      '`heldOn`: 2023-03-14 is a Tuesday, and "Monday 14 March 2023" says Monday: correct the date, or write weekdaySlip: true and record a contradiction',
    remedy:
      "heldOn: A date as far as it is known: day, month, quarter, season, year, financial year or interval, with its first and last day.",
  },
  {
    rule: "bad-value",
    change: [["facts.yaml", '"10:30"', "10 o'clock"]],
    at: "facts.yaml:32:15",
    message: '`startsAt`: must be HH:MM, such as "10:30", and the text "10 o\'clock" stands here',
    remedy: "startsAt: Local time of day, HH:MM.",
  },
  {
    rule: "missing-id",
    change: [["facts.yaml", "  - id: northtown\n    name", "  - name"]],
    at: "facts.yaml:20:5",
    message: "An area has no id",
    remedy: "Write id: in lower-case letters, digits and hyphens.",
  },
  {
    rule: "bad-id",
    change: [["facts.yaml", "id: northtown", "id: North Town"]],
    at: "facts.yaml:20:9",
    message: '"North Town" cannot be an id',
    remedy: "Ids are lower-case letters and digits, with single hyphens or dots between them.",
  },
  {
    rule: "bad-id",
    change: [["facts.yaml", "id: northtown", "id: .northtown"]],
    at: "facts.yaml:20:9",
    message: "The id .northtown continues that of the thing around it, and nothing is around this area",
    remedy: "Write the whole id.",
  },
  {
    rule: "duplicate-id",
    change: [["facts.yaml", "id: ben-example\n", "id: ada-placeholder\n"]],
    at: "facts.yaml:5:5",
    message: "person/ada-placeholder already stands at facts.yaml:2",
    remedy: "Choose another id, or put both into one thing if they are the same.",
  },
  {
    rule: "unknown-reference",
    change: [["facts.yaml", "board: sample-board", "board: sampel-board"]],
    at: "facts.yaml:29:12",
    message: "`board`: there is no board sampel-board",
    remedy: "Did you mean sample-board?",
  },
  {
    rule: "unknown-reference",
    change: [["facts.yaml", "givenBy: role/pump-officer", "givenBy: rolle/pump-officer"]],
    at: "facts.yaml:69:22",
    message: "`givenBy`: there is no type rolle",
    remedy: "Did you mean role/pump-officer?",
  },
  {
    rule: "reference-form",
    change: [["facts.yaml", "givenBy: role/pump-officer", "givenBy: pump-officer"]],
    at: "facts.yaml:69:22",
    message: "`givenBy` can lead to things of several types, and pump-officer does not say which",
    remedy: "Write role/pump-officer.",
  },
  {
    rule: "reference-form",
    change: [["facts.yaml", "statedBy: [role/pump-officer]", "statedBy: role/pump-officer"]],
    at: "facts.yaml:57:23",
    message: '`statedBy` takes a list, and the text "role/pump-officer" stands here',
    remedy: "Write statedBy: [role/pump-officer].",
  },
  {
    rule: "wrong-type",
    change: [["facts.yaml", "chair: ada-placeholder", "chair: pump-officer"]],
    at: "facts.yaml:33:12",
    message: "`chair` leads to a person, and pump-officer is a role",
    remedy: "Name a thing of a type that fits, or use another relation.",
  },
  {
    rule: "wrong-type",
    change: [["facts.yaml", "givenBy: role/pump-officer", "givenBy: topic/pumps"]],
    at: "facts.yaml:69:22",
    message:
      "`givenBy` leads to a collective, person, organization, role or board, and topic/pumps is a topic",
    remedy: "Name a thing of a type that fits, or use another relation.",
  },
  {
    rule: "too-many",
    change: [["facts.yaml", "chair: ada-placeholder", "chair: [ada-placeholder, ben-example]"]],
    at: "facts.yaml:33:12",
    message: "`chair` has one target, and a list stands here",
    remedy: "Write the id of one target.",
  },
  {
    rule: "set-by-place",
    change: [
      [
        "facts.yaml",
        "        presence: PRESENT\n        role",
        "        meeting: board-2023-03\n        presence: PRESENT\n        role",
      ],
    ],
    at: "facts.yaml:44:9",
    message: "`meeting` is already set by the place: this attendance stands under attendances",
    remedy: "Leave the key out, or move the thing to the top level.",
  },
  {
    rule: "repeated-reference",
    change: [
      ["facts.yaml", "statedBy: [role/pump-officer]", "statedBy: [role/pump-officer, role/pump-officer]"],
    ],
    at: "facts.yaml:57:43",
    message: "`statedBy` of statement/board-2023-03.pumps.failures names role/pump-officer twice",
    remedy: "Name it once, at one of the two ends.",
  },
  {
    rule: "missing-property",
    change: [["facts.yaml", "    status: HELD\n", ""]],
    at: "facts.yaml:28:5",
    message: "meeting/board-2023-03 has no `status`",
    remedy: "Write status: How far it is known to have come.",
  },
  {
    rule: "missing-property",
    change: [
      [
        "documents.yaml",
        "    sha256: 979b18195637c9b48f050e98a0e875e4a7d87178813662dbad9c745e093ec418\n",
        "",
      ],
    ],
    at: "documents.yaml:6:5",
    message: "document/notes has a file and no `sha256`",
    remedy: "Write the checksum of the file, as `sha256sum` prints it.",
  },
  {
    rule: "missing-relation",
    change: [["facts.yaml", "    board: sample-board\n", ""]],
    at: "facts.yaml:28:5",
    message: "meeting/board-2023-03 has no `board`",
    remedy: "Write board: The board that sat.",
  },
  {
    rule: "false-absence",
    change: [
      [
        "facts.yaml",
        "    chair: ada-placeholder\n",
        "    chair: ada-placeholder\n    absences: [{ property: chair, state: NOT_STATED, evidence: notes#L3 }]\n",
      ],
    ],
    at: "facts.yaml:34:18",
    message: "`chair` of meeting/board-2023-03 is said to be absent, and has a value",
    remedy: "Remove the absence or the value.",
  },
  {
    rule: "false-absence",
    change: [
      [
        "facts.yaml",
        "    chair: ada-placeholder\n",
        "    chair: ada-placeholder\n    absences: [{ property: minuteTker, state: NOT_STATED, evidence: notes#L3 }]\n",
      ],
    ],
    at: "facts.yaml:34:18",
    message: "`minuteTker` is neither a property nor a relation of meeting",
    remedy: "Did you mean `minuteTaker`?",
  },
  {
    rule: "missing-evidence",
    change: [["facts.yaml", "\n    evidence: notes#L10.2\nboards", "\nboards"]],
    at: "facts.yaml:20:5",
    message: "area/northtown rests on no evidence",
    remedy: "Write evidence: document#L7-13.",
  },
  {
    rule: "uncovered",
    change: [
      [
        "facts.yaml",
        "    evidence: notes#L1-3\n",
        "    evidence: { at: notes#L1-3, properties: [status, heldOn, startsAt, board] }\n",
      ],
    ],
    at: "facts.yaml:33:5",
    message: "No evidence of meeting/board-2023-03 covers `chair`",
    remedy: "Add chair to the properties of the evidence that bears it, or add a piece of evidence for it.",
  },
  {
    rule: "evidence-of-nothing",
    change: [
      [
        "facts.yaml",
        "    evidence: notes#L1-3\n",
        "    evidence: [notes#L1-3, { at: notes#L3, properties: [endsAt] }]\n",
      ],
    ],
    at: "facts.yaml:34:28",
    message: "Evidence of meeting/board-2023-03 names `endsAt`, which has no value",
    remedy: "Write the value of endsAt, or take the name out of properties.",
  },
  {
    rule: "bad-locator",
    change: [["facts.yaml", "evidence: notes#L9.2", "evidence: notes L9"]],
    at: "facts.yaml:76:15",
    message: '"notes L9" names no lines: write document#L7-13',
    remedy: "Example: notes-2019#L7-13,L40.3-5",
  },
  {
    rule: "bad-locator",
    change: [["facts.yaml", "evidence: notes#L9.2", "evidence: note#L9.2"]],
    at: "facts.yaml:76:15",
    message: "There is no document note",
    remedy: "Did you mean notes?",
  },
  {
    rule: "bad-coverage",
    change: [["facts.yaml", "why: COURTESY", "why: POLITENESS"]],
    at: "facts.yaml:84:25",
    message:
      '`coverage.noFact.why`: must be one of PAGE_FURNITURE, HEADING, COLUMN_HEADING, COURTESY, GARBLED, PROCEDURE, and the text "POLITENESS" stands here',
    remedy: "See Coverage in docs/dataset-format.md.",
  },
  {
    rule: "locator-outside",
    change: [["facts.yaml", "evidence: notes#L9.2", "evidence: notes#L9.3"]],
    at: "facts.yaml:76:15",
    message: "notes#L9.3 names unit 3, and line 9 has only 2",
    remedy: "`sightline lines notes#L9` prints the units of the line with their numbers.",
  },
  {
    rule: "locator-outside",
    change: [["documents.yaml", "evidence: notes.appendix#L13", "evidence: notes.appendix#L12"]],
    at: "documents.yaml:16:19",
    message: "notes.appendix#L12 lies outside notes.appendix, which is L13-15 of notes.txt",
    remedy: "Cite the document whose lines they are; line numbers are those of the file.",
  },
  {
    rule: "whole-long-line",
    change: [
      [
        "documents.yaml",
        "evidence: notes.appendix#L13",
        "evidence: [notes.appendix#L13, notes.appendix#L15]",
      ],
    ],
    at: "documents.yaml:16:40",
    message: "notes.appendix#L15 has 372 characters in 5 units, and is cited whole",
    remedy:
      "Name the units that bear the fact, such as L15.1-2; `sightline lines notes.appendix#L15` prints them.",
  },
  {
    rule: "value-not-in-lines",
    change: [
      ["facts.yaml", "titlePrinted: Chair of the Sample Board", "titlePrinted: Chairman of the Sample Board"],
    ],
    at: "facts.yaml:39:9",
    message:
      '`titlePrinted` of attendance/board-2023-03.ada-placeholder is printed as "Chairman of the Sample Board", which does not stand in notes#L6',
    remedy: "Write it as printed, cite the lines that print it, or say why it follows under inferred:.",
  },
  {
    rule: "number-not-in-lines",
    change: [["facts.yaml", "gist: 40 %", "gist: 45 %"]],
    at: "facts.yaml:56:13",
    message:
      '`gist` of statement/board-2023-03.pumps.failures says "45", which does not stand in notes#L10.1',
    remedy: "Correct the number, cite the lines that give it, or say why it follows under inferred:.",
  },
  {
    rule: "number-not-in-lines",
    change: [["facts.yaml", '"10:30"', '"11:30"']],
    at: "facts.yaml:32:5",
    message: "`startsAt` of meeting/board-2023-03 is 11:30, which does not stand in notes#L1-3",
    remedy: "Correct the number, cite the lines that give it, or say why it follows under inferred:.",
  },
  {
    rule: "date-not-in-lines",
    change: [["facts.yaml", "Repair the pumps by 1 June 2023", "Repair the pumps by 1 July 2023"]],
    at: "facts.yaml:68:13",
    message:
      '`gist` of undertaking/board-2023-03.pumps.repair says "1 July 2023", which does not stand in notes#L11',
    remedy:
      "Correct the date, cite the lines that give day, month and year, or say why it follows under inferred:.",
  },
  {
    rule: "name-not-in-lines",
    change: [["facts.yaml", "chair: ada-placeholder", "chair: ben-example"]],
    at: "facts.yaml:33:5",
    message:
      '`chair` of meeting/board-2023-03 leads to person/ben-example, called "Ben Example", which does not stand in notes#L1-3',
    remedy:
      "Cite the lines that name it, record the name printed there under names:, name the fact that resolves the label under via:, or say why it follows under inferred:.",
  },
  {
    rule: "name-not-in-lines",
    change: [["facts.yaml", "pumps are in Northtown", "pumps are in Southtown"]],
    at: "facts.yaml:61:13",
    message:
      '`gist` of statement/board-2023-03.pumps.northtown names "Southtown", which does not stand in notes#L10.2',
    remedy:
      "Cite the lines that name it, record the name printed there under names:, name the fact that resolves the label under via:, or say why it follows under inferred:.",
  },
  {
    rule: "copied-sentence",
    change: [
      [
        "facts.yaml",
        "gist: 40 % of the pumps were broken, counted from April 2022.",
        "gist: The PO reported that 40% of the pumps had failed since April 2022.",
      ],
    ],
    at: "facts.yaml:56:13",
    message:
      '`gist` of statement/board-2023-03.pumps.failures has 12 words in a row from notes.txt: "the po reported that 40% of the pumps had failed since april"',
    remedy: "Say it in your own words; of what is written as printed, only titles are longer.",
  },
  {
    rule: "false-coverage",
    change: [["facts.yaml", "{ at: L14, of: notes#L10.1 }", "{ at: L14, of: notes#L11 }"]],
    at: "facts.yaml:81:9",
    message: "notes#L14 is declared a repeat, and only 29 % of its words stand in what it repeats",
    remedy: "Name the lines that it repeats, or cite it.",
  },
  {
    rule: "bad-coverage",
    change: [
      [
        "facts.yaml",
        "    noFact:",
        "    leftOut:\n      - { at: L10, what: Southtown, why: PRIVATE }\n    noFact:",
      ],
    ],
    at: "facts.yaml:83:9",
    message:
      "`coverage.leftOut`: `what` names the words that are left out, and is not written where they are PRIVATE",
    remedy: "See Coverage in docs/dataset-format.md.",
  },
  {
    rule: "left-out-for-nothing",
    change: [
      [
        "facts.yaml",
        "    noFact:",
        "    leftOut:\n      - { at: L10, what: Southtown, why: GENERIC }\n    noFact:",
      ],
    ],
    at: "facts.yaml:83:9",
    message:
      '"Southtown" need not be left out: it does not stand there, is no date, figure, name or promise, or a fact says it',
    remedy: "Take the entry out.",
  },
  {
    rule: "unspoken-unit",
    change: [["facts.yaml", "      - { at: L12, why: COURTESY }\n", ""]],
    at: "facts.yaml:78:5",
    message: 'notes#L12 is not spoken for: "Thanks were given to all."',
    remedy: "Cite it in a fact, or declare it under repeats or noFact.",
  },
  {
    rule: "unspoken-words",
    change: [
      [
        "facts.yaml",
        "gist: 40 % of the pumps were broken, counted from April 2022.",
        "gist: Many of the pumps were broken.",
      ],
    ],
    at: "facts.yaml:78:5",
    message:
      'notes#L10.1 states "April 2022" (date), "40" (figure), and no fact that cites it says so (statement/board-2023-03.pumps.failures)',
    remedy:
      "Say it in one of these facts or in another that cites the place, or list it under leftOut with a reason.",
  },
  {
    rule: "document-changed",
    change: [["documents.yaml", "lineCount: 15", "lineCount: 16"]],
    at: "documents.yaml:8:5",
    message: "notes.txt has 15 lines, and 16 is written here",
    remedy: "Correct lineCount; a last line without a line break counts too.",
  },
  {
    rule: "document-missing",
    change: [["documents.yaml", "file: notes.txt", "file: note.txt"]],
    at: "documents.yaml:6:5",
    message: "note.txt is not in FOLDER",
    remedy: "Put the file there, or unset DOCUMENTS_DIR to check without the documents.",
  },
  {
    rule: "retired-id",
    change: [],
    files: {
      "renamed.yaml":
        "tombstones:\n  - formerId: area/northtown\n    kind: RENAMED\n    reason: It was called otherwise.\n",
    },
    at: "renamed.yaml:2:5",
    message: "area/northtown is a former id, and a thing at facts.yaml:20 uses it again",
    remedy: "Give that thing another id: ids are never reused.",
  },
  {
    rule: "wide-citation",
    change: [["facts.yaml", "evidence: notes#L9.2", "evidence: notes#L1-22"]],
    at: "facts.yaml:76:15",
    message: "L1-22 is 22 lines, and a citation has at most 20",
    remedy: "Cite the line or two that bear the fact, or say why all are needed: wide: …",
  },
  {
    rule: "too-many",
    change: [
      [
        "facts.yaml",
        "\ntopics:",
        "\n  - { id: one, board: sample-board, status: HELD, next: board-2023-03, evidence: notes#L1 }\n  - { id: two, board: sample-board, status: HELD, next: board-2023-03, evidence: notes#L1 }\ntopics:",
      ],
    ],
    at: "facts.yaml:74:51",
    message:
      "`next`: meeting/board-2023-03 can be reached from one thing only, and meeting/one at facts.yaml:73 leads there already",
    remedy: "Keep one of the two.",
  },
  {
    rule: "document-changed",
    change: [["documents.yaml", "sha256: 979b", "sha256: 9790"]],
    at: "documents.yaml:7:5",
    message:
      "notes.txt has the SHA-256 979b18195637c9b48f050e98a0e875e4a7d87178813662dbad9c745e093ec418, and another is written here",
    remedy:
      "Use the file that was cited; or, if the new one is right, check every locator and write its sha256.",
  },
  {
    rule: "date-not-in-lines",
    change: [
      [
        "facts.yaml",
        "{ date: 2023-03-14, printed: Tuesday 14 March 2023 }",
        "{ date: 2023-03-21, printed: Tuesday 14 March 2023 }",
      ],
    ],
    at: "facts.yaml:31:5",
    message:
      '`heldOn` of meeting/board-2023-03 is 2023-03-21, and its printed form "Tuesday 14 March 2023" is another date',
    remedy:
      "Correct the date, cite the lines that give day, month and year, or say why it follows under inferred:.",
  },
  {
    rule: "false-coverage",
    change: [["facts.yaml", "{ at: L12, why: COURTESY }", "{ at: [L12, L9.2], why: COURTESY }"]],
    at: "facts.yaml:76:15",
    message: "notes#L9.2 is declared to bear no fact, and topic/pumps rests on it alone",
    remedy: "Take the place out of noFact, or cite the lines that bear the fact.",
  },
  {
    rule: "unspoken-unit",
    change: [
      [
        "facts.yaml",
        "          - id: .northtown\n            position: 2\n            gist: Three of the broken pumps are in Northtown.\n            evidence: notes#L10.2\n            mentions:\n              - { id: .area, role: SUBJECT, thing: area/northtown, evidence: notes#L10.2 }\n",
        "",
      ],
    ],
    at: "facts.yaml:72:5",
    message:
      'notes#L10.2 is cited for what it names only (area/northtown), and no fact says what it states: "Three of them stood in Northtown."',
    remedy: "Say it in a fact of its own, or declare the unit under repeats or noFact.",
  },
];

describe("a broken rule", () => {
  it("has a sound dataset to be broken in", () => {
    const { problems, documents, skipped } = withSample([], (folder) => folder.check());
    expect(problems).toEqual([]);
    expect(skipped).toEqual([]);
    expect(
      documents.map(({ document, complete, unspoken }) => [document, complete, unspoken.length]),
    ).toEqual([
      ["notes", true, 0],
      ["notes.appendix", false, 6],
    ]);
  });

  it.each(CASES)("$rule: $message", ({ rule, change, files, at, message, remedy }) => {
    const { problems, path } = withSample(
      change,
      (folder) => ({ ...folder.check(), path: folder.path }),
      files,
    );
    const found = problems
      .filter((problem) => problem.rule === rule)
      .map(({ severity, position, ...rest }) => ({
        severity,
        at: `${position.file}:${position.line}:${position.column}`,
        message: rest.message.replaceAll(path, "FOLDER"),
        remedy: rest.remedy,
      }));
    expect(found).toContainEqual({ severity: RULES[rule].severity, at, message, remedy });
  });

  it("is among the cases above, whichever rule it is", () => {
    expect(Object.keys(RULES).filter((rule) => !CASES.some((each) => each.rule === rule))).toEqual([]);
  });
});
