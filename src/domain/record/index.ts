import { Absence } from "./absence";
import { Contradiction, Reading } from "./contradiction";
import { Document } from "./document";
import { Evidence } from "./evidence";
import { Entry, Listing } from "./listing";
import { Mention } from "./mention";
import { Name } from "./name";
import { Passage } from "./passage";
import { Reference } from "./reference";
import { Section } from "./section";
import { Tombstone } from "./tombstone";

export { Document } from "./document";
export const RECORD = [
  Document,
  Section,
  Passage,
  Evidence,
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
