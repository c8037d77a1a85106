import { Collective } from "./collective";

export { Intent } from "./intent";
export { Named } from "./named";
export { Overseen } from "./overseen";
export { Party } from "./party";
export const PARTY = [Collective];
