import { createHash } from "node:crypto";
import { slugify } from "../../model";
import type { Problems } from "../rules";
import type { Draft } from "./draft";
import { ownerLink } from "./writable";

/** Longest slug that is made; longer ones end in a digest of the whole. */
const LONGEST = 160;

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/**
 * The slug of a thing that has no written one: `person.ada-placeholder.cllr-placeholder` from the type and id of its
 * owner and the words of its own properties. Null where one of them is missing. `exact` tells apart texts whose words
 * are the same, such as "A & B" and "A and B".
 */
export function madeSlug(draft: Draft, owner: Draft | null, exact = false): string | null {
  if (ownerLink(draft.entity) && owner?.slug == null) return null;
  const texts = (draft.entity.idFrom ?? []).map((name) => draft.values.get(name));
  if (texts.some((text) => text === undefined)) return null;
  const text = texts.map(String).join(" ");
  const own = slugify(text) || digest(text);
  const slug = [
    ...(owner ? [owner.entity.slug, owner.slug!] : []),
    exact ? `${own}-${digest(text)}` : own,
  ].join(".");
  return slug.length <= LONGEST
    ? slug
    : `${slug.slice(0, LONGEST - 9).replace(/[-.]+$/, "")}-${digest(`${slug} ${text}`)}`;
}

/** All things by `type/slug`; an id that stands twice is a problem at its second place. */
export class Index {
  private readonly things = new Map<string, Draft>();

  constructor(private readonly problems: Problems) {}

  add(draft: Draft): void {
    if (draft.slug === null) return;
    const key = `${draft.entity.slug}/${draft.slug}`;
    const first = this.things.get(key);
    if (!first) {
      this.things.set(key, draft);
      return;
    }
    const { file, line } = first.position;
    this.problems.report(
      "duplicate-id",
      draft.keyPositions.get("id") ?? draft.position,
      `${key} already stands at ${file}:${line}`,
      draft.entity.idFrom
        ? "Keep one of the two, and give it the evidence of both."
        : "Choose another id, or put both into one thing if they are the same.",
    );
  }

  get(type: string, slug: string): Draft | undefined {
    return this.things.get(`${type}/${slug}`);
  }

  values(): IterableIterator<Draft> {
    return this.things.values();
  }

  slugsOf(type: string): string[] {
    const prefix = `${type}/`;
    return [...this.things.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  }
}
