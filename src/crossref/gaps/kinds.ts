/** The kinds of gap: of which things, under which condition, in plain words. */
import type { Condition } from "../../graph/read";
import type { EnumDeclaration } from "../../model";
import type { Terms } from "../shared/terms";

/** `WHERE` and the condition that a piece of evidence was public on the day of knownOn; empty where none is asked for. */
export type Known = (evidence: string) => string;

export interface GapKind {
  readonly type: string;
  readonly question: string;
  /** Which things of the type are looked at; all of them, unless it says so. */
  readonly among?: (terms: Terms) => Condition;
  /** The condition in the words of the model, or, where they do not reach, in Cypher over a variable. */
  readonly where:
    ((terms: Terms) => Condition) | { readonly cypher: (variable: string, known: Known) => string };
  /** Asks for the state on a day, which has to be given. */
  readonly needsDay?: true;
}

const unwatched = (terms: Terms): Condition => terms.none("oversight");
/** Who fills it is known: a holder who is not named, or a vacancy that is stated, is none. */
const named = (terms: Terms): Condition => terms.some("person");

/** Documents whose text a thing rests on; a part counts as its file, a copy as what it copies. */
const witnesses = (variable: string, known: Known): string =>
  `COLLECT { MATCH (${variable})-[:SUPPORTED_BY]->(e)-[:AT]->()-[:IN]->(part)${known("e")} ` +
  `OPTIONAL MATCH (part)-[:COPY_OF]->(original) WITH coalesce(original, part) AS text ` +
  `MATCH (text)-[:PART_OF*0..4]->(file:Document) WHERE NOT EXISTS { (file)-[:PART_OF]->(:Document) } ` +
  `RETURN DISTINCT file.id }`;

