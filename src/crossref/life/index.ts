import { SightlineError } from "../../errors";
import type { Argument, Question } from "../question";
import { bounded, generationsOf, keyOf } from "../shared/ask";
import { mustBeThere } from "./belongs";
import { collectLives } from "./collect";
import { readIntent } from "./intent";
import { horizons } from "./horizon";
import { INTENT, LIFE_KIND, LIFE_ORDER, LIFE_STATE, typeOfKind } from "./kinds";
import { lifeOf } from "./life";
import { LIFE, LIVES } from "./shapes";
import { lifeStatement, livesStatement } from "./statement";

const day = (description: string): Argument => ({ content: { scalar: "LocalDate" }, description });

export const life: Question = {
  name: "life",
  description:
    "What became of one action, promise, recommendation, commitment or activity: everything that happened to it, how it " +
    "stands on a day, how late it is, and how long nothing was heard of it. null where it was not yet raised on the day of " +
    "`asOf`, or nothing public by `knownOn` shows it. What is not known to have happened by `asOf` does not count. Two " +
    "statements.",
  args: {
    of: { content: { scalar: "ID" }, required: true, description: "The thing whose life it is." },
  },
  days: ["asOf", "knownOn"],
  answer: { shape: () => LIFE, nullable: true },
  async find(ask, args) {
    const of = args.of as string;
    const { key, entity } = keyOf(of, ask);
    if (!INTENT.entities.includes(entity))
      throw new SightlineError(
        "BAD_ID",
        `${of} is a ${entity.name}, and only what somebody is to do has a life`,
        `Ask for one of these: ${INTENT.entities.map(({ name }) => name).join(", ")}.`,
      );
    const [rows, horizon] = await Promise.all([
      ask.read(lifeStatement(key, ask.knownOn)),
      horizons(ask, null),
    ]);
    mustBeThere(of, rows.length > 0);
    const intent = readIntent(rows[0]!);
    const hidden = ask.knownOn !== null && (intent.publicFrom === null || intent.publicFrom > ask.knownOn);
    return hidden ? null : lifeOf(intent, horizon.of(of), ask.asOf);
  },
};

export const lives: Question = {
  name: "lives",
  description:
    "What became of many: actions, promises, recommendations, commitments and activities, by how they stand, with the " +
    "number of each; what was dropped in silence, what is open for longest, what slipped most. Two statements.",
  args: {
    kinds: { content: { enum: LIFE_KIND }, list: true, description: "Of which kinds; without it, of all." },
    states: {
      content: { enum: LIFE_STATE },
      list: true,
      description: "In which states; without it, in all.",
    },
    of: {
      content: { scalar: "ID" },
      description:
        "Only what belongs to this thing: what a body's sittings raised, the lines of a plan, what a party owns, promised " +
        "or is told to do.",
    },
    raisedFrom: day("Only what was raised on this day or later."),
    raisedUntil: day("Only what was raised by this day."),
    orderBy: {
      content: { enum: LIFE_ORDER },
      description: "Order; without it, what was not heard of for longest comes first.",
    },
    first: {
      content: { scalar: "Int" },
      description: "How many lives; 50, at most 500. The counts are of all.",
    },
  },
  days: ["asOf", "knownOn"],
  answer: { shape: () => LIVES },
  async find(ask, args) {
    const of = args.of ? keyOf(args.of as string, ask).key : null;
    const kinds = (args.kinds as string[] | null)?.map(typeOfKind);
    const choice = {
      asOf: ask.asOf,
      states: (args.states as string[] | null) ?? null,
      raisedFrom: (args.raisedFrom as string | null) ?? null,
      raisedUntil: (args.raisedUntil as string | null) ?? null,
      orderBy: (args.orderBy as string | null) ?? "LAST_HEARD",
      first: bounded("first", args.first, 50, 500),
    };
    const types = [...new Set(kinds ?? INTENT.entities.map(({ name }) => name))];
    if (types.length === 0) return { count: 0, states: [], lives: [] };
    const request = { generations: generationsOf(ask), knownOn: ask.knownOn, types, of };
    const [rows, horizon] = await Promise.all([ask.read(livesStatement(request)), horizons(ask, of)]);
    mustBeThere(args.of as string, horizon.there);
    return collectLives(rows, horizon, choice);
  },
};
