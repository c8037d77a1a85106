/**
 * Faults of the kinds that curators make, planted one by one in a sound dataset: each is found, and where a fault can
 * be excused, the excuse is taken.
 */
import { withSample, type Change } from "../support/sample-dataset";

const F = "facts.yaml";

const rules = (...change: readonly Change[]): string[] =>
  withSample(change, (folder) => folder.check().problems.map(({ rule }) => rule));

describe("a claim that its lines do not bear", () => {
  it.each<[string, string, string, string]>([
    ["number altered", "gist: 40 %", "gist: 14 %", "number-not-in-lines"],
    ["number in words altered", "gist: Three of", "gist: Four of", "number-not-in-lines"],
    ["time altered", '"10:30"', '"13:30"', "number-not-in-lines"],
    [
      "day altered",
      "date: 2023-03-14, printed: Tuesday 14 March 2023",
      "date: 2023-03-15",
      "date-not-in-lines",
    ],
    ["year altered in own words", "by 1 June 2023.", "by 1 June 2024.", "date-not-in-lines"],
    ["month altered in own words", "from April 2022", "from March 2022", "date-not-in-lines"],
    ["printed form altered", "titlePrinted: Chair of", "titlePrinted: Chairs of", "value-not-in-lines"],
    ["abbreviation altered", "abbreviationPrinted: CSB", "abbreviationPrinted: CBS", "value-not-in-lines"],
    ["name altered", "name: Northtown", "name: Nordtown", "value-not-in-lines"],
    ["heading altered", "heading: PUMPS", "heading: PUMP", "value-not-in-lines"],
    ["other person as chair", "chair: ada-placeholder", "chair: ben-example", "name-not-in-lines"],
    [
      "other party as giver",
      "givenBy: role/pump-officer",
      "givenBy: person/ada-placeholder",
      "name-not-in-lines",
    ],
    ["name in own words altered", "are in Northtown", "are in Westtown", "name-not-in-lines"],
    [
      "wrong line cited",
      "givenBy: role/pump-officer\n            force: AGREED\n            evidence: notes#L11",
      "givenBy: role/pump-officer\n            force: AGREED\n            evidence: notes#L10.2",
      "date-not-in-lines",
    ],
  ])("%s", (_, from, to, rule) => {
    expect(rules([F, from, to])).toContain(rule);
  });
});

describe("a claim that its lines bear in another form", () => {
  it.each<[string, string, string]>([
    ["number in words", "gist: 40 %", "gist: Forty per cent"],
    ["number in figures", "gist: Three of", "gist: 3 of"],
    ["date in another order", "by 1 June 2023.", "by June 1st, 2023."],
    [
      "another printed name of what is named there",
      "gist: Repair the pumps",
      "gist: The Pump Officer is to repair the pumps",
    ],
  ])("%s is sound", (_, from, to) => {
    expect(rules([F, from, to])).toEqual([]);
  });

  const chair: Change = [F, "chair: ada-placeholder", "chair: ben-example"];
  const meeting = (evidence: string): Change => [
    F,
    "    evidence: notes#L1-3\n",
    `    evidence:\n      - at: notes#L1-3\n${evidence}`,
  ];

  it("a label resolved by another fact is sound", () => {
    const undertaking: Change = [F, "givenBy: role/pump-officer", "givenBy: person/ben-example"];
    const via: Change = [
      F,
      "            evidence: notes#L11\n",
      "            evidence: { at: notes#L11, via: attendance/board-2023-03.ben-example }\n",
    ];
    expect(rules(undertaking)).toContain("name-not-in-lines");
    expect(rules(undertaking, via)).toEqual([]);
  });

  it("an inference is taken on trust, and counted", () => {
    const inferred = meeting("        inferred: The chair was ill, and his deputy stood in.\n");
    expect(rules(chair)).toContain("name-not-in-lines");
    expect(rules(chair, inferred)).not.toContain("name-not-in-lines");
    expect(withSample([chair, inferred], (folder) => folder.check().evidence)).toEqual({
      pieces: 18,
      medianWidth: 1,
      inferred: 1,
      beyondLines: [
        {
          fact: "meeting/board-2023-03",
          name: "chair",
          says: 'leads to person/ben-example, called "Ben Example"',
          why: "The chair was ill, and his deputy stood in.",
        },
      ],
    });
  });

  it("but an inference excuses no printed form that is not printed", () => {
    const inferred = meeting("        inferred: Because.\n");
    const printed: Change = [F, "printed: Tuesday 14 March 2023", "printed: Tuesday 14th of March 2023"];
    expect(rules(inferred, printed)).toEqual(["value-not-in-lines"]);
  });
});

