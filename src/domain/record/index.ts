import { Absence } from "./absence";
import { Contradiction, Reading } from "./contradiction";
import { CoverageMark } from "./coverage";
import { Document } from "./document";
import { Evidence } from "./evidence";
import { Entry, Listing } from "./listing";
import { Mention } from "./mention";
import { Name } from "./name";
import { Passage } from "./passage";
import { Reference } from "./reference";
import { Section } from "./section";
import { Tombstone } from "./tombstone";

export { LEFT_OUT_REASONS, NO_FACT_REASONS } from "./coverage";
export { Document } from "./document";
export const RECORD = [
  Document,
  Section,
  Passage,
  Evidence,
  CoverageMark,
  Name,
  Absence,
  Listing,
  Entry,
  Mention,
  Reference,
  Contradiction,
  Reading,
  Tombstone,
];
