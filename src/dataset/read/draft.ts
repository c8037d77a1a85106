/** A thing while it is being read: its references are still text, its id may still depend on that of its owner. */
import type { EntityModel, LinkModel } from "../../model";
import type { CoverageRecord, EvidenceRecord, SourcePosition } from "../types";

/** A reference as written: `slug`, `.slug` or `type/slug`. */
export interface Reference {
  readonly text: string;
  readonly position: SourcePosition;
}

export interface DraftLink {
  /** A forward link of the draft's own type. */
  readonly link: LinkModel;
  readonly target: Reference | Draft;
  /** Set by the place of nesting, or from the other end, instead of by the thing's own key. */
  readonly placed: boolean;
  readonly position: SourcePosition;
}

export interface DraftEvidence extends Omit<EvidenceRecord, "via"> {
  readonly via: Reference | null;
}

export interface Draft {
  readonly entity: EntityModel;
  /** Null until made from the owner's, or where the written one cannot be used. */
  slug: string | null;
  /** The thing around it, where it is nested: short ids and references continue its id. */
  readonly around: Draft | null;
  readonly position: SourcePosition;
  readonly keyPositions: Map<string, SourcePosition>;
  readonly values: Map<string, unknown>;
  readonly links: DraftLink[];
  /** References under inverse fields: the thing named is to point at this one. */
  readonly backLinks: { readonly link: LinkModel; readonly source: Reference }[];
  readonly evidence: DraftEvidence[];
}

export interface DraftDataset {
  readonly things: Draft[];
  readonly coverage: CoverageRecord[];
}

/** How messages call a thing: by type and id, or by type where it has none yet. */
export const calledDraft = (draft: Draft): string =>
  draft.slug ? `${draft.entity.slug}/${draft.slug}` : `this ${draft.entity.slug}`;
