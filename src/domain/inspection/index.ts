import { Inspection } from "./inspection";
import { InspectionFinding } from "./inspection-finding";

export const INSPECTION = [Inspection, InspectionFinding];

export { Inspection } from "./inspection";
export { InspectionFinding } from "./inspection-finding";
