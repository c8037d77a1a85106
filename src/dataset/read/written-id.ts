import { isSlug, upperFirst } from "../../model";
import type { Problems } from "../rules";
import type { Draft } from "./draft";
import type { LocatedMap } from "./located";
import { withArticle } from "./writable";

/**
 * The slug that a thing's `id` gives it, a short one continued from the thing around it; null where it has none that
 * can be used, which is reported.
 */
export function readId(draft: Draft, node: LocatedMap, problems: Problems): string | null {
  const { entity, around } = draft;
  const written = node.entries.find(({ key }) => key === "id")?.value;
  if (written?.form !== "scalar" || written.value === null) {
    problems.report(
      "missing-id",
      written?.position ?? node.position,
      `${upperFirst(withArticle(entity.slug))} has no id`,
      around
        ? "Write id: .x to continue the id of the thing around it."
        : "Write id: in lower-case letters, digits and hyphens.",
    );
    return null;
  }
  const text = written.source.trim();
  if (text.startsWith(".") && !around) {
    problems.report(
      "bad-id",
      written.position,
      `The id ${text} continues that of the thing around it, and nothing is around this ${entity.slug}`,
      `Write the whole id.`,
    );
    return null;
  }
  // The mistake in the id around it is reported there.
  if (text.startsWith(".") && around!.slug === null) return null;
  const slug = text.startsWith(".") ? around!.slug + text : text;
  if (isSlug(slug)) return slug;
  problems.report(
    "bad-id",
    written.position,
    slug.length > 160
      ? `The id ${slug.slice(0, 40)}… is longer than 160 characters`
      : `"${text}" cannot be an id`,
    "Ids are lower-case letters and digits, with single hyphens or dots between them.",
  );
  return null;
}
