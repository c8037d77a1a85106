/** References to the things they name. */
import type { EntityModel, LinkModel, Model } from "../../model";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import type { Draft, Reference } from "./draft";
import type { Index } from "./ids";
import { leadsTo, targetWords, withArticle } from "./writable";

/** What a reference may lead to. */
interface Expected {
  /** The field that holds the reference. */
  readonly name: string;
  readonly entities: readonly EntityModel[];
  readonly words: string;
}

export class References {
  constructor(
    private readonly model: Model,
    private readonly index: Index,
    private readonly problems: Problems,
    /** false: a mistake of syntax may hide things, so that a missing one is no news. */
    private readonly whole: boolean,
  ) {}

  /** The target of a link, written by `from`; null where there is none, which is reported. */
  target(reference: Reference, link: LinkModel, from: Draft): Draft | null {
    return this.find(
      reference,
      {
        name: link.name,
        entities: link.target.entities.filter(({ derived }) => !derived),
        words: targetWords(link),
      },
      from,
    );
  }

  /** The fact that `via` names. */
  via(reference: Reference, from: Draft): Draft | null {
    const entities = this.model.entities.filter(({ derived, evidenced }) => evidenced && !derived);
    return this.find(reference, { name: "via", entities, words: "a fact" }, from);
  }

  private find(reference: Reference, expected: Expected, from: Draft): Draft | null {
    const { text, position } = reference;
    const parts = text.split("/");
    const single = expected.entities.length === 1 ? expected.entities[0]! : null;
    if (parts.length > 2) {
      this.problems.report(
        "reference-form",
        position,
        `\`${expected.name}\`: ${text} is not a reference`,
        "Write id, or type/id; no relation leads out of the dataset.",
      );
      return null;
    }
    const slug = parts.at(-1)!;
    if (parts.length === 1) {
      if (single) return this.lookUp(single, slug, from) ?? this.missing(reference, expected, [single], slug);
      const matches = expected.entities.filter((entity) => this.lookUp(entity, slug, from));
      this.problems.report(
        "reference-form",
        position,
        `\`${expected.name}\` can lead to things of several types, and ${text} does not say which`,
        matches.length > 0
          ? `Write ${matches.map((entity) => `${entity.slug}/${text}`).join(" or ")}.`
          : `Write type/id, such as ${expected.entities[0]!.slug}/${slug}.`,
      );
      return null;
    }
    const type = this.model.bySlug(parts[0]!);
    if (!type || type.derived) {
      const close = nearest(
        parts[0]!,
        this.model.entities.filter(({ derived }) => !derived).map((entity) => entity.slug),
      );
      this.problems.report(
        "unknown-reference",
        position,
        `\`${expected.name}\`: there is no type ${parts[0]}`,
        close ? `Did you mean ${close}/${slug}?` : `\`${expected.name}\` leads to ${expected.words}.`,
      );
      return null;
    }
    if (!expected.entities.includes(type)) {
      this.problems.report(
        "wrong-type",
        position,
        `\`${expected.name}\` leads to ${expected.words}, and ${text} is ${withArticle(type.slug)}`,
        "Name a thing of a type that fits, or use another relation.",
      );
      return null;
    }
    return this.lookUp(type, slug, from) ?? this.missing(reference, expected, [type], slug);
  }

  /** A slug as it stands; one that begins with a dot continues the id of the thing itself or of one around it. */
  private lookUp(entity: EntityModel, slug: string, from: Draft): Draft | undefined {
    if (!slug.startsWith(".")) return this.index.get(entity.slug, slug);
    for (let scope: Draft | null = from; scope; scope = scope.around) {
      const found = scope.slug === null ? undefined : this.index.get(entity.slug, scope.slug + slug);
      if (found) return found;
    }
    return undefined;
  }

  private missing(
    { text, position }: Reference,
    expected: Expected,
    types: readonly EntityModel[],
    slug: string,
  ): null {
    if (!this.whole) return null;
    const elsewhere = this.model.entities.filter((entity) => this.index.get(entity.slug, slug));
    const other = elsewhere.find((entity) => !expected.entities.includes(entity));
    if (other && !types.some((type) => elsewhere.includes(type)) && expected.entities.length === 1) {
      this.problems.report(
        "wrong-type",
        position,
        `\`${expected.name}\` leads to ${expected.words}, and ${text} is ${withArticle(other.slug)}`,
        "Name a thing of a type that fits, or use another relation.",
      );
      return null;
    }
    const qualified = text.includes("/");
    const candidates = types.flatMap((type) => this.index.slugsOf(type.slug));
    const close = nearest(slug.replace(/^\./, ""), candidates);
    const prefix = qualified ? `${types[0]!.slug}/` : "";
    this.problems.report(
      "unknown-reference",
      position,
      `\`${expected.name}\`: there is no ${types[0]!.slug} ${slug}`,
      close
        ? `Did you mean ${prefix}${close}?`
        : `Correct the id, or write the ${types[0]!.slug} into the list ${types[0]!.collection}.`,
    );
    return null;
  }

  /** The thing that an inverse field names: it is to point at `from`. */
  source(reference: Reference, inverse: LinkModel, from: Draft): Draft | null {
    const entities = inverse.target.entities.filter(({ derived }) => !derived);
    const found = this.find(reference, { name: inverse.name, entities, words: targetWords(inverse) }, from);
    return found && leadsTo(forwardOf(inverse, found), from.entity) ? found : null;
  }
}

/** The relation, seen from the thing that declares it, whose inverse is given. */
export const forwardOf = (inverse: LinkModel, source: Draft): LinkModel =>
  source.entity.links.find(({ forward, relation }) => forward && relation === inverse.relation)!;
