/** What lies above the things where lines begin, put together from the rows of the graph. */
import type { Row } from "../../graph/statement";
import { groupBy } from "../shared/group";
import { JOINING, UP } from "./edges";

export interface Station {
  readonly id: string;
  readonly type: string;
  readonly caption: string;
  readonly inPublic: boolean;
  readonly notesPublished: boolean;
  readonly defined: boolean;
}

/** Whether the public can see it: it sits in public, or publishes its notes. */
export const visible = ({
  inPublic,
  notesPublished,
}: Pick<Station, "inPublic" | "notesPublished">): boolean => inPublic || notesPublished;

export interface Hop {
  readonly from: string;
  readonly to: Station;
  readonly relation: string;
  /** Id of the thing that states it. */
  readonly via: string;
  readonly evidence: readonly string[];
}

export function station([id, type, caption, inPublic, notesPublished, purpose]: Row): Station {
  return {
    id: id as string,
    type: type as string,
    caption: caption as string,
    inPublic: inPublic === true,
    notesPublished: notesPublished === true,
    defined: purpose !== null,
  };
}

/** Hops up by the id they start from, in a fixed order; two edges over a joining thing are one hop. */
export function hopsUp(rows: readonly Row[]): ReadonlyMap<string, readonly Hop[]> {
  const hops = rows.map(([from, edge, evidence, via, ...upper]): Hop => ({
    from: from as string,
    to: station(upper),
    relation: UP.get(edge as string)!.name,
    via: via as string,
    evidence: evidence as string[],
  }));
  const above = groupBy(hops, ({ from }) => from);
  const joining = new Set(
    [...above.values()].flat().flatMap(({ to }) => (JOINING.has(to.type) ? [to.id] : [])),
  );
  return new Map(
    [...above]
      .filter(([from]) => !joining.has(from))
      .map(([from, hops]) => [
        from,
        hops.flatMap((hop) => (joining.has(hop.to.id) ? across(hop, above) : [hop])),
      ]),
  );
}

function across(first: Hop, above: ReadonlyMap<string, readonly Hop[]>): Hop[] {
  return (above.get(first.to.id) ?? []).map((second) => ({
    ...second,
    from: first.from,
    evidence: [...new Set([...first.evidence, ...second.evidence])],
  }));
}
