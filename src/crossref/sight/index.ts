import { MODEL } from "../../domain";
import { SightlineError } from "../../errors";
import type { EnumDeclaration } from "../../model";
import { Node } from "../../model";
import { count, flag, oneOf, part, shape, text, thing, type Ask, type Question } from "../question";
import { bounded, keyOf } from "../shared/ask";
import { hopsAbove, MOST_HOPS } from "./above";
import { linesFrom, type Line } from "./lines";
import { station, type Hop, type Station } from "./network";
import { startsStatement } from "./statements";

const SOURCE: EnumDeclaration = {
  name: "SightSource",
  description: "Where a line of sight begins.",
  values: {
    OWN: "At the thing itself: its own oversight.",
    ACTIVITIES: "At an activity of it: oversight that is printed of the activity.",
    REFERENCES: "At a line to which it sends the reader by a printed reference, or to which that one does.",
  },
};
const END: EnumDeclaration = {
  name: "SightEnd",
  description: "Where a line of sight ends.",
  values: {
    PUBLIC: "It reaches a body or mechanism that sits in public or publishes its notes.",
    NO_MECHANISM: "Nothing is printed that watches it.",
    MECHANISM_UNDEFINED: "At a mechanism that is named and never defined, and that nothing embodies.",
    REPORTS_TO_NOBODY: "At a body, office or mechanism of which no document says to whom it answers.",
    CIRCLE: "It leads back into itself.",
    CUT: "It is longer than was asked for.",
  },
};

const Evidence = MODEL.entity("Evidence").class;
const HOP = shape("SightHop", "One step up a line of sight.", {
  position: count("Place in the line, counted from 1."),
  from: thing(() => Node)("What is overseen.", { nullable: true }),
  to: thing(() => Node)("What oversees it, or what it answers to.", { nullable: true }),
  relation: text("How they are joined: a relation's name, or the type of the thing that joins them."),
  via: thing(() => Node)("The thing that states it: the oversight, or the thing whose relation it is.", {
    nullable: true,
  }),
  evidence: thing(() => Evidence)("What bears this very step.", { list: true }),
});
const LINE = shape("LineOfSight", "A chain from a thing up to where it ends.", {
  source: oneOf(SOURCE)("Where it begins."),
  hops: part(() => HOP)("Its steps; none where nothing watches the thing.", { list: true }),
  end: oneOf(END)("Where it ends."),
  publicAt: count("Place of the first step that reaches what the public can see; null where none does.", {
    nullable: true,
  }),
  why: text("Why it ends there, in a sentence."),
});
const LINES = shape("LinesOfSight", "How a thing is watched, up to the public.", {
  subject: thing(() => Node)("The thing.", { nullable: true }),
  lines: part(() => LINE)("All chains: by where they begin, the shortest first.", { list: true }),
  publicLines: count("How many of them reach what the public can see."),
  brokenLines: count("How many end before that."),
  cut: flag("true: there are more than were asked for, or longer ones."),
});

export const linesOfSight: Question = {
  name: "linesOfSight",
  description:
    "Who watches a commitment, activity, recommendation, objective, action, body or office, by which mechanism, what that " +
    "answers to, and so on up to what the public can see: all chains, where each breaks, and why. Two statements.",
  args: {
    of: { content: { scalar: "ID" }, required: true, description: "The thing at which to begin." },
    sources: {
      content: { enum: SOURCE },
      list: true,
      description: "Where lines may begin; without it, at the thing itself and at its activities.",
    },
    maxHops: { content: { scalar: "Int" }, description: `Longest line; 8, at most ${MOST_HOPS}.` },
    first: { content: { scalar: "Int" }, description: "Most lines; 200, at most 1,000." },
  },
  days: ["knownOn"],
  answer: { shape: () => LINES },
  async find(ask, args) {
    const limits = {
      maxHops: bounded("maxHops", args.maxHops, 8, MOST_HOPS),
      first: bounded("first", args.first, 200, 1_000),
    };
    const of = args.of as string;
    const starts = await startsOf(of, (args.sources as string[] | null) ?? ["OWN", "ACTIVITIES"], ask);
    const ids = starts.map(({ at }) => at.id);
    const above = await hopsAbove(ids, limits.maxHops, ask);
    const all = starts.flatMap(({ source, lead, at }) =>
      linesFrom(at, above, limits).map((line) => ({ source, lead, line })),
    );
    const shown = all.slice(0, limits.first).map(({ source, lead, line }) => served(source, of, lead, line));
    const publicLines = shown.filter(({ end }) => end === "PUBLIC").length;
    const cut = all.length > limits.first || all.some(({ line }) => line.end === "CUT");
    return { subject: of, lines: shown, publicLines, brokenLines: shown.length - publicLines, cut };
  },
};

interface Start {
  readonly source: string;
  /** Steps before it: the things that state them, what they reach, what bears them. */
  readonly lead: readonly [
    vias: readonly string[],
    reached: readonly string[],
    evidence: readonly (readonly string[])[],
  ];
  readonly at: Station;
}

async function startsOf(of: string, sources: readonly string[], ask: Ask): Promise<Start[]> {
  const rows = await ask.read(startsStatement(keyOf(of, ask).key, sources, ask.knownOn));
  if (rows.length === 0 && sources.includes("OWN"))
    throw new SightlineError("BAD_ID", `There is no ${of}`, "Look its id up in the list of its type.");
  return rows.map(([source, lead, ...node]) => ({
    source: source as string,
    lead: lead as Start["lead"],
    at: station(node),
  }));
}

function served(source: string, of: string, lead: Start["lead"], line: Line): Record<string, unknown> {
  const [vias, reached, evidence] = lead;
  const before = vias.map((via, place) => ({
    from: place === 0 ? of : reached[place - 1]!,
    to: reached[place]!,
    relation: via === reached[place] ? "activity" : "reference",
    via,
    evidence: evidence[place]!,
  }));
  const hops = [...before, ...line.hops.map(ofHop)].map((hop, place) => ({ position: place + 1, ...hop }));
  const publicAt = line.publicAt === null ? null : line.publicAt + before.length;
  return { source, hops, end: line.end, publicAt, why: line.why };
}

const ofHop = ({ from, to, relation, via, evidence }: Hop): Record<string, unknown> => ({
  from,
  to: to.id,
  relation,
  via,
  evidence,
});
