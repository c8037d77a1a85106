import { SightlineError } from "../../errors";
import { Node, type EnumDeclaration } from "../../model";
import { mustBeThere } from "../life/belongs";
import { horizons } from "../life/horizon";
import { readIntent } from "../life/intent";
import { INTENT } from "../life/kinds";
import { livesStatement } from "../life/statement";
import { count, day, flag, oneOf, part, shape, text, thing, type Ask, type Question } from "../question";
import { bounded, generationsOf, keyOf } from "../shared/ask";
import type { Belief, BeliefKind } from "./belief";
import { contradicted, contradictionsStatement } from "./contradicted";
import { figuresStatement, readFigure } from "./figures";
import { holderBeliefs } from "./held";
import { holdingsStatement, readHolding, type ReadRequest } from "./holdings";
import { figureBeliefs, lifeBeliefs, statusBeliefs } from "./overtaken";
import { readStatus, statusesStatement } from "./statuses";

const KIND: EnumDeclaration = {
  name: "BeliefKind",
  description: "What was believed.",
  values: {
    CONTRADICTED: "What a document prints, and a later one prints otherwise; the curator recorded both.",
    OFFICE: "Who held an office on the day.",
    SEAT: "Who filled a seat on the day.",
    LIFE: "How an action, promise, recommendation, commitment or activity stood on the day.",
    FIGURE: "A value, where a later document has another for the same period.",
    STATUS: "How a strategy, board or initiative stood on the day.",
  } satisfies Record<BeliefKind, string>,
};
const BELIEF = shape("Belief", "Something that one would have believed on a day, and that was otherwise.", {
  kind: oneOf(KIND)("What kind of thing it is."),
  about: thing(() => Node)("What it was about; of a contradiction, the facts in question that were known.", {
    list: true,
  }),
  property: text("Property in question, where a contradiction names one; else null.", { nullable: true }),
  believed: text("What the documents of the day let one believe: a reading, a holder, a state, a value."),
  now: text(
    "What later documents let one believe of the same; of a contradiction, the reading that was chosen.",
  ),
  upheld: flag(
    "true: the curator holds what was believed to be right all the same, and the later document to be wrong.",
  ),
  before: thing(() => Node)("What showed it, with its evidence.", { nullable: true }),
  after: thing(() => Node)("What shows it otherwise, with its evidence; null where it had merely ended.", {
    nullable: true,
  }),
  by: thing(() => Node)("What says so: the contradiction, sighting, step, value or status.", {
    nullable: true,
  }),
  correctedOn: day("The day on which a document that tells it was public."),
});
const BELIEFS = shape("Beliefs", "What one would have believed on a day, and was otherwise.", {
  count: count("How many there are in all."),
  cut: flag("true: there are more than were asked for."),
  beliefs: part(() => BELIEF)("The first of them, by the day on which they were corrected.", { list: true }),
});

export const beliefs: Question = {
  name: "beliefs",
  description:
    "What the documents public on a day let one believe, and what later ones corrected: readings that are contradicted, who " +
    "held an office or seat that day, how an action or promise stood that day, figures restated for the same period. What " +
    "merely came about after the day is no correction. Seven statements.",
  args: {
    believedOn: {
      content: { scalar: "LocalDate" },
      required: true,
      description: "The day: what was public by then is believed, and of this day the state is asked.",
    },
    of: {
      content: { scalar: "ID" },
      description:
        "Only what belongs to this thing: a body, an office, a plan, a person, an indicator. Of a document or plan also " +
        "the contradictions of which one side is printed in its text.",
    },
    first: { content: { scalar: "Int" }, description: "How many; 100, at most 1,000. The count is of all." },
  },
  days: ["knownOn"],
  answer: { shape: () => BELIEFS },
  async find(ask, args) {
    const believedOn = args.believedOn as string;
    const first = bounded("first", args.first, 100, 1_000);
    if (ask.knownOn !== null && ask.knownOn <= believedOn)
      throw new SightlineError(
        "BAD_DATE",
        `knownOn is ${ask.knownOn} and believedOn is ${believedOn}: what corrects it has to be public later`,
        "Leave knownOn out for all later documents, or take a later day.",
      );
    const of = args.of ? keyOf(args.of as string, ask).key : null;
    const request = { generations: generationsOf(ask), knownOn: ask.knownOn, of };
    const found = await believed(ask, request, believedOn);
    mustBeThere(args.of as string, found.there);
    const all = found.beliefs.sort(inOrder);
    return { count: all.length, cut: all.length > first, beliefs: all.slice(0, first).map(served) };
  },
};

/** Of two readings the curator can keep the one that was believed; everything else was found to be otherwise. */
const served = (belief: Belief): object => ({
  ...belief,
  upheld: belief.kind === "CONTRADICTED" && belief.now === belief.believed,
});

async function believed(
  ask: Ask,
  request: ReadRequest,
  on: string,
): Promise<{ beliefs: Belief[]; there: boolean }> {
  const types = INTENT.entities.map(({ name }) => name);
  const [readings, holdings, then, now, horizon, figures, statuses] = await Promise.all([
    ask.read(contradictionsStatement(request, on)),
    ask.read(holdingsStatement(request)),
    ask.read(livesStatement({ ...request, types, knownOn: on })),
    ask.read(livesStatement({ ...request, types })),
    horizons(ask, request.of),
    ask.read(figuresStatement(request)),
    ask.read(statusesStatement(request)),
  ]);
  return {
    there: horizon.there,
    beliefs: [
      ...contradicted(readings, on),
      ...holderBeliefs(holdings.map(readHolding), on),
      ...lifeBeliefs(then.map(readIntent), now.map(readIntent), horizon, on),
      ...figureBeliefs(figures.map(readFigure), on),
      ...statusBeliefs(statuses.map(readStatus), on),
    ],
  };
}

const KINDS = Object.keys(KIND.values);
const keyOfBelief = ({ correctedOn, kind, about, by }: Belief): string =>
  [correctedOn, KINDS.indexOf(kind), about[0] ?? "", by].join(" ");
const inOrder = (a: Belief, b: Belief): number => (keyOfBelief(a) < keyOfBelief(b) ? -1 : 1);
