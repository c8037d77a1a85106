import { splitId } from "../../model";
import type { Question } from "../question";
import { PATHS, served } from "./answer";
import { Times } from "./days";
import { networkOf } from "./kept";
import { dayNumber } from "./network";
import { LIMITS, requestOf, wantedIn } from "./request";
import { findPaths } from "./search";

const DESCRIPTION =
  "How two or more things are connected: the paths from the first to the last, over relations in either direction. A thing that " +
  "joins two others, such as a tenure, a membership, an attendance or an oversight, is one hop from one to the other. A hop " +
  "weighs 1, 2 where a text only names a thing, and at least 5 where it leads over what connects nearly everything: a shared area, topic, " +
  "document, section or printed list. The lightest paths come first, then the shortest, then by the ids along them; the same " +
  "question has the same answer. Names, absences, passages and evidence are no part of the network. Limits: 6 hops, 1,000 " +
  "paths, 2 seconds of search; `cut` says when there may be more. One statement; one more for the first who asks after a load.";

export const paths: Question = {
  name: "paths",
  description: DESCRIPTION,
  args: {
    between: {
      content: { scalar: "ID" },
      list: true,
      required: true,
      description:
        "Two to five things of one dataset. A path leads from the first to the last and visits those between in this order.",
    },
    through: {
      content: { scalar: "ID" },
      list: true,
      description:
        "Things that every path has to come by, in any order, as a station or as what joins two; at most three.",
    },
    avoiding: {
      content: { scalar: "ID" },
      list: true,
      description: "Things that no path may come by; at most 100.",
    },
    types: {
      content: { scalar: "String" },
      list: true,
      description:
        "Only stations of these types, by name; interfaces stand for all their types. What is asked for by id, and what joins " +
        "two stations, may be of any type.",
    },
    relations: {
      content: { scalar: "String" },
      list: true,
      description: "Only hops of these relations or joining types, as `relation` names them.",
    },
    from: {
      content: { scalar: "LocalDate" },
      description:
        "Only over things whose time can lie on or after that day; an office or seat counts from the first to the last day on " +
        "which it is shown. What has no date always counts, and so does what is asked for by id.",
    },
    until: {
      content: { scalar: "LocalDate" },
      description: "Only over things whose time can lie on or before that day.",
    },
    maxHops: { content: { scalar: "Int" }, description: "Longest path; 6, which is the most." },
    first: { content: { scalar: "Int" }, description: "Most paths; 20, at most 1,000." },
  },
  days: ["knownOn"],
  answer: { shape: () => PATHS },
  async find(ask, args) {
    const request = requestOf(args, ask);
    const { dataset } = splitId(request.between[0]!)!;
    const network = await networkOf(
      ask.pins.find((pin) => pin.dataset === dataset)!,
      ask,
    );
    const times = new Times(network, {
      from: dayNumber(request.from),
      until: dayNumber(request.until),
      knownOn: dayNumber(ask.knownOn),
    });
    const wanted = wantedIn(network, times, request);
    return served(
      network,
      times,
      await findPaths(network, wanted, { ...request, timeMs: LIMITS.timeMs }),
      ask,
    );
  },
};
