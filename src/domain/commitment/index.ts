import { Undertaking } from "./undertaking";

export const COMMITMENT = [Undertaking];
