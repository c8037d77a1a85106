/** Drafts to records: ids made, references resolved, ends counted. */
import { joinId, type LinkModel, type Model } from "../../model";
import type { Problems } from "../rules";
import type { EvidenceRecord, SourcePosition, ThingRecord } from "../types";
import { calledDraft, type Draft, type DraftLink } from "./draft";
import { Index, madeSlug } from "./ids";
import { forwardOf, References } from "./references";
import { ownerLink } from "./writable";

/** What one relation of one thing leads to, while it is collected. */
interface End {
  readonly target: Draft;
  readonly position: SourcePosition;
  readonly placed: boolean;
}

export class Assembler {
  private readonly index: Index;
  private readonly references: References;
  private readonly ends = new Map<Draft, Map<string, End[]>>();

  constructor(
    private readonly dataset: string,
    model: Model,
    private readonly drafts: readonly Draft[],
    private readonly problems: Problems,
    whole: boolean,
  ) {
    this.index = new Index(problems);
    this.references = new References(model, this.index, problems, whole);
  }

  assemble(): ThingRecord[] {
    for (const draft of this.drafts) this.index.add(draft);
    this.makeIds();
    for (const draft of this.drafts) for (const link of draft.links) this.follow(draft, link);
    for (const draft of this.drafts) {
      for (const { link, source } of draft.backLinks) {
        const found = this.references.source(source, link, draft);
        if (found) this.end(found, forwardOf(link, found), draft, source.position, true);
      }
    }
    return this.drafts.flatMap((draft) => {
      // Of two things with one id the first stands; the second is a problem already.
      if (draft.slug === null || this.index.get(draft.entity.slug, draft.slug) !== draft) return [];
      return [this.record(draft)];
    });
  }

  /** Ids that continue an owner's, which must be known first. */
  private makeIds(): void {
    for (const draft of this.drafts) {
      if (draft.entity.idFrom === null) continue;
      const link = ownerLink(draft.entity);
      const written = link && draft.links.find((each) => each.link.relation === link.relation);
      const owner = written ? this.resolve(draft, written) : null;
      draft.slug = madeSlug(draft, owner);
      const first = draft.slug === null ? undefined : this.index.get(draft.entity.slug, draft.slug);
      const same = (name: string): boolean => first!.values.get(name) === draft.values.get(name);
      if (first && !draft.entity.idFrom.every(same)) draft.slug = madeSlug(draft, owner, true);
      this.index.add(draft);
    }
  }

  /** Follows a link once only, so that what is wrong with it is reported once. */
  private readonly resolved = new Map<DraftLink, Draft | null>();
  private resolve(draft: Draft, link: DraftLink): Draft | null {
    let target = this.resolved.get(link);
    if (target === undefined) {
      target = "text" in link.target ? this.references.target(link.target, link.link, draft) : link.target;
      this.resolved.set(link, target);
    }
    return target;
  }

  private follow(draft: Draft, link: DraftLink): void {
    const target = this.resolve(draft, link);
    if (target) this.end(draft, link.link, target, link.position, link.placed);
  }

  private end(
    source: Draft,
    link: LinkModel,
    target: Draft,
    position: SourcePosition,
    placed: boolean,
  ): void {
    let relations = this.ends.get(source);
    if (!relations) this.ends.set(source, (relations = new Map()));
    const known = relations.get(link.name) ?? [];
    relations.set(link.name, known);
    const back = link.relation.symmetric ? (this.ends.get(target)?.get(link.name) ?? []) : [];
    if (known.some((each) => each.target === target) || back.some((each) => each.target === source)) {
      this.problems.report(
        "repeated-reference",
        position,
        `\`${link.name}\` of ${calledDraft(source)} names ${calledDraft(target)} twice`,
        "Name it once, at one of the two ends.",
      );
      return;
    }
    known.push({ target, position, placed });
  }

  private record(draft: Draft): ThingRecord {
    const { entity, values, position, keyPositions } = draft;
    const ends = this.ends.get(draft) ?? new Map<string, End[]>();
    const reachable = (end: End): boolean => end.target.slug !== null;
    return {
      entity,
      id: this.id(draft),
      values,
      relations: new Map(
        [...ends].map(([name, list]) => [name, list.filter(reachable).map(({ target }) => this.id(target))]),
      ),
      placed: new Set(
        [...ends].filter(([, list]) => list.every(({ placed }) => placed)).map(([name]) => name),
      ),
      evidence: draft.evidence.map((evidence): EvidenceRecord => {
        const via = evidence.via && this.references.via(evidence.via, draft);
        return { ...evidence, via: via?.slug != null ? this.id(via) : null };
      }),
      position,
      keyPositions,
    };
  }

  private id(draft: Draft): string {
    return joinId(this.dataset, draft.entity.slug, draft.slug!);
  }
}
