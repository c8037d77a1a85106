/** The words of a life: whose it is, what happened in it, how it stands. */
import { MODEL } from "../../domain";
import { constantCase, lowerFirst, type EnumDeclaration, type InterfaceModel } from "../../model";

/** What can have a life: whatever somebody is to do or to reach. */
export const INTENT: InterfaceModel = MODEL.interfaces.find(({ name }) => name === "Intent")!;

export const kindOf = (type: string): string => constantCase(lowerFirst(type));
export const typeOfKind = (kind: string): string =>
  INTENT.entities.find(({ name }) => kindOf(name) === kind)!.name;

export const LIFE_KIND: EnumDeclaration = {
  name: "LifeKind",
  description: "What kind of intent a life is of.",
  values: Object.fromEntries(INTENT.entities.map(({ name, description }) => [kindOf(name), description])),
};

/** Words for the steps of an action, as the model declares them: a new one there is an event here. */
const stepKinds = (): Readonly<Record<string, string>> => {
  const { shape } = MODEL.entity("ActionStep").properties.find(({ name }) => name === "kind")!.kind;
  if (typeof shape !== "object" || !("enum" in shape)) throw new Error("ActionStep.kind is no enum");
  return shape.enum.values;
};

export const LIFE_EVENT: EnumDeclaration = {
  name: "LifeEventKind",
  description: "What happened to an intent.",
  values: {
    ...stepKinds(),
    RAISED: "It was first told, promised, advised or planned.",
    FOLDED: "It was made part of something else, or something else took its place.",
    REPORTED: "Something was reported on it, short of being complete.",
    CLAIMED_COMPLETE: "Whoever reports on it, or whom it is put to, claims that it is complete.",
    RESPONDED: "Whoever it is put to said something on it.",
    KEPT: "Something came that kept it, or a part of it.",
    DECIDED: "A body or office decided something about it.",
    DISCHARGED: "A body or office declared it done with.",
    MENTIONED: "A text names it.",
    REFERRED_TO: "Another line sends the reader to it.",
  },
};

export type LifeState =
  | "OPEN"
  | "CARRIED"
  | "REPORTED"
  | "RESPONDED"
  | "NOT_HEARD_OF_AGAIN"
  | "CLAIMED_COMPLETE"
  | "DISCHARGED"
  | "KEPT"
  | "FOLDED"
  | "REJECTED";

export const LIFE_STATE: EnumDeclaration = {
  name: "LifeState",
  description: "How an intent stands, by the last that is said of it.",
  values: {
    OPEN: "It was raised, and no later document could have said more.",
    CARRIED: "It was carried on, put off, given another date or to somebody else.",
    REPORTED: "Something was reported on it, or on an activity under it, and not that it is complete.",
    RESPONDED: "Whoever it is put to answered, and nothing was said on its being done.",
    NOT_HEARD_OF_AGAIN: "It was raised, later documents are at hand, and none of them speaks of it.",
    CLAIMED_COMPLETE:
      "Whoever reports on it claims that it is complete. Nobody else is shown to have agreed.",
    DISCHARGED: "A body or office declared it done with.",
    KEPT: "Something came that kept it, or a part of it.",
    FOLDED: "It became part of something else, or something else took its place.",
    REJECTED: "Whoever it is put to turned it down.",
  } satisfies Record<LifeState, string>,
};

/** What ends the counting of days: some of it by a mere claim. */
export const DONE: ReadonlySet<LifeState> = new Set(["CLAIMED_COMPLETE", "DISCHARGED", "KEPT"]);
export const OVER: ReadonlySet<LifeState> = new Set([...DONE, "FOLDED", "REJECTED"] as const);

export const LIFE_ORDER: EnumDeclaration = {
  name: "LifeOrder",
  description: "Order of lives; where it says nothing, by id, and what has no such day or number comes last.",
  values: {
    LAST_HEARD: "What was not heard of for longest, first.",
    OPEN_DAYS: "What was open for longest, first.",
    SLIPPAGE: "What slipped most, first.",
    OVERDUE: "What is overdue for longest, first.",
    RAISED: "What was raised first, first.",
  },
};
