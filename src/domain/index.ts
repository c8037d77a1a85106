/** What there is: the families, and the model built from them. */
import { buildModel } from "../model";
import { ACTION } from "./action";
import { BOARD } from "./board";
import { COMMITMENT } from "./commitment";
import { MEETING } from "./meeting";
import { ORGANIZATION } from "./organization";
import { PARTY } from "./party";
import { PERSON } from "./person";
import { RECORD } from "./record";
import { ROLE } from "./role";
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
  topic: TOPIC,
  record: RECORD,
} as const;

export const MODEL = buildModel(Object.values(FAMILIES).flat());
