import { LegalBasis, Legislation } from "./legislation";

export const LEGISLATION = [Legislation, LegalBasis];