describe("a document that says more than the facts", () => {
  it.each<[string, string, string, string]>([
    [
      "sentence uncited",
      "            evidence: notes#L11\n",
      "            evidence: notes#L10.1\n",
      "unspoken-unit",
    ],
    ["cell uncited", "        evidence: notes#L9\n", "        evidence: notes#L9.2\n", "unspoken-unit"],
    ["number unsaid", "gist: 40 % of", "gist: Many of", "unspoken-words"],
    ["number in words unsaid", "gist: Three of the broken pumps", "gist: Broken pumps", "unspoken-words"],
    ["date unsaid", "were broken, counted from April 2022.", "were broken.", "unspoken-words"],
    ["promise unsaid", "        undertakings:\n", "        answers:\n", "unspoken-words"],
    ["printed number unsaid", '        number: "1."\n', "", "unspoken-words"],
    ["time unsaid", '    startsAt: "10:30"\n', "", "unspoken-words"],
    ["person unsaid", "    chair: ada-placeholder\n", "", "unspoken-words"],
  ])("%s", (_, from, to, rule) => {
    expect(rules([F, from, to])).toContain(rule);
  });

  it("is excused by a reason for the words left out", () => {
    const many: Change = [F, "gist: 40 % of", "gist: Many of"];
    const leftOut: Change = [
      F,
      "    noFact:",
      "    leftOut:\n      - { at: L10.1, what: [40%], why: SAID_IN_WORDS }\n    noFact:",
    ];
    expect(rules(many, leftOut)).toEqual([]);
    const { documents } = withSample([many, leftOut], (folder) => folder.check());
    expect(documents[0]?.leftOut).toEqual([{ at: "L10.1", what: "40", why: "SAID_IN_WORDS" }]);
  });

  it("is excused for what is private, whose words stand neither in the dataset nor in the report", () => {
    const unnamed: Change = [F, "    chair: ada-placeholder\n", ""];
    const named = withSample([unnamed], (folder) => folder.check());
    const place = named.problems
      .find(({ rule }) => rule === "unspoken-words")!
      .message.match(/#(L[\d.]+)/)![1]!;
    const leftOut: Change = [
      F,
      "    noFact:",
      `    leftOut:\n      - { at: ${place}, why: PRIVATE }\n    noFact:`,
    ];

    const { documents, problems } = withSample([unnamed, leftOut], (folder) => folder.check());

    expect(problems).toEqual([]);
    expect(JSON.stringify(documents[0]!.leftOut)).toContain('"what":"a name"');
    expect(JSON.stringify(documents[0]!.leftOut)).not.toMatch(/Ada|Placeholder/);
  });

  it("is only counted while the document is not declared complete", () => {
    const { errors, documents } = withSample(
      [
        [F, "    complete: true\n", ""],
        [F, "gist: 40 % of", "gist: Many of"],
      ],
      (folder) => folder.check(),
    );
    expect(errors).toBe(0);
    expect(documents[0]?.unspokenWords).toEqual([
      {
        at: "L10.1",
        words: [{ form: "figure", text: "40" }],
        citedBy: ["statement/board-2023-03.pumps.failures"],
      },
    ]);
  });
});

describe("a repeat", () => {
  const appendix = (line: string): Change => [
    "notes.txt",
    "Appendix of the notes\nThe PO reported that 40% of the pumps had failed since April 2022.",
    `Appendix of the notes\n${line}`,
  ];

  it.each<[string, string]>([
    ["another number", "The PO reported that 50% of the pumps had failed since April 2022."],
    ["another date", "The PO reported that 40% of the pumps had failed since April 2021."],
    ["another name", "The PO reported that 40% of the pumps of Southtown had failed since April 2022."],
    ["another sentence", "Nothing else was said, and everybody went home."],
  ])("with %s is none", (_, line) => {
    expect(rules(appendix(line))).toEqual(["false-coverage"]);
  });

  it("may be worded a little differently", () => {
    expect(rules(appendix("The PO reported: 40% of the pumps had failed since April 2022"))).toEqual([]);
  });
});

describe("without the documents", () => {
  it("names the checks that were not made, and makes the others", () => {
    const report = withSample(
      [
        [F, "board: sample-board", "board: simple-board"],
        [F, "gist: 40 %", "gist: 14 %"],
      ],
      (folder) => folder.check(false),
    );
    expect(report.skipped.map(({ check }) => check)).toEqual([
      "documents",
      "locators",
      "claims",
      "copies",
      "coverage",
    ]);
    expect(report.documents).toEqual([]);
    expect(report.problems.map(({ rule }) => rule)).toEqual(["unknown-reference"]);
  });
});
