/** The words of changes. */
import type { EnumDeclaration } from "../../model";
import { LIFE_KIND } from "../life/kinds";

export const CHANGE_KIND: EnumDeclaration = {
  name: "ChangeKind",
  description: "What kind of thing changed.",
  values: {
    OFFICE: "Who holds an office.",
    SEAT: "Who fills a seat on a board.",
    ...LIFE_KIND.values,
    FIGURE: "The value of an indicator. Targets and expectations are no changes.",
    STRATEGY: "How far a strategy or plan is said to be.",
    BOARD: "How a board is said to stand.",
    INITIATIVE: "How far a service, scheme or programme is said to be.",
  },
};

export type ChangeHow = "BEGAN" | "FIRST_SHOWN" | "PASSED_ON" | "MOVED" | "STATED" | "NEW_VALUE" | "ENDED";

export const CHANGE_HOW: EnumDeclaration = {
  name: "ChangeHow",
  description: "In which way something changed.",
  values: {
    BEGAN: "It began, or was raised, as a document says.",
    FIRST_SHOWN: "It is shown for the first time; since when it is so, no document says.",
    PASSED_ON: "It went from one holder to the next.",
    MOVED: "It stands otherwise than before: put off, claimed complete, in another state.",
    STATED: "Something was said on it that leaves it as it stood.",
    NEW_VALUE: "There is a value for a later day or period than before.",
    ENDED: "It ended: a term over, an action discharged, a promise kept, something folded into another.",
  } satisfies Record<ChangeHow, string>,
};

export const CERTAINTY: EnumDeclaration = {
  name: "ChangeCertainty",
  description: "How sure it is that a change lies between the two days.",
  values: {
    CERTAIN: "It surely does: after the first day, and by the second.",
    POSSIBLE: "It may have happened before the first day or after the second; its date leaves that open.",
  },
};
