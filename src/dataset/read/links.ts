/** What stands under the names of relations and of their inverses. */
import type { EntityModel, LinkModel } from "../../model";
import type { Problems } from "../rules";
import type { SourcePosition } from "../types";
import type { Draft, Reference } from "./draft";
import { described, type Located, type LocatedScalar } from "./located";
import { targetWords } from "./writable";

/** Under the name of an own relation: the id of one target, or a list of ids. */
export function readRelation(
  draft: Draft,
  link: LinkModel,
  value: Located,
  position: SourcePosition,
  by: LinkModel | null,
  problems: Problems,
): void {
  if (link.one && by?.relation === link.relation) {
    problems.report(
      "set-by-place",
      position,
      `\`${link.name}\` is already set by the place: this ${draft.entity.slug} stands under ${by.name}`,
      "Leave the key out, or move the thing to the top level.",
    );
    return;
  }
  if (link.one && value.form === "list") {
    problems.report(
      "too-many",
      value.position,
      `\`${link.name}\` has one target, and a list stands here`,
      "Write the id of one target.",
    );
    return;
  }
  if (!link.one && value.form !== "list") {
    problems.report(
      "reference-form",
      value.position,
      `\`${link.name}\` takes a list, and ${described(value)} stands here`,
      `Write ${link.name}: [${value.form === "scalar" ? value.source : "…"}].`,
    );
    return;
  }
  for (const item of value.form === "list" ? value.items : [value]) {
    const target = readReference(item, link, problems);
    if (target) draft.links.push({ link, target, placed: false, position: target.position });
  }
}

function readReference(node: Located, link: LinkModel, problems: Problems): Reference | null {
  if (isText(node)) return { text: node.source.trim(), position: node.position };
  problems.report(
    "reference-form",
    node.position,
    `\`${link.name}\` takes the id of ${targetWords(link)}, and ${described(node)} stands here`,
    node.form === "map" ? "Write the thing in a list of its own, and its id here." : "Write an id.",
  );
  return null;
}

/**
 * Under the name of an inverse field: things in full, which `nest` reads, or references where many can point at many.
 */
export function readInverse(
  draft: Draft,
  link: LinkModel,
  value: Located,
  problems: Problems,
  nest: (type: EntityModel, item: Located) => void,
): void {
  if (link.one ? value.form === "list" : value.form !== "list") {
    problems.report(
      link.one ? "too-many" : "shape",
      value.position,
      `\`${link.name}\` ${link.one ? "holds one thing" : "is a list"}, and ${described(value)} stands here`,
      link.one ? "Leave out the list around it." : 'Begin each of its things with "- ".',
    );
    return;
  }
  const types = link.target.entities.filter(({ derived }) => !derived);
  for (const item of value.form === "list" ? value.items : [value]) {
    if (isText(item) && !link.relation.one) {
      draft.backLinks.push({ link, source: { text: item.source.trim(), position: item.position } });
    } else if (item.form === "map" && types.length === 1) nest(types[0]!, item);
    else if (item.form === "map") {
      problems.report(
        "shape",
        item.position,
        `\`${link.name}\` can lead to things of several types, which are not nested here`,
        `Write the thing in its own list, with ${link.relation.name}: pointing here.`,
      );
    } else if (link.relation.one && isText(item)) {
      problems.report(
        "reference-form",
        item.position,
        `\`${link.name}\` holds whole things, and the id ${item.source} stands here`,
        `Write the ${types[0]!.slug} here in full, or ${link.relation.name}: ${draft.slug ?? "…"} where it stands.`,
      );
    } else nest(types[0]!, item);
  }
}

const isText = (node: Located): node is LocatedScalar =>
  node.form === "scalar" && typeof node.value !== "boolean" && node.value !== null;
