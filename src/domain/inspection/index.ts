import { Inspection } from "./inspection";
import { InspectionFinding } from "./inspection-finding";

export const INSPECTION = [Inspection, InspectionFinding];
