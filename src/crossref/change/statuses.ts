/** How strategies, boards and initiatives were said to stand, day by day. */
import { MODEL } from "../../domain";
import type { Row, Statement } from "../../graph/statement";
import { constantCase, lowerFirst } from "../../model";
import { belongs } from "../life/belongs";
import type { Change, Span } from "./change";
import { seenBy, type ReadRequest } from "./holdings";

export interface Status extends Span {
  readonly id: string;
  /** STRATEGY, BOARD, INITIATIVE. */
  readonly kind: string;
  readonly thing: string;
  readonly state: string;
  readonly publicFrom: string | null;
}

/** Types whose things say how another stands. */
const TYPES = MODEL.entities.filter(({ links }) =>
  links.some(({ forward, edge }) => forward && edge === "STATUS_OF"),
);

/**
 * Rows of id, state, thing, its type, first and last day, public from. An initiative that says itself when it began and
 * ended stands beside them, as its own status BEGAN or ENDED.
 */
export function statusesStatement({ generations, knownOn, of }: ReadRequest): Statement {
  const seen = seenBy(knownOn);
  const said = TYPES.map(
    ({ name }) =>
      `MATCH (s:${name})-[:STATUS_OF]->(t) WHERE s.generation IN $generations AND ${seen("s")} AND ${seen("t")} ` +
      "RETURN s, t, s.state AS state, s.atEarliest AS earliest, s.atLatest AS latest",
  );
  const itself = (state: string, property: string): string =>
    `MATCH (t:Initiative) WHERE t.generation IN $generations AND t.${property} IS NOT NULL AND ${seen("t")} ` +
    `RETURN t AS s, t, '${state}' AS state, t.${property}Earliest AS earliest, t.${property}Latest AS latest`;
  const all = [...said, itself("BEGAN", "startedOn"), itself("ENDED", "endedOn")];
  return {
    name: "statuses",
    text:
      `CALL () { ${all.join(" UNION ALL ")} } WITH s, t, state, earliest, latest WHERE ${of === null ? "true" : belongs("s", [...TYPES, MODEL.entity("Initiative")])} ` +
      "RETURN s.id, state, t.id, t.type, earliest, latest, s.publicFrom ORDER BY s.id, state",
    params: { generations, knownOn, of },
  };
}

export function readStatus(row: Row): Status {
  const [id, state, thing, type, earliest, latest, publicFrom] = row as [
    string,
    string,
    string,
    string,
    ...(string | null)[],
  ];
  return {
    id,
    kind: constantCase(lowerFirst(type)),
    thing,
    state,
    earliest: earliest ?? null,
    latest: latest ?? null,
    publicFrom: publicFrom ?? null,
  };
}

/** Without a day of its own it was so by the day on which that was public. */
export const spanOfStatus = ({ earliest, latest, publicFrom }: Status): Span =>
  earliest === null && latest === null ? { earliest, latest: publicFrom } : { earliest, latest };

export const dayOfStatus = (status: Status): string => {
  const { earliest, latest } = spanOfStatus(status);
  return latest ?? earliest ?? "";
};

export function statusChanges(statuses: readonly Status[]): Change[] {
  return statuses.map((status): Change => {
    const { id, thing, kind, state } = status;
    const common = {
      kind,
      thing,
      ...spanOfStatus(status),
      stated: status.latest !== null || status.earliest !== null,
    };
    if (id === thing) {
      const began = state === "BEGAN";
      return {
        ...common,
        how: began ? "BEGAN" : "ENDED",
        before: began ? null : id,
        after: began ? id : null,
      };
    }
    const before = beforeOf(status, statuses);
    const how = !before ? "FIRST_SHOWN" : before.state === state ? "STATED" : "MOVED";
    return { ...common, how, before: before?.id ?? null, after: id };
  });
}

/** The last that was said of it before. */
function beforeOf(status: Status, statuses: readonly Status[]): Status | undefined {
  return statuses
    .filter(({ id, thing }) => thing === status.thing && id !== thing)
    .filter((other) => dayOfStatus(other) < dayOfStatus(status))
    .sort((a, b) => (dayOfStatus(a) < dayOfStatus(b) ? -1 : dayOfStatus(a) > dayOfStatus(b) ? 1 : 0))
    .at(-1);
}
