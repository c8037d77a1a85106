/** Whether each thing has what its type requires, and each relation the number of ends it allows. */
import type { LinkModel } from "../../model";
import { FORMAT_TYPES, shortId, type DatasetIndex } from "./dataset-index";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import type { ThingRecord } from "../types";

export function checkCompleteness(index: DatasetIndex, problems: Problems): void {
  const sources = new Map<string, ThingRecord>();
  for (const thing of index.dataset.things) {
    checkRequired(thing, problems);
    for (const link of thing.entity.links) {
      if (link.forward) checkEnds(thing, link, sources, problems);
    }
  }
  for (const document of index.ofType(FORMAT_TYPES.document)) checkChecksum(document, problems);
  for (const absence of index.ofType(FORMAT_TYPES.absence)) checkAbsence(absence, index, problems);
  for (const tombstone of index.ofType(FORMAT_TYPES.tombstone)) checkTombstone(tombstone, index, problems);
}

function checkRequired(thing: ThingRecord, problems: Problems): void {
  const missing = (
    name: string,
    description: string,
    rule: "missing-property" | "missing-relation",
  ): void => {
    // A written value that is wrong is a problem of its own.
    if (thing.keyPositions.has(name)) return;
    problems.report(
      rule,
      thing.position,
      `${shortId(thing)} has no \`${name}\``,
      `Write ${name}: ${description}`,
    );
  };
  for (const { name, required, description } of thing.entity.properties) {
    if (required && !thing.values.has(name)) missing(name, description, "missing-property");
  }
  for (const { name, required, forward, description } of thing.entity.links) {
    if (required && forward && !thing.relations.has(name)) missing(name, description, "missing-relation");
  }
}

/** `sources` keeps, for one-to-one relations, the thing that already leads to a target. */
function checkEnds(
  thing: ThingRecord,
  link: LinkModel,
  sources: Map<string, ThingRecord>,
  problems: Problems,
): void {
  const targets = thing.relations.get(link.name) ?? [];
  const position = thing.keyPositions.get(link.name) ?? thing.position;
  if (link.one && targets.length > 1) {
    problems.report(
      "too-many",
      position,
      `\`${link.name}\` of ${shortId(thing)} has one target, and leads to ${targets.map(shortId).join(" and ")}`,
      "Keep one of them.",
    );
  }
  if (!link.relation.inverseOne) return;
  for (const target of targets) {
    const key = `${link.edge} ${link.declaredBy} ${target}`;
    const first = sources.get(key);
    if (!first) sources.set(key, thing);
    else if (first !== thing) {
      const { file, line } = first.position;
      problems.report(
        "too-many",
        position,
        `\`${link.name}\`: ${shortId(target)} can be reached from one thing only, and ${shortId(first)} at ${file}:${line} leads there already`,
        "Keep one of the two.",
      );
    }
  }
}

/** Line numbers mean something only in the very file that was cited. */
function checkChecksum(document: ThingRecord, problems: Problems): void {
  if (!document.values.has("file") || document.keyPositions.has("sha256")) return;
  problems.report(
    "missing-property",
    document.keyPositions.get("file") ?? document.position,
    `${shortId(document)} has a file and no \`sha256\``,
    "Write the checksum of the file, as `sha256sum` prints it.",
  );
}

function checkAbsence(absence: ThingRecord, index: DatasetIndex, problems: Problems): void {
  const owner = index.get(absence.relations.get("of")?.[0] ?? "");
  const name = absence.values.get("property");
  if (!owner || typeof name !== "string") return;
  const { properties, links } = owner.entity;
  const names = [...properties, ...links].map((field) => field.name);
  const position = absence.keyPositions.get("property") ?? absence.position;
  if (!names.includes(name)) {
    const close = nearest(name, names);
    problems.report(
      "false-absence",
      position,
      `\`${name}\` is neither a property nor a relation of ${owner.entity.slug}`,
      close ? `Did you mean \`${close}\`?` : `Its fields are ${names.join(", ")}.`,
    );
  } else if (owner.values.has(name) || owner.relations.has(name)) {
    problems.report(
      "false-absence",
      position,
      `\`${name}\` of ${shortId(owner)} is said to be absent, and has a value`,
      "Remove the absence or the value.",
    );
  }
}

function checkTombstone(tombstone: ThingRecord, index: DatasetIndex, problems: Problems): void {
  const former = tombstone.values.get("formerId");
  if (typeof former !== "string") return;
  const living = index.get(`${index.dataset.manifest.id}/${former}`);
  if (!living) return;
  const { file, line } = living.position;
  problems.report(
    "retired-id",
    tombstone.keyPositions.get("formerId") ?? tombstone.position,
    `${former} is a former id, and a thing at ${file}:${line} uses it again`,
    "Give that thing another id: ids are never reused.",
  );
}
