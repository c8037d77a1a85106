/** Promises of a text: words by which somebody binds himself or is bound to do something. */

export interface PromiseMark {
  readonly text: string;
  /** Span in the normalized text. */
  readonly start: number;
  readonly end: number;
}

const VERBS =
  "provide|circulate|check|share|supply|send|forward|report|bring|update|attach|raise|follow|arrange|write|confirm|review|respond|" +
  "contact|discuss|ensure|look|take|meet|attend|carry|continue|prepare|produce|publish|receive|include|investigate|consider";
const DONE =
  "provided|circulated|checked|shared|supplied|sent|forwarded|reported|brought|updated|attached|raised|followed|arranged|" +
  "confirmed|reviewed|discussed|taken|carried|prepared|produced|published|included|investigated|considered|made|given|addressed";

const PROMISES = new RegExp(
  [
    "(?:will|shall|won't)",
    "(?:agreed|agrees|undertook|undertakes|promised|promises|committed)(?: to)?",
    `(?:is|are|was|were) to (?:be )?\\p{Ll}+`,
    `would (?:also |then )?(?:be (?:${DONE})|(?:${VERBS}))`,
    `to be (?:${DONE})`,
    // "The officer to provide a note", but not "in order to provide" or "able to provide".
    `(?<!(?:order|able|ability|opportunity|required|wish|wishes|invited|asked|needed|need|needs|used|role|how|as) )to (?:provide|circulate|check|share|supply|send|forward|report back|follow up|arrange)`,
  ]
    .map((form) => `(?<!\\p{L})${form}(?!\\p{L})`)
    .join("|"),
  "giu",
);

export const promisesOf = (text: string): PromiseMark[] =>
  [...text.matchAll(PROMISES)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
