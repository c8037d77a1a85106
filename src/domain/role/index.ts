import { Role } from "./role";
import { Sighting } from "./sighting";
import { Tenure } from "./tenure";

export { Holding } from "./holding";
export { Role } from "./role";
export { Sighting } from "./sighting";
export { Tenure } from "./tenure";
export const ROLE = [Role, Tenure, Sighting];
