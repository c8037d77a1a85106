import { Node } from "../../model";
import { MODEL } from "../../domain";
import { SightlineError } from "../../errors";
import { count, flag, oneOf, shape, text, thing, type Question } from "../question";
import { bounded, daysOf, generationsOf, keyOf } from "../shared/ask";
import { GAP_KIND, KINDS, type GapKindName } from "./kinds";
import { gapStatement } from "./statement";

const Listing = MODEL.entity("Listing").class;

const GAP = shape("Gap", "What is missing of one kind: how much, where, and how sure that is.", {
  kind: oneOf(GAP_KIND)("The kind."),
  question: text("The question that the kind asks, in plain words."),
  count: count("How many things have the gap."),
  among: count("How many things were looked at."),
  facts: thing(() => Node)("The things that have it, the first of them in their type's order.", {
    list: true,
  }),
  listings: thing(() => Listing)("Complete printed lists in which things that were looked at stand.", {
    list: true,
  }),
  provable: flag(
    "true: everything that was looked at stands in a complete printed list, so that what is not there is not there. " +
      "false: nobody says that these are all.",
  ),
});

export const gaps: Question = {
  name: "gaps",
  description:
    "What is missing, by kind: each with its count, the things concerned, how many were looked at, and the complete " +
    "lists that let one say so. One statement for each kind asked for.",
  args: {
    kinds: { content: { enum: GAP_KIND }, list: true, required: true, description: "Which kinds." },
    of: {
      content: { scalar: "ID" },
      description:
        "Only things that belong to this one, directly or over a thing between: a plan's commitments, a board's meetings " +
        "and their items, what a document bears.",
    },
    first: { content: { scalar: "Int" }, description: "How many things of each kind; 50, at most 1,000." },
  },
  days: ["asOf", "knownOn"],
  answer: { shape: () => GAP, list: true },
  async find(ask, args) {
    const request = {
      generations: generationsOf(ask),
      days: daysOf(ask),
      ofKey: args.of ? keyOf(args.of as string, ask).key : null,
      first: bounded("first", args.first, 50, 1_000),
    };
    const kinds = [...new Set(args.kinds as GapKindName[])];
    for (const kind of kinds) {
      if ("needsDay" in KINDS[kind] && ask.asOf === null)
        throw new SightlineError(
          "BAD_DATE",
          `${kind} asks for the state on a day, and none is given`,
          "Say for which: asOf.",
        );
    }
    return Promise.all(
      kinds.map(async (kind) => {
        const [row] = await ask.read(gapStatement(kind, KINDS[kind], request));
        const [among, number, facts, listings, provable] = row!;
        const { question } = KINDS[kind];
        // Of nothing that was looked at, nothing is proved.
        return {
          kind,
          question,
          among,
          count: number,
          facts,
          listings,
          provable: provable === true && among !== 0,
        };
      }),
    );
  },
};
