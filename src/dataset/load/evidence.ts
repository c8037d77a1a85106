import { createHash } from "node:crypto";
import { isSlug, joinId, splitId } from "../../model";
import { formatLocator, formatRange } from "../documents/locator";
import type { EvidenceRecord, Locator, ThingRecord } from "../types";
import { locatorsOf, type Source, type Stored } from "./source";

/** Text of the lines; null where the document is not at hand. */
export type Excerpt = (locator: Locator) => string | null;

const LONGEST_SLUG = 160;

/** Id of a passage: `west-mercia/passage/mam-2017-08.l40.3-5`. */
export const passageId = (dataset: string, { document, range }: Locator): string =>
  joinId(dataset, "passage", shortened(`${document}.${formatRange(range).toLowerCase()}`));

/** Id of the n-th piece of evidence of a thing: `west-mercia/evidence/meeting.mam-2017-08.1`. */
export function evidenceId(thing: ThingRecord, n: number): string {
  const { dataset, type, slug } = splitId(thing.id)!;
  return joinId(dataset, "evidence", `${shortened(`${type}.${slug}`, 8)}.${n}`);
}

/** A slug that would be too long keeps its beginning and ends in a digest of the whole. */
function shortened(slug: string, room = 0): string {
  const longest = LONGEST_SLUG - room;
  if (slug.length <= longest) return slug;
  const digest = createHash("sha256").update(slug).digest("hex").slice(0, 16);
  const start = slug.slice(0, longest - digest.length - 1).replace(/[-.]+$/, "");
  const result = `${start}.${digest}`;
  if (!isSlug(result)) throw new Error(`No slug could be made of ${slug}`);
  return result;
}

/** The distinct passages that the things of a dataset cite, and those of its repetitions, by id. */
export function passagesOf(source: Source): Map<string, Locator> {
  const passages = new Map<string, Locator>();
  for (const thing of source.things.values()) {
    for (const { locator } of locatorsOf(thing)) passages.set(passageId(source.dataset, locator), locator);
  }
  for (const { passages: of, repeats } of source.coverage)
    for (const locator of [...of, ...repeats]) passages.set(passageId(source.dataset, locator), locator);
  return passages;
}

/** A passage as a thing of the model. */
export function passageThing(source: Source, id: string, locator: Locator, excerpt: string | null): Stored {
  const { range, document } = locator;
  return {
    entity: source.model.entity("Passage"),
    id,
    values: new Map<string, unknown>([
      ["locator", formatRange(range)],
      ["firstLine", range.firstLine],
      ["lastLine", range.lastLine],
      ...(excerpt === null ? [] : ([["excerpt", excerpt]] as const)),
      ["excerptState", excerpt === null ? "NOT_AT_HAND" : "READ"],
    ]),
    relations: new Map([["document", [joinId(source.dataset, "document", document)]]]),
  };
}

const COVERAGE_MARK = "CoverageMark";

/** Marks of what curators declare of documents' texts, as things of the model, where it has such things. */
export function coverageThings(source: Source): Stored[] {
  const entity = source.model.entities.find(({ name }) => name === COVERAGE_MARK);
  if (!entity) return [];
  const ids = (locators: readonly Locator[]): string[] =>
    locators.map((locator) => passageId(source.dataset, locator));
  return source.coverage.map(({ document, number, values, passages, repeats }) => ({
    entity,
    id: joinId(source.dataset, entity.slug, `${shortened(document, 8)}.${String(number).padStart(3, "0")}`),
    values: new Map(Object.entries(values)),
    relations: new Map([
      ["document", [joinId(source.dataset, "document", document)]],
      ["passages", ids(passages)],
      ["repeats", ids(repeats)],
    ]),
  }));
}

/** A thing's evidence as things of the model: one for each locator, in the order in which they are written. */
export function* evidenceThings(
  source: Source,
  thing: ThingRecord,
): Generator<{ stored: Stored; document: string }> {
  let n = 0;
  for (const { record, locator } of locatorsOf(thing)) {
    n++;
    yield {
      document: locator.document,
      stored: {
        entity: source.model.entity("Evidence"),
        id: evidenceId(thing, n),
        values: evidenceValues(record, locator),
        relations: new Map([
          ["fact", [thing.id]],
          ["passage", [passageId(source.dataset, locator)]],
          ["via", record.via === null ? [] : [record.via]],
        ]),
      },
    };
  }
}

function evidenceValues(record: EvidenceRecord, locator: Locator): Map<string, unknown> {
  const { properties, reference, page, inferred, wide } = record;
  const all = { properties, reference, page, inferred, wide, locator: formatLocator(locator) };
  return new Map(Object.entries(all).filter(([, value]) => value !== null));
}
