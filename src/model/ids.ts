/**
 * Ids: `dataset/type/slug`, such as `west-mercia/person/john-campion`: readable, global, stable, never reused.
 * Dataset files write the slug alone where the type is known from the place, `type/slug` where it is not.
 */
const SLUG = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

export interface IdParts {
  readonly dataset: string;
  readonly type: string;
  readonly slug: string;
}

/** Lower-case letters, digits, single hyphens and dots; starts and ends with a letter or digit. */
export const isSlug = (text: string): boolean => SLUG.test(text) && text.length <= 160;

export const joinId = (dataset: string, type: string, slug: string): string => `${dataset}/${type}/${slug}`;

/** The parts of a global id, or null where `id` does not have the form of one. */
export function splitId(id: string): IdParts | null {
  const parts = id.split("/");
  if (parts.length !== 3 || !parts.every(isSlug)) return null;
  const [dataset, type, slug] = parts as [string, string, string];
  return { dataset, type, slug };
}

/** Words of any text as a slug: "Cllr J. O'Neill" becomes "cllr-j-o-neill". */
export function slugify(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** kebab-case of a type's name: AgendaItem becomes agenda-item. */
export const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** UPPER_SNAKE of a field's name: heldOn becomes HELD_ON. */
export const constantCase = (name: string): string =>
  name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
