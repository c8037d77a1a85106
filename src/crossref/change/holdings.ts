/** Offices and seats with everybody who is shown to have held them, and the days on which documents show it. */
import { MODEL } from "../../domain";
import type { Row, Statement } from "../../graph/statement";
import { belongs } from "../life/belongs";
import { groupBy } from "../shared/group";
import type { Span } from "./change";

export interface Sighting extends Span {
  readonly id: string;
  readonly bound: "SEEN" | "START" | "END";
  readonly publicFrom: string | null;
}

export interface Holding {
  readonly id: string;
  readonly kind: "OFFICE" | "SEAT";
  /** Id of the office or seat. */
  readonly place: string;
  /** true: one holder at a time; null: not said. */
  readonly oneAtATime: boolean | null;
  readonly caption: string;
  /** Ids of the holdings that it followed, as documents say or curators infer. */
  readonly replaces: readonly string[];
  /** Whether a document says in so many words that it followed them. */
  readonly saysReplaces: boolean;
  readonly sightings: readonly Sighting[];
  readonly publicFrom: string | null;
  readonly belongs: boolean;
}

export interface ReadRequest {
  readonly generations: readonly string[];
  readonly knownOn: string | null;
  /** Key of the thing to which what is looked at belongs; null for all. */
  readonly of: string | null;
}

/** What is held: an office, a seat. */
const HOLDINGS = [MODEL.entity("Tenure"), MODEL.entity("Membership")];

export const seenBy =
  (knownOn: string | null) =>
  (variable: string): string =>
    knownOn === null ? "true" : `${variable}.publicFrom <= $knownOn`;

export function holdingsStatement({ generations, knownOn, of }: ReadRequest): Statement {
  const seen = seenBy(knownOn);
  const branch = (type: string, edge: string, kind: string, one: string): string =>
    `MATCH (h:${type})-[:${edge}]->(p) WHERE h.generation IN $generations AND ${seen("h")} AND ${seen("p")} ` +
    `RETURN h, p, '${kind}' AS kind, ${one} AS one`;
  return {
    name: "holdings",
    text:
      `CALL () { ${branch("Tenure", "IN_ROLE", "OFFICE", "NOT p.severalHolders")} UNION ALL ` +
      `${branch("Membership", "FILLS", "SEAT", "true")} } ` +
      `RETURN h.id, kind, p.id, one, h.caption, COLLECT { MATCH (h)-[:REPLACES]->(r) WHERE ${seen("r")} RETURN r.id }, ` +
      `EXISTS { MATCH (h)-[:SUPPORTED_BY]->(e) WHERE e.inferred IS NULL AND (e.properties IS NULL OR 'replaces' IN e.properties) AND ${seen("e")} }, ` +
      `COLLECT { MATCH (h)<-[:SHOWS]-(s) WHERE ${seen("s")} RETURN [s.id, coalesce(s.bound, 'SEEN'), s.atEarliest, s.atLatest, s.publicFrom] }, ` +
      `h.publicFrom, ${of === null ? "true" : belongs("h", HOLDINGS)} ORDER BY h.id`,
    params: { generations, knownOn, of },
  };
}

export function readHolding(row: Row): Holding {
  const [id, kind, place, oneAtATime, caption, replaces, saysReplaces, sightings, publicFrom, belonging] =
    row as [
      string,
      Holding["kind"],
      string,
      boolean | null,
      string,
      string[],
      boolean,
      [string, Sighting["bound"], string | null, string | null, string | null][],
      string | null,
      boolean,
    ];
  return {
    id,
    kind,
    place,
    oneAtATime,
    caption,
    replaces,
    saysReplaces,
    sightings: sightings
      .map(([sighting, bound, earliest, latest, day]) => ({
        id: sighting,
        bound,
        earliest,
        latest,
        publicFrom: day,
      }))
      .filter(({ earliest, latest }) => earliest !== null || latest !== null),
    publicFrom,
    belongs: belonging,
  };
}

/** Day by which a sighting surely was. */
export const dayOf = ({ earliest, latest }: Span): string => (latest ?? earliest)!;

/** The first of its sightings; null where none has a date. */
export const firstShown = ({ sightings }: Holding): Sighting | null =>
  sightings.reduce<Sighting | null>(
    (first, each) => (first && dayOf(first) <= dayOf(each) ? first : each),
    null,
  );

export const lastShown = ({ sightings }: Holding): Sighting | null =>
  sightings.reduce<Sighting | null>((last, each) => (last && dayOf(last) >= dayOf(each) ? last : each), null);

export const boundOf = ({ sightings }: Holding, bound: "START" | "END"): Sighting | null =>
  sightings.find((each) => each.bound === bound) ?? null;

/** Holdings by their office or seat. */
export const byPlace = (holdings: readonly Holding[]): ReadonlyMap<string, readonly Holding[]> =>
  groupBy(holdings, ({ place }) => place);
