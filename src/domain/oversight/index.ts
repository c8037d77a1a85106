import { Oversight } from "./oversight";
import { OversightMechanism } from "./oversight-mechanism";
import { Responsibility } from "./responsibility";

export const OVERSIGHT = [OversightMechanism, Oversight, Responsibility];
