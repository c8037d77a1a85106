import type { Problems } from "../../rules";
import type { WordUse } from "../../text/word-use";
import type { ThingRecord } from "../../types";
import { shortId } from "../dataset-index";
import type { HeldDocument, HeldDocuments } from "../documents";
import type { DocumentReport } from "../report";
import { unitsOf, type Citations, type PlacedUnit } from "./citations";
import type { Declared, LeftOut, Repeat } from "./declared";
import { marksOf, type Mark } from "./marks";
import { Pool } from "./pool";
import type { RelatedWords } from "./related";
import { beginning, called, isSentence } from "./wording";
import { notIn, REPEATED, shareIn } from "./repetition";

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
    /** Units of its parts, which are gone through there. */
    private readonly elsewhere: ReadonlySet<string>,
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
    const units = unitsOf(this.document).filter(({ key }) => !this.elsewhere.has(key));
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
    const marks = marksOf(unit.unit.text, this.around.use);
    const source = this.around.documents.text(of);
    const missing = this.notLeftOut(unit, notIn(source, marks));
    const share = shareIn(source, unit.unit.text);
    if (share >= REPEATED && missing.length === 0) return;
    const what = `${this.place(unit)} is declared a repeat, and`;
    const [message, remedy] =
      share < REPEATED
        ? [
            `only ${Math.round(share * 100)} % of its words stand in what it repeats`,
            "Name the lines that it repeats, or cite it.",
          ]
        : [
            `${missing.map(({ text }) => `"${text}"`).join(", ")} ${missing.length === 1 ? "does" : "do"} not stand in what it repeats`,
            "Cite the unit for what is new in it, or list a slip under leftOut as GARBLED.",
          ];
    this.around.problems.report("false-coverage", position, `${what} ${message}`, remedy);
  }

  /** Those marks that no entry leaves out; what entries do leave out is noted. */
  private notLeftOut(unit: PlacedUnit, marks: readonly Mark[]): Mark[] {
    return marks.filter((mark) => {
      const excuse = this.declared.excuse(unit, mark);
      if (!excuse) return true;
      this.used.add(excuse);
      this.report.leftOut.push({
        at: unit.place,
        what: excuse.what === null ? `a ${mark.form}` : mark.text,
        why: excuse.why,
      });
      return false;
    });
  }

  private checkLeftOut(units: readonly PlacedUnit[]): void {
    for (const entry of new Set(units.flatMap(({ key }) => this.declared.leftOut(key)))) {
      if (this.used.has(entry)) continue;
      const what = entry.what?.map((text) => `"${text}"`).join(", ") ?? "What is private";
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
