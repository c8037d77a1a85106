import { Area } from "./area";
import { Organization } from "./organization";

export { Area } from "./area";
export { Organization } from "./organization";
export const ORGANIZATION = [Organization, Area];
