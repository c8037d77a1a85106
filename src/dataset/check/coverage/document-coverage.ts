import type { Problems } from "../../rules";
import type { WordUse } from "../../text/word-use";
import type { ThingRecord } from "../../types";
import { shortId } from "../dataset-index";
import type { HeldDocument, HeldDocuments } from "../documents";
import type { DocumentReport } from "../report";
import { unitsOf, type Citations, type PlacedUnit } from "./citations";
import { repetition, type Declared, type LeftOut, type Repeat } from "./declared";
import { marksOf, type Mark } from "./marks";
import { Pool } from "./pool";
import type { RelatedWords } from "./related";

/** Least share of a repeated unit's words that stand in its source. */
const REPEATED = 0.8;

/** What the documents of one check share. */
export interface Surroundings {
  readonly documents: HeldDocuments;
  readonly citations: Citations;
  readonly related: RelatedWords;
  readonly use: WordUse;
  readonly problems: Problems;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Goes through the units of one document, reports on each, and, where the document is complete, on what is missing. */
export class DocumentCoverage {
  private readonly report: Writable<Omit<DocumentReport, "lines">>;
  private readonly used = new Set<LeftOut>();

  constructor(
    private readonly document: HeldDocument,
    private readonly declared: Declared,
    private readonly around: Surroundings,
  ) {
    this.report = {
      document: document.slug,
      file: document.file.name,
      complete: declared.complete,
      units: 0,
      cited: 0,
      repeated: [],
      noFact: [],
      leftOut: [],
      unspoken: [],
      unspokenWords: [],
    };
  }

  check(): DocumentReport {
    const units = unitsOf(this.document);
    this.report.units = units.length;
    for (const unit of units) this.checkUnit(unit);
    this.checkLeftOut(units);
    return { ...this.report, lines: this.document.lines };
  }

  /** What is declared of a unit goes before who cites it: a wide citation can take in a table's head. */
  private checkUnit(unit: PlacedUnit): void {
    const { declared, report } = this;
    const citing = this.around.citations.citing(unit);
    const noFact = declared.noFact.get(unit.key);
    const repeat = declared.repeats.get(unit.key);
    if (noFact) report.noFact.push({ at: unit.place, why: noFact.why });
    else if (repeat) {
      report.repeated.push({ at: unit.place, of: [...repeat.of] });
      this.checkRepeat(unit, repeat);
    } else if (citing.size > 0) {
      report.cited++;
      this.checkCited(unit, citing);
    } else {
      report.unspoken.push({ at: unit.place, text: unit.unit.text });
      if (declared.complete) {
        this.around.problems.report(
          "unspoken-unit",
          declared.position!,
          `${this.place(unit)} is not spoken for: "${beginning(unit.unit.text)}"`,
          "Cite it in a fact, or declare it under repeats or noFact.",
        );
      }
    }
  }

  private checkCited(unit: PlacedUnit, citing: ReadonlySet<ThingRecord>): void {
    if (this.declared.complete && isSentence(unit.unit.text) && !this.around.citations.isStated(unit)) {
      this.around.problems.report(
        "unspoken-unit",
        this.declared.position!,
        `${this.place(unit)} is cited for what it names only (${called(citing)}), and no fact says what it states: "${beginning(unit.unit.text)}"`,
        "Say it in a fact of its own, or declare the unit under repeats or noFact.",
      );
    }
    const marks = marksOf(unit.unit.text, this.around.use);
    if (marks.length === 0) return;
    const pool = new Pool();
    for (const thing of citing) this.around.related.gather(thing, pool);
    const missing = this.notLeftOut(
      unit,
      marks.filter((mark) => !pool.says(mark)),
    );
    if (missing.length === 0) return;
    const words = missing.map(({ form, text }) => ({ form, text }));
    this.report.unspokenWords.push({ at: unit.place, words, citedBy: [...citing].map(shortId) });
    if (!this.declared.complete) return;
    this.around.problems.report(
      "unspoken-words",
      this.declared.position!,
      `${this.place(unit)} states ${words.map(({ form, text }) => `"${text}" (${form})`).join(", ")}, and no fact that cites it says so (${called(citing)})`,
      "Say it in one of these facts or in another that cites the place, or list it under leftOut with a reason.",
    );
  }

  private checkRepeat(unit: PlacedUnit, { of, position }: Repeat): void {
    const { share, missing } = repetition(
      unit,
      of,
      marksOf(unit.unit.text, this.around.use),
      this.around.documents,
    );
    const open = this.notLeftOut(unit, missing);
    const what = `${this.place(unit)} is declared a repeat, and`;
    if (share < REPEATED) {
      const percent = Math.round(share * 100);
      const message = `${what} only ${percent} % of its words stand in what it repeats`;
      this.around.problems.report(
        "false-coverage",
        position,
        message,
        "Name the lines that it repeats, or cite it.",
      );
    } else if (open.length > 0) {
      const message = `${what} ${open.map(({ text }) => `"${text}"`).join(", ")} does not stand in what it repeats`;
      const remedy = "Cite the unit for what is new in it, or list a slip under leftOut as GARBLED.";
      this.around.problems.report("false-coverage", position, message, remedy);
    }
  }

  /** Those marks that no entry leaves out; what entries do leave out is noted. */
  private notLeftOut(unit: PlacedUnit, marks: readonly Mark[]): Mark[] {
    return marks.filter((mark) => {
      const excuse = this.declared.excuse(unit, mark);
      if (!excuse) return true;
      this.used.add(excuse);
      this.report.leftOut.push({ at: unit.place, what: mark.text, why: excuse.why });
      return false;
    });
  }

  private checkLeftOut(units: readonly PlacedUnit[]): void {
    for (const entry of new Set(units.flatMap(({ key }) => this.declared.leftOut(key)))) {
      if (this.used.has(entry)) continue;
      const what = entry.what.map((text) => `"${text}"`).join(", ");
      this.around.problems.report(
        "left-out-for-nothing",
        entry.position,
        `${what} need not be left out: it does not stand there, is no date, figure, name or promise, or a fact says it`,
        "Take the entry out.",
      );
    }
  }

  private place(unit: PlacedUnit): string {
    return `${this.document.slug}#${unit.place}`;
  }
}

const isSentence = (text: string): boolean => /[.?!]["')\]]*$/.test(text) && text.split(/\s+/).length >= 5;

/** The first words of a unit, too few to make a copy of it. */
function beginning(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(" ")} …`;
}

function called(things: ReadonlySet<ThingRecord>): string {
  const ids = [...things].map(shortId);
  return ids.length <= 3 ? ids.join(", ") : `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more`;
}
