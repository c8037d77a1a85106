import { Collective } from "./collective";

export { Named } from "./named";
export { Party } from "./party";
export const PARTY = [Collective];
