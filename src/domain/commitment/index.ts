import { Activity } from "./activity";
import { Commitment } from "./commitment";
import { ProgressUpdate } from "./progress-update";
import { Restatement } from "./restatement";
import { Undertaking } from "./undertaking";

export const COMMITMENT = [Commitment, Activity, ProgressUpdate, Restatement, Undertaking];
