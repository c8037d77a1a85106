/** Values of indicators, in series: of one thing and place, for one period after the other. */
import { MODEL } from "../../domain";
import type { Row, Statement } from "../../graph/statement";
import { groupBy } from "../shared/group";
import type { Change, Span } from "./change";
import { seenBy, type ReadRequest } from "./holdings";

export interface Figure extends Span {
  readonly id: string;
  readonly indicator: string;
  /** What it shares with the values before and after it. */
  readonly series: string;
  /** The value as it is stored, for comparison; null where none is stated. */
  readonly value: string | null;
  readonly caption: string;
  /** The period as written; null where none is stated. */
  readonly period: string | null;
  readonly publicFrom: string | null;
}

const OBSERVATION = MODEL.entity("Observation");
const VALUE = OBSERVATION.properties
  .find(({ name }) => name === "value")!
  .columns.map((column) => `o.${column}`)
  .join(", ");

export function figuresStatement({ generations, knownOn, of }: ReadRequest): Statement {
  const seen = seenBy(knownOn);
  // Those that a body merely heard or reported are not about it.
  const its = of === null ? "true" : "EXISTS { (o)-[:OBSERVES|VALUE_FOR|VALUE_IN]->(:Sightline {key: $of}) }";
  return {
    name: "figures",
    text:
      `MATCH (o:Observation)-[:OBSERVES]->(i) WHERE o.generation IN $generations AND ${seen("o")} ` +
      `AND (o.kind IS NULL OR o.kind IN ['ACTUAL', 'ESTIMATE']) AND ${its} ` +
      "RETURN o.id, i.id, [i.id, o.comparedWith, head([(o)-[:VALUE_IN]->(a) | a.id]), head([(o)-[:VALUE_FOR]->(s) | s.id]), " +
      `head([(o)-[:SUBSET_OF]->(w) | w.id])], [${VALUE}], o.caption, o.period, o.atEarliest, o.atLatest, o.publicFrom ORDER BY o.id`,
    params: { generations, knownOn, of },
  };
}

export function readFigure(row: Row): Figure {
  const [id, indicator, series, value, caption, period, earliest, latest, publicFrom] = row as [
    string,
    string,
    unknown[],
    unknown[],
    string,
    ...(string | null)[],
  ];
  return {
    id,
    indicator,
    series: JSON.stringify(series),
    value: value.some((cell) => cell !== null) ? JSON.stringify(value) : null,
    caption,
    period: period ?? null,
    earliest: earliest ?? null,
    latest: latest ?? null,
    publicFrom: publicFrom ?? null,
  };
}

/** The day on which a period was over; where no period is stated, the day from which the value was public. */
export function spanOfFigure({ earliest, latest, publicFrom }: Figure): Span {
  if (latest !== null) return { earliest: latest, latest };
  return earliest !== null ? { earliest, latest: null } : { earliest: null, latest: publicFrom };
}

const dayOfFigure = (figure: Figure): string => {
  const { earliest, latest } = spanOfFigure(figure);
  return latest ?? earliest ?? "";
};

/** Figures by their series, the earliest first. */
export function inSeries(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return [...groupBy(figures, ({ series }) => series).values()].map((series) =>
    [...series].sort((a, b) =>
      dayOfFigure(a) < dayOfFigure(b) ? -1 : dayOfFigure(a) > dayOfFigure(b) ? 1 : a.id < b.id ? -1 : 1,
    ),
  );
}

export function figureChanges(figures: readonly Figure[]): Change[] {
  return inSeries(figures).flatMap((series) =>
    series.map((figure): Change => {
      const before = series.filter((other) => dayOfFigure(other) < dayOfFigure(figure)).at(-1);
      return {
        kind: "FIGURE",
        how: before ? "NEW_VALUE" : "FIRST_SHOWN",
        thing: figure.indicator,
        before: before?.id ?? null,
        after: figure.id,
        ...spanOfFigure(figure),
        stated: figure.latest !== null || figure.earliest !== null,
      };
    }),
  );
}
