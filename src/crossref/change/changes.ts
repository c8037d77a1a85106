import { SightlineError } from "../../errors";
import type { Ask, Question } from "../question";
import { bounded, generationsOf, keyOf } from "../shared/ask";
import { mustBeThere } from "../life/belongs";
import { readIntent } from "../life/intent";
import { LIFE_KIND, typeOfKind } from "../life/kinds";
import { livesStatement } from "../life/statement";
import { byDay, certaintyOf, type Change, type Window } from "./change";
import { figureChanges, figuresStatement, readFigure } from "./figures";
import { holdingsStatement, readHolding, type ReadRequest } from "./holdings";
import { intentChanges } from "./intents";
import { CHANGE_KIND } from "./kinds";
import { holdingChanges } from "./passing";
import { CHANGES } from "./shapes";
import { readStatus, statusChanges, statusesStatement } from "./statuses";
import { there } from "./there";

const KINDS = Object.keys(CHANGE_KIND.values);

export const changes: Question = {
  name: "changes",
  description:
    "What changed after one day and by another: who holds which office and seat; what became of actions, promises, " +
    "recommendations, commitments and activities; figures; how strategies, boards and initiatives are said to stand. A " +
    "change whose date leaves open whether it lies between the days is marked. One statement for each of four families of " +
    "kinds, and one to find what `of` names.",
  args: {
    from: {
      content: { scalar: "LocalDate" },
      required: true,
      description: "The earlier day; what happened on it has happened already.",
    },
    until: {
      content: { scalar: "LocalDate" },
      required: true,
      description: "The later day; what happened on it counts.",
    },
    of: {
      content: { scalar: "ID" },
      description:
        "Only what belongs to this thing: a board's seats and actions, an organization's offices, a plan's lines, a person's " +
        "offices and seats, one office, one indicator.",
    },
    kinds: { content: { enum: CHANGE_KIND }, list: true, description: "Of which kinds; without it, of all." },
    certain: {
      content: { scalar: "Boolean" },
      description: "true: only what surely lies between the two days.",
    },
    first: {
      content: { scalar: "Int" },
      description: "How many changes; 200, at most 1,000. The counts are of all.",
    },
  },
  days: ["knownOn"],
  answer: { shape: () => CHANGES },
  async find(ask, args) {
    const window = windowOf(args.from as string, args.until as string);
    const first = bounded("first", args.first, 200, 1_000);
    const of = args.of ? keyOf(args.of as string, ask).key : null;
    const kinds = new Set((args.kinds as string[] | null) ?? KINDS);
    const request = { generations: generationsOf(ask), knownOn: ask.knownOn, of };
    const [isThere, ...families] = await Promise.all([
      of === null ? true : there(ask, of),
      ...readFamilies(ask, request, kinds, window),
    ]);
    mustBeThere(args.of as string, isThere);
    const found = families
      .flat()
      .filter(({ kind }) => kinds.has(kind))
      .map((change) => ({ ...change, certainty: certaintyOf(change, window) }))
      .filter(({ certainty }) => (args.certain ? certainty === "CERTAIN" : certainty !== null))
      .sort(byDay(KINDS));
    const tallies = KINDS.map((kind) => ({ kind, count: found.filter((each) => each.kind === kind).length }));
    return {
      count: found.length,
      cut: found.length > first,
      kinds: tallies.filter(({ count }) => count > 0),
      changes: found.slice(0, first),
    };
  },
};

/** One statement for each family of which a kind is asked for. */
function readFamilies(
  ask: Ask,
  request: ReadRequest,
  kinds: ReadonlySet<string>,
  window: Window,
): Promise<Change[]>[] {
  const some = (...names: string[]): boolean => names.some((name) => kinds.has(name));
  const types = Object.keys(LIFE_KIND.values)
    .filter((kind) => kinds.has(kind))
    .map(typeOfKind);
  const families: Promise<Change[]>[] = [];
  if (some("OFFICE", "SEAT"))
    families.push(
      ask.read(holdingsStatement(request)).then((rows) => holdingChanges(rows.map(readHolding), window)),
    );
  if (types.length > 0)
    families.push(
      ask
        .read(livesStatement({ ...request, types }))
        .then((rows) => rows.flatMap((row) => intentChanges(readIntent(row)))),
    );
  if (some("FIGURE"))
    families.push(ask.read(figuresStatement(request)).then((rows) => figureChanges(rows.map(readFigure))));
  if (some("STRATEGY", "BOARD", "INITIATIVE"))
    families.push(ask.read(statusesStatement(request)).then((rows) => statusChanges(rows.map(readStatus))));
  return families;
}

/** @throws SightlineError BAD_DATE where the days are the wrong way round. */
function windowOf(from: string, until: string): Window {
  if (from < until) return { from, until };
  throw new SightlineError(
    "BAD_DATE",
    `from is ${from} and until is ${until}, and from has to be the earlier day`,
    "Exchange them, or take two days.",
  );
}
