import { Initiative } from "./initiative";
import { InitiativeStatus } from "./initiative-status";
import { Involvement } from "./involvement";

export { Initiative } from "./initiative";
export const INITIATIVE = [Initiative, InitiativeStatus, Involvement];
