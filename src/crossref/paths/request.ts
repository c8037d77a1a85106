/** The arguments of a question for paths, made sure of and put into the terms of a network. */
import { MODEL } from "../../domain";
import { SightlineError } from "../../errors";
import { splitId } from "../../model";
import type { Arguments, Ask } from "../question";
import { bounded, keyOf } from "../shared/ask";
import { typesNamed } from "../shared/types";
import type { Wanted } from "./course";
import type { Times } from "./days";
import { dayNumber, stationOf, type Network } from "./network";
import { isStation, RELATIONS } from "./relations";

export const LIMITS = { between: 5, through: 3, avoiding: 100, maxHops: 6, first: 1_000, timeMs: 2_000 };

export interface PathsRequest {
  readonly between: readonly string[];
  readonly through: readonly string[];
  readonly avoiding: readonly string[];
  readonly types: ReadonlySet<string> | null;
  /** 1 for each of RELATIONS that may be followed. */
  readonly relations: Uint8Array;
  readonly from: string | null;
  readonly until: string | null;
  readonly maxHops: number;
  readonly first: number;
}

/** @throws SightlineError BAD_ID, BAD_FILTER, BAD_DATE, BAD_PAGE */
export function requestOf(args: Arguments, ask: Pick<Ask, "pins">): PathsRequest {
  const between = listOf(args, "between", LIMITS.between);
  const through = listOf(args, "through", LIMITS.through).filter((id) => !between.includes(id));
  const avoiding = listOf(args, "avoiding", LIMITS.avoiding);
  if (new Set(between).size < Math.max(2, between.length))
    throw new SightlineError(
      "BAD_FILTER",
      between.length < 2 ? "between names fewer than two things" : "between names a thing twice",
      `Name two to ${LIMITS.between} different things.`,
    );
  const both = [...between, ...through].find((id) => avoiding.includes(id));
  if (both)
    throw new SightlineError(
      "BAD_FILTER",
      `"${both}" is asked for and to be avoided`,
      "Take it out of one of them.",
    );
  checkIds([...between, ...through, ...avoiding], ask);
  const types = typesNamed(args.types);
  return {
    between,
    through,
    avoiding,
    types: types && new Set(types),
    relations: relationsNamed(args.relations),
    ...window(args),
    maxHops: bounded("maxHops", args.maxHops, LIMITS.maxHops, LIMITS.maxHops),
    first: bounded("first", args.first, 20, LIMITS.first),
  };
}

/**
 * What that request is in a network.
 *
 * @throws SightlineError BAD_ID where it names what is not there.
 */
export function wantedIn(network: Network, times: Times, request: PathsRequest): Wanted {
  const placed = (ids: readonly string[]): number[] => ids.map((id) => placeOf(network, id));
  const [between, through] = [placed(request.between), placed(request.through)];
  const size = network.ids.length;
  const [stations, vias] = [new Uint8Array(size), new Uint8Array(size)];
  for (let station = 0; station < size; station++) {
    if (!times.known(station) || !times.inWindow(station)) continue;
    vias[station] = 1;
    if (!request.types || request.types.has(network.types[station]!)) stations[station] = 1;
  }
  // What is asked for by name need not be of the types, nor in the window.
  for (const station of [...between, ...through])
    stations[station] = vias[station] = times.known(station) ? 1 : 0;
  for (const station of between) vias[station] = 0;
  for (const station of placed(request.avoiding)) stations[station] = vias[station] = 0;
  return { between, through, stations, vias, relations: request.relations };
}

function listOf(args: Arguments, name: string, most: number): string[] {
  const given = (args[name] as readonly string[] | null | undefined) ?? [];
  if (given.length <= most) return name === "between" ? [...given] : [...new Set(given)];
  throw new SightlineError("BAD_FILTER", `${name} names ${given.length} things`, `Name at most ${most}.`);
}

function checkIds(ids: readonly string[], ask: Pick<Ask, "pins">): void {
  const [first] = ids;
  for (const id of ids) {
    const { entity } = keyOf(id, ask);
    const [dataset, other] = [splitId(first!)!.dataset, splitId(id)!.dataset];
    if (dataset !== other)
      throw new SightlineError(
        "BAD_ID",
        `"${first}" and "${id}" lie in different datasets, between which there are no relations`,
        `Name things of one dataset: of ${dataset} or of ${other}.`,
      );
    if (!isStation(entity))
      throw new SightlineError(
        "BAD_ID",
        `"${id}" is the id of a ${entity.name}, which is said of a fact and joins nothing`,
        "Name the fact of which it is said.",
      );
  }
}

function placeOf(network: Network, id: string): number {
  const place = stationOf(network, id);
  if (place >= 0) return place;
  throw new SightlineError("BAD_ID", `There is no ${id}`, "Look its id up in the list of its type.");
}

function relationsNamed(given: unknown): Uint8Array {
  const names = given as readonly string[] | null | undefined;
  if (!names) return new Uint8Array(RELATIONS.length).fill(1);
  // A joining type can be named as types are.
  const wanted = new Set(
    names.map((name) => MODEL.entities.find((each) => each.name === name)?.field ?? name),
  );
  for (const name of wanted) {
    if (RELATIONS.some((relation) => relation.name === name)) continue;
    throw new SightlineError(
      "BAD_FILTER",
      `"${name.slice(0, 60)}" is no relation`,
      "Relations are named as hops show them: reportsTo, owner, tenure, oversight.",
    );
  }
  return Uint8Array.from(RELATIONS, ({ name }) => (wanted.has(name) ? 1 : 0));
}

function window(args: Arguments): Pick<PathsRequest, "from" | "until"> {
  const from = (args.from as string | null | undefined) ?? null;
  const until = (args.until as string | null | undefined) ?? null;
  if (from !== null && until !== null && dayNumber(from) > dayNumber(until))
    throw new SightlineError(
      "BAD_DATE",
      `from is ${from}, which is after until, ${until}`,
      "Turn them round.",
    );
  return { from, until };
}
