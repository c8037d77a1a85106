import { MODEL } from "../../domain";
import { Node } from "../../model";
import { count, part, shape, thing, type Question } from "../question";
import { bounded, keyOf } from "../shared/ask";
import { hopsAbove, MOST_HOPS } from "../sight/above";
import { keystonesOf } from "./lost";
import { beginningsStatement } from "./statement";

const Commitment = MODEL.entity("Commitment").class;
const Mechanism = MODEL.entity("OversightMechanism").class;

const KEYSTONE = shape(
  "Keystone",
  "A body, office or mechanism by which lines of sight come to the public.",
  {
    thing: thing(() => Node)(
      "The body, office or mechanism; of a mechanism that one body embodies, that body: the two stand and fall together.",
      { nullable: true },
    ),
    mechanisms: thing(() => Mechanism)("Mechanisms that it embodies and by which lines come to it.", {
      list: true,
    }),
    lostCount: count("How many commitments would reach the public in no other way."),
    lost: thing(() => Commitment)("Those commitments.", { list: true }),
    servedCount: count("How many commitments come by it on some way to the public."),
  },
);
const KEYSTONES = shape("Keystones", "What holds the lines of sight of commitments together.", {
  among: count("How many commitments were looked at."),
  seen: count("How many of them reach what the public can see at all."),
  keystones: part(() => KEYSTONE)("The one whose loss would break most first.", { list: true }),
});

export const keystones: Question = {
  name: "keystones",
  description:
    "Which body, office or mechanism would break most lines of sight if it were abolished: for each, how many commitments " +
    "(by themselves or by an activity of theirs) would then reach nothing that the public can see. Two statements.",
  args: {
    of: {
      content: { scalar: "ID" },
      description: "Only commitments of this plan; without it, of all plans.",
    },
    first: { content: { scalar: "Int" }, description: "How many; 10, at most 200." },
  },
  days: ["knownOn"],
  answer: { shape: () => KEYSTONES },
  async find(ask, args) {
    const first = bounded("first", args.first, 10, 200);
    const planKey = args.of ? keyOf(args.of as string, ask).key : null;
    const rows = await ask.read(beginningsStatement(ask, planKey));
    const beginnings = rows.map(([id, activities]) => ({
      id: id as string,
      starts: [id as string, ...(activities as string[])],
    }));
    const above = await hopsAbove(
      beginnings.flatMap(({ starts }) => starts),
      MOST_HOPS,
      ask,
    );
    const all = keystonesOf(beginnings, above);
    return {
      among: rows.length,
      seen: new Set(all.flatMap(({ served }) => served)).size,
      keystones: all.slice(0, first).map(({ id, mechanisms, served, lost }) => ({
        thing: id,
        mechanisms,
        lostCount: lost.length,
        lost,
        servedCount: served.length,
      })),
    };
  },
};
