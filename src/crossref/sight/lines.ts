/** All chains from where a line begins to where it ends, and why it ends there. */
import { visible, type Hop, type Station } from "./network";

export type SightEnd =
  "PUBLIC" | "NO_MECHANISM" | "MECHANISM_UNDEFINED" | "REPORTS_TO_NOBODY" | "CIRCLE" | "CUT";

export interface Line {
  readonly hops: readonly Hop[];
  readonly end: SightEnd;
  /** Place of the first hop, counted from 1, that reaches what the public can see; null where none does. */
  readonly publicAt: number | null;
  readonly why: string;
}

const MECHANISM = "OversightMechanism";
/** What can be overseen by being named in a place for it; anything else is a body or an office. */
const BODIES = new Set(["Board", "Organization", "Role", "Person", "Collective", MECHANISM]);

export interface LineLimits {
  readonly maxHops: number;
  readonly first: number;
}

/** Lines from `start`, the shortest first; one more than `first` where there are more. */
export function linesFrom(
  start: Station,
  above: ReadonlyMap<string, readonly Hop[]>,
  { maxHops, first }: LineLimits,
): Line[] {
  const lines: Line[] = [];
  const walk = (at: Station, hops: readonly Hop[], seen: ReadonlySet<string>): void => {
    if (lines.length > first) return;
    const next = above.get(at.id) ?? [];
    const fresh = next.filter(({ to }) => !seen.has(to.id));
    if (fresh.length === 0) return void lines.push(finished(start, at, hops, next.length > 0));
    if (hops.length === maxHops) return void lines.push({ ...cutAt(hops, maxHops), hops });
    for (const hop of fresh) walk(hop.to, [...hops, hop], new Set([...seen, hop.to.id]));
  };
  walk(start, [], new Set([start.id]));
  return lines.sort((a, b) => a.hops.length - b.hops.length);
}

function publicPlace(hops: readonly Hop[]): number | null {
  const place = hops.findIndex(({ to }) => visible(to));
  return place < 0 ? null : place + 1;
}

function finished(start: Station, last: Station, hops: readonly Hop[], circle: boolean): Line {
  const publicAt = publicPlace(hops);
  const seen = publicAt === null ? (visible(start) ? start : null) : hops[publicAt - 1]!.to;
  if (seen) return { hops, publicAt, end: "PUBLIC", why: `${called(seen)} ${howSeen(seen)}.` };
  if (circle)
    return { hops, publicAt, end: "CIRCLE", why: `From ${called(last)} it leads back into itself.` };
  if (!BODIES.has(last.type))
    return { hops, publicAt, end: "NO_MECHANISM", why: `No mechanism is stated for ${called(last)}.` };
  if (last.type === MECHANISM && !last.defined)
    return {
      hops,
      publicAt,
      end: "MECHANISM_UNDEFINED",
      why: `${called(last)} is named and defined nowhere.`,
    };
  return {
    hops,
    publicAt,
    end: "REPORTS_TO_NOBODY",
    why: `No document says to whom ${called(last)} answers, nor that it publishes or sits in public.`,
  };
}

/** A caption inside a sentence of ours: what is a sentence itself loses its full stop. */
const called = ({ caption }: Station): string => `"${caption.replace(/[.;:]+$/, "")}"`;

const howSeen = ({ inPublic, notesPublished }: Station): string =>
  [inPublic ? "sits in public" : null, notesPublished ? "publishes its notes" : null]
    .filter((how) => how !== null)
    .join(" and ");

function cutAt(hops: readonly Hop[], maxHops: number): Omit<Line, "hops"> {
  const publicAt = publicPlace(hops);
  return publicAt === null
    ? { publicAt, end: "CUT", why: `It goes on beyond ${maxHops} hops.` }
    : {
        publicAt,
        end: "PUBLIC",
        why: `${called(hops[publicAt - 1]!.to)} ${howSeen(hops[publicAt - 1]!.to)}.`,
      };
}
