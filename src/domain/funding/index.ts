import { Funding } from "./funding";

export const FUNDING = [Funding];
