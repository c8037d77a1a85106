import { Strategy } from "./strategy";
import { StrategyStatus } from "./strategy-status";

export const STRATEGY = [Strategy, StrategyStatus];
