import { gaps } from "./gaps";
import type { Question } from "./question";

export type { Argument, Ask, Content, Field, Question, Shape } from "./question";

/** Every question across families, a root field of the API each. */
export const QUESTIONS: readonly Question[] = [gaps];
