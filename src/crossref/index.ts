import { beliefs, changes, stateOf } from "./change";
import { gaps } from "./gaps";
import { paths } from "./paths";
import { keystones } from "./keystones";
import { life, lives } from "./life";
import type { Question } from "./question";
import { search } from "./search";
import { linesOfSight } from "./sight";

export type { Argument, Content, Field, Question, Shape } from "./question";

/** Every question across families, a root field of the API each. */
export const QUESTIONS: readonly Question[] = [
  linesOfSight,
  keystones,
  gaps,
  paths,
  search,
  life,
  lives,
  changes,
  stateOf,
  beliefs,
];
