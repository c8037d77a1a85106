import { Indicator } from "./indicator";
import { Observation } from "./observation";

export const PERFORMANCE = [Indicator, Observation];
