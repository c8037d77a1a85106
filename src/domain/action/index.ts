import { Action } from "./action";
import { ActionStep } from "./action-step";

export const ACTION = [Action, ActionStep];