export const KINDS = {
  COMMITMENT_WITHOUT_OVERSIGHT: {
    type: "Commitment",
    question:
      "Which lines of plans have no oversight mechanism printed, neither their own nor an activity's?",
    where: (is) =>
      is.and(
        unwatched(is),
        is.none("activities", (activity) => activity.some("oversight")),
      ),
  },
  ACTIVITY_WITHOUT_OVERSIGHT: {
    type: "Activity",
    question: "Which activities have no oversight mechanism printed of themselves?",
    where: unwatched,
  },
  COMMITMENT_WITHOUT_PROGRESS: {
    type: "Commitment",
    question: "On which lines of plans, their activities included, was nothing reported?",
    where: (is) =>
      is.and(
        is.none("progress"),
        is.none("activities", (activity) => activity.some("progress")),
      ),
  },
  ACTIVITY_WITHOUT_PROGRESS: {
    type: "Activity",
    question: "On which activities was nothing reported of themselves?",
    where: (is) => is.none("progress"),
  },
  COMMITMENT_WITHOUT_ACTIVITIES: {
    type: "Commitment",
    question: "Under which lines of plans are no activities printed?",
    where: (is) => is.none("activities"),
  },
  COMMITMENT_WITHOUT_OBJECTIVE: {
    type: "Commitment",
    question: "Which lines of plans stand under no objective?",
    where: (is) => is.none("objective"),
  },
  OBJECTIVE_WITHOUT_COMMITMENT: {
    type: "Objective",
    question: "Which objectives, aims and aspirations have no line of a plan under them, nor restate as one?",
    // A vision or a principle is nothing that a line of a plan would be made for.
    among: (is) => is.is("level", "OBJECTIVE", "STRAND", "AIM", "ASPIRATION"),
    where: (is) => is.and(is.none("commitments"), is.none("restatements")),
  },
  MECHANISM_NEVER_DEFINED: {
    type: "OversightMechanism",
    question: "Which mechanisms watch something and are defined nowhere?",
    where: (is) => is.and(is.some("oversees"), is.missing("purpose")),
  },
  MECHANISM_NEVER_USED: {
    type: "OversightMechanism",
    question: "Which mechanisms are defined and watch nothing?",
    where: (is) => is.and(is.present("purpose"), is.none("oversees")),
  },
  BODY_PUBLISHES_NOTHING: {
    type: "Board",
    question: "Of which boards does no document say that notes or minutes are published?",
    where: (is) =>
      is.and(
        is.not(is.is("notesPublished", true)),
        is.none("embodies", (mechanism) => mechanism.is("notesPublished", true)),
      ),
  },
  BODY_NEVER_IN_PUBLIC: {
    type: "Board",
    question: "Of which boards does no document say that they sit in public, or show a public meeting?",
    where: (is) =>
      is.and(
        is.not(is.is("inPublic", true)),
        is.none("embodies", (mechanism) => mechanism.is("inPublic", true)),
        is.none("meetings", (meeting) => meeting.is("access", "PUBLIC", "WEBCAST")),
      ),
  },
  RECOMMENDATION_WITHOUT_ADDRESSEE: {
    type: "Recommendation",
    question: "Which recommendations name nobody who is to act?",
    where: (is) => is.none("addressee"),
  },
  RECOMMENDATION_WITHOUT_RESPONSE: {
    type: "Recommendation",
    question: "To which recommendations was nothing said and on which was nothing reported?",
    where: (is) => is.and(is.none("responses"), is.none("progress")),
  },
  ACTION_NEVER_HEARD_OF_AGAIN: {
    type: "Action",
    question: "Of which actions does nothing tell after the meeting that raised them?",
    where: (is) =>
      is.and(
        is.none("steps", (step) => step.not(step.is("kind", "RAISED"))),
        is.none("progress"),
      ),
  },
  UNDERTAKING_NEVER_KEPT: {
    type: "Undertaking",
    question: "Which promises does nothing in the documents keep?",
    where: (is) => is.and(is.none("keptBy"), is.none("progress")),
  },
  QUESTION_UNANSWERED: {
    type: "Question",
    question: "To which questions does the record hold no answer?",
    where: (is) => is.and(is.none("answers"), is.not(is.is("answered", "HERE"))),
  },
  OFFICE_WITHOUT_HOLDER: {
    type: "Role",
    question: "Which offices have nobody who is known to hold them on the day?",
    where: (is) => is.none("tenures", named),
    needsDay: true,
  },
  SEAT_VACANT: {
    type: "Seat",
    question: "Which seats have nobody who is known to fill them on the day?",
    where: (is) => is.none("memberships"),
    needsDay: true,
  },
  MEETING_WITHOUT_ATTENDANCE: {
    type: "Meeting",
    question: "Of which meetings is it not known who was there?",
    where: (is) => is.none("attendances"),
  },
  MEETING_WITHOUT_MINUTES: {
    type: "Meeting",
    question: "Of which meetings is no record held?",
    where: (is) =>
      is.none("recordedIn", (record) =>
        record.and(record.is("kind", "NOTES", "MINUTES"), record.is("availability", "HELD", "HELD_AS_COPY")),
      ),
  },
  MEETING_WITHOUT_NEXT: {
    type: "Meeting",
    question: "Which meetings announce no next one?",
    where: (is) => is.none("next"),
  },
  STRATEGY_NEVER_ADOPTED: {
    type: "Strategy",
    question: "Which strategies were consulted on and are never said to be published or in force?",
    where: (is) =>
      is.and(
        is.some("consultations"),
        is.none("statuses", (status) => status.is("state", "PUBLISHED", "IN_FORCE")),
      ),
  },
  FACT_ON_ONE_DOCUMENT: {
    type: "Named",
    question: "Which named things does one document alone bear witness to?",
    where: { cypher: (variable, known) => `size(${witnesses(variable, known)}) = 1` },
  },
  NAME_UNSURE: {
    type: "Name",
    question: "Which printed names are not sure to mean what they are taken for?",
    where: (is) => is.is("sureness", "PROBABLE", "NEAREST_CANDIDATE"),
  },
} as const satisfies Record<string, GapKind>;

export type GapKindName = keyof typeof KINDS;

export const GAP_KIND: EnumDeclaration = {
  name: "GapKind",
  description: "Kinds of gap, each a question.",
  values: Object.fromEntries(Object.entries(KINDS).map(([name, { question }]) => [name, question])),
};
