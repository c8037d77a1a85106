import { Alignment, AlignmentMember } from "./alignment";
import { Consultation, ConsultationChannel, ConsultationResponse, ConsultationStep } from "./consultation";
import { Objective } from "./objective";
import { Strategy } from "./strategy";
import { StrategyStatus } from "./strategy-status";

export { Objective } from "./objective";
export { Strategy } from "./strategy";
export const STRATEGY = [
  Strategy,
  StrategyStatus,
  Objective,
  Alignment,
  AlignmentMember,
  Consultation,
  ConsultationChannel,
  ConsultationResponse,
  ConsultationStep,
];
