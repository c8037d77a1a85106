/** What there is: the families, and the model built from them. */
import { buildModel } from "../model";
import { ACTION } from "./action";
import { BOARD } from "./board";
import { COMMITMENT } from "./commitment";
import { FUNDING } from "./funding";
import { INITIATIVE } from "./initiative";
import { INSPECTION } from "./inspection";
import { LEGISLATION } from "./legislation";
import { MEETING } from "./meeting";
import { ORGANIZATION } from "./organization";
import { OVERSIGHT } from "./oversight";
import { PARTY } from "./party";
import { PERFORMANCE } from "./performance";
import { PERSON } from "./person";
import { RECOMMENDATION } from "./recommendation";
import { RECORD } from "./record";
import { ROLE } from "./role";
import { STRATEGY } from "./strategy";
import { TOPIC } from "./topic";

export const FAMILIES = {
  party: PARTY,
  person: PERSON,
  organization: ORGANIZATION,
  role: ROLE,
  board: BOARD,
  meeting: MEETING,
  action: ACTION,
  commitment: COMMITMENT,
  recommendation: RECOMMENDATION,
  oversight: OVERSIGHT,
  strategy: STRATEGY,
  inspection: INSPECTION,
  performance: PERFORMANCE,
  initiative: INITIATIVE,
  funding: FUNDING,
  legislation: LEGISLATION,
  topic: TOPIC,
  record: RECORD,
} as const;

export const MODEL = buildModel(Object.values(FAMILIES).flat());
