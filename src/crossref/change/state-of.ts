import { MODEL } from "../../domain";
import type { Row } from "../../graph/statement";
import { Node, type EnumDeclaration } from "../../model";
import { mustBeThere } from "../life/belongs";
import { collectLives } from "../life/collect";
import { horizons } from "../life/horizon";
import { INTENT } from "../life/kinds";
import { LIFE, LIFE_TALLY } from "../life/shapes";
import { livesStatement } from "../life/statement";
import { count, day, flag, oneOf, part, shape, thing, type Question } from "../question";
import { bounded, generationsOf, keyOf } from "../shared/ask";
import { figuresStatement, inSeries, readFigure, spanOfFigure } from "./figures";
import { placesStatement, statusStatement } from "./state-statement";

const Holding = MODEL.interfaces.find(({ name }) => name === "Holding")!.class;
const Observation = MODEL.entity("Observation").class;

const STANDING: EnumDeclaration = {
  name: "HoldingStanding",
  description: "How sure it is that somebody held an office or seat on the day.",
  values: {
    CERTAIN: "Shown that very day, or between a stated start and a stated end.",
    BETWEEN_SIGHTINGS: "Shown before and after that day.",
    UNKNOWN: "Shown on one side of that day only.",
  },
};
const HOLDING = shape("HoldingOnDay", "Somebody who held, or may have held, an office or seat on a day.", {
  holding: thing(() => Holding)("The tenure or membership, with its sightings and their evidence.", {
    nullable: true,
  }),
  standing: oneOf(STANDING)("How sure that is."),
  shownBefore: day("The last day, up to the one asked for, on which a document shows it; null: none does.", {
    nullable: true,
  }),
  shownAfter: day("The first day after the one asked for on which a document shows it; null: none does.", {
    nullable: true,
  }),
});
const PLACE = shape("PlaceOnDay", "An office or seat on a day.", {
  place: thing(() => Node)("The office or seat.", { nullable: true }),
  filled: flag("true: somebody is known to have held it that day, or before and after it."),
  holdings: part(() => HOLDING)(
    "Who held it or may have, the surest first; those who surely did not are left out.",
    { list: true },
  ),
});
const STATE = shape("StateOnDay", "How a body, office, plan, person or thing stood on a day.", {
  subject: thing(() => Node)("The thing.", { nullable: true }),
  asOf: day("The day."),
  status: thing(() => Node)(
    "The last that was said by then of how it stands, of a strategy, board or initiative; null where nothing was.",
    { nullable: true },
  ),
  offices: part(() => PLACE)(
    "Offices: the office itself, those of an organization, those that chair a board, those of a person.",
    { list: true },
  ),
  seats: part(() => PLACE)("Seats: of a board, of a council on boards, of a person.", { list: true }),
  lives: part(() => LIFE_TALLY)("How many of the actions, promises and lines that belong to it stood how.", {
    list: true,
  }),
  openCount: count("How many of those were not over."),
  open: part(() => LIFE)("The first of these, what was not heard of for longest first.", { list: true }),
  figureCount: count("How many series of figures about it had a value by then."),
  figures: thing(() => Observation)(
    "The last value of the first of these: about it, in it, or of the indicator.",
    {
      list: true,
    },
  ),
});

const SURENESS = Object.keys(STANDING.values);
type HoldingRow = [holding: string, standing: string, before: string | null, after: string | null];

export const stateOf: Question = {
  name: "stateOf",
  description:
    "How a body, office, plan, person or thing stood on a day: who held its offices and seats, and how sure that is; what was " +
    "open of its actions, promises and lines; the last figures; the last that was said of how it stands. Five statements.",
  args: {
    of: { content: { scalar: "ID" }, required: true, description: "The thing." },
    asOf: { content: { scalar: "LocalDate" }, required: true, description: "The day." },
    first: {
      content: { scalar: "Int" },
      description: "How many of what is open, and how many figures; 50, at most 500.",
    },
  },
  days: ["knownOn"],
  answer: { shape: () => STATE },
  async find(ask, args) {
    const [of, asOf] = [args.of as string, args.asOf as string];
    const first = bounded("first", args.first, 50, 500);
    const request = { key: keyOf(of, ask).key, asOf, knownOn: ask.knownOn };
    const belonging = { generations: generationsOf(ask), knownOn: ask.knownOn, of: request.key };
    const types = INTENT.entities.map(({ name }) => name);
    const [status, places, lives, horizon, figures] = await Promise.all([
      ask.read(statusStatement(request)),
      ask.read(placesStatement(request)),
      ask.read(livesStatement({ ...belonging, types })),
      horizons(ask, null),
      ask.read(figuresStatement(belonging)),
    ]);
    mustBeThere(of, status.length > 0);
    const all = { states: null, raisedFrom: null, raisedUntil: null, orderBy: "LAST_HEARD", first: Infinity };
    const became = collectLives(lives, horizon, { ...all, asOf });
    const open = became.lives.filter(({ over }) => !over);
    const values = lastValues(figures, asOf);
    return {
      subject: of,
      asOf,
      status: status[0]![0],
      offices: places.filter(([, type]) => type === "Role").map(placeOn),
      seats: places.filter(([, type]) => type === "Seat").map(placeOn),
      lives: became.states,
      openCount: open.length,
      open: open.slice(0, first),
      figureCount: values.length,
      figures: values.slice(0, first),
    };
  },
};

function placeOn([place, , rows]: Row): object {
  const holdings = (rows as HoldingRow[])
    .map(([holding, standing, shownBefore, shownAfter]) => ({ holding, standing, shownBefore, shownAfter }))
    .filter(({ standing }) => SURENESS.includes(standing))
    .sort((a, b) => SURENESS.indexOf(a.standing) - SURENESS.indexOf(b.standing));
  return { place, filled: holdings.some(({ standing }) => standing !== "UNKNOWN"), holdings };
}

function lastValues(rows: readonly Row[], asOf: string): string[] {
  return inSeries(rows.map(readFigure)).flatMap((series) => {
    const by = series.filter((figure) => {
      const { earliest, latest } = spanOfFigure(figure);
      return (latest ?? earliest ?? "~") <= asOf;
    });
    return by.length === 0 ? [] : [by.at(-1)!.id];
  });
}
