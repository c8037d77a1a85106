import { Role } from "./role";
import { Sighting } from "./sighting";
import { Tenure } from "./tenure";

export { Holding } from "./holding";
export { Role } from "./role";
export const ROLE = [Role, Tenure, Sighting];
