/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
/** Why a property or relation has no value. */
export type AbsenceState =
  /** It could only stand in a document that is not held. */
  | "BEYOND_THE_DOCUMENTS"
  /** There is a place for it, and nothing stands there. */
  | "LEFT_BLANK"
  /** It cannot apply here. */
  | "NOT_APPLICABLE"
  /** The document is silent where one would look for it. */
  | "NOT_STATED"
  /** The document sends the reader elsewhere. */
  | "SAID_ELSEWHERE"
  /** The document says that there is none. */
  | "STATED_AS_NONE"
  /** The document says that it is being reviewed. */
  | "UNDER_REVIEW";

/** What happened to an action. */
export type ActionStepKind =
  /** Taken over into a later meeting. */
  | "CARRIED"
  /** Put off to a later meeting. */
  | "DEFERRED"
  /** Declared done with. */
  | "DISCHARGED"
  /** Made part of another item or action. */
  | "FOLDED"
  /** The meeting told somebody to do it. */
  | "RAISED"
  /** Given another date. */
  | "REDATED"
  /** Something was reported on it. */
  | "REPORTED"
  /** Looked at again. */
  | "REVIEWED";

/** How an answer meets its question. */
export type AnswerStance =
  /** Affirms what was asked. */
  | "CONFIRMS"
  /** Denies it. */
  | "DENIES"
  /** Says that it is not known. */
  | "DOES_NOT_KNOW"
  /** Explains without affirming or denying. */
  | "EXPLAINS"
  /** Affirms a part. */
  | "PARTLY"
  /** Promises something. */
  | "UNDERTAKES";

/** Whether the record holds an answer. */
export type Answered =
  /** Answered at the meeting. */
  | "HERE"
  /** The record holds no answer. */
  | "NOT_RECORDED"
  /** Part of it is answered. */
  | "PARTLY"
  /** An answer is promised for later. */
  | "PROMISED";

/** How a dated thing stands on the day given by asOf. */
export type AsOfStanding =
  /** Shown before and after that day. */
  | "BETWEEN_SIGHTINGS"
  /** Inside stated bounds or shown that very day; for an event: it has taken place. */
  | "CERTAIN"
  /** Before a stated start, after a stated end or once a successor is shown; for an event: still ahead. */
  | "EXCLUDED"
  /** Shown on one side of that day only, or the date leaves it open. */
  | "UNKNOWN";

/** In which capacity somebody was at a meeting, that day. */
export type AttendanceCapacity =
  /** As the office that is held to account, or one of its officers. */
  | "HELD_TO_ACCOUNT"
  /** As the office that holds another to account. */
  | "HOLDING_TO_ACCOUNT"
  /** Also attending, not as a member. */
  | "IN_ATTENDANCE"
  /** As a member of the board. */
  | "MEMBER"
  /** As staff who support the meeting. */
  | "OFFICE_SUPPORT"
  /** Standing in for a member at this meeting. */
  | "SUBSTITUTE";

/** How a record says who spoke. */
export type Attribution =
  /** By office. */
  | "BY_ROLE"
  /** The printed speaker is doubtful. */
  | "DOUBTFUL"
  /** Several together. */
  | "JOINT"
  /** By name. */
  | "NAMED"
  /** Nobody is said to have spoken. */
  | "PASSIVE";

/** Office held among the members of a board. */
export type BoardOffice =
  /** Chairs the board. */
  | "CHAIR"
  /** Member without such an office. */
  | "MEMBER"
  /** Stands in for the chair. */
  | "VICE_CHAIR";

/** What a value is set against. */
export type ComparedWith =
  /** An average over time. */
  | "AVERAGE"
  /** An earlier period. */
  | "EARLIER_PERIOD"
  /** The nation or all forces. */
  | "NATION"
  /** Other areas of the same force. */
  | "OTHER_AREAS"
  /** Other countries. */
  | "OTHER_COUNTRIES"
  /** The group of most similar areas or forces. */
  | "SIMILAR_GROUP"
  /** A standard or target. */
  | "STANDARD";

/** What does not fit. */
export type ContradictionKind =
  /** Two accounts of who said or did something. */
  | "ATTRIBUTION"
  /** Two counts. */
  | "COUNT"
  /** Two dates, or a date and its surroundings. */
  | "DATE"
  /** Two readings of one abbreviation. */
  | "EXPANSION"
  /** A number, label or reference out of order. */
  | "NUMBERING"
  /** A text that stands in the wrong place. */
  | "PLACEMENT"
  /** Two spellings of one name. */
  | "SPELLING"
  /** Two accounts of how something stands. */
  | "STATE"
  /** Two titles of one thing or person. */
  | "TITLE"
  /** A weekday and its date. */
  | "WEEKDAY"
  /** Words garbled or missing. */
  | "WORDING";

/** What a body or office decided. */
export type DecisionKind =
  /** Agreed to something. */
  | "AGREED"
  /** Approved something put before it. */
  | "APPROVED"
  /** Confirmed the record of an earlier meeting. */
  | "CONFIRMED_MINUTES"
  /** Co-opted members. */
  | "CO_OPTED"
  /** Was satisfied that a matter is closed. */
  | "DISCHARGED"
  /** Took note. */
  | "NOTED"
  /** Recommended something. */
  | "RECOMMENDED";

/** What a party does in an initiative. */
export type InvolvementRole =
  /** Ordered it. */
  | "COMMISSIONER"
  /** Cases are compared with it. */
  | "CROSS_CHECK"
  /** Assesses it. */
  | "EVALUATOR"
  /** Pays for it, or for a part. */
  | "FUNDER"
  /** Houses it. */
  | "HOST"
  /** Leads it. */
  | "LEAD"
  /** Offers it to others. */
  | "OFFERED_BY"
  /** Runs it. */
  | "OPERATOR"
  /** Stands against it. */
  | "OPPONENT"
  /** Watches over it. */
  | "OVERSEER"
  /** Takes part. */
  | "PARTICIPANT"
  /** Works on it with others. */
  | "PARTNER"
  /** Did before what it does. */
  | "PREDECESSOR"
  /** Is sent people by it. */
  | "RECEIVES_FROM_IT"
  /** Sends people to it. */
  | "REFERS_TO_IT"
  /** Supplies it. */
  | "SUPPLIER"
  /** Took up the offer. */
  | "TAKEN_UP_BY";

/** How far a meeting is known to have come. */
export type MeetingStatus =
  /** Called off. */
  | "CANCELLED"
  /** A record of it is held. */
  | "HELD"
  /** Announced. */
  | "PLANNED"
  /** Spoken of afterwards; no record of it is held. */
  | "REFERRED_TO"
  /** An agenda was issued. */
  | "SUMMONED";

/** What kind of name it is. */
export type NameKind =
  /** Acronym or initials. */
  | "ACRONYM"
  /** A name it bore before. */
  | "FORMER"
  /** Full form. */
  | "FULL"
  /** A speaker's or column's label that stands for it in one document. */
  | "LABEL"
  /** Shortened form. */
  | "SHORT"
  /** A slip of spelling or printing. */
  | "SLIP"
  /** Another form in use: word order, apostrophe, title in front. */
  | "VARIANT";

/** What kind of value it is. */
export type ObservationKind =
  /** What was counted or measured. */
  | "ACTUAL"
  /** An estimate. */
  | "ESTIMATE"
  /** What is expected or planned. */
  | "EXPECTED"
  /** What is to be reached. */
  | "TARGET";

/** Whether somebody was at a meeting. */
export type Presence =
  /** Recorded as absent without apology. */
  | "ABSENT"
  /** Excused. */
  | "APOLOGIES"
  /** Listed as present. */
  | "PRESENT";

/** How a printed number is qualified. */
export type QuantityQualifier =
  /** Marked as approximate. */
  | "ABOUT"
  /** The value or more. */
  | "AT_LEAST"
  /** The value or less. */
  | "AT_MOST"
  /** From the value to the upper value. */
  | "BETWEEN"
  /** Stated as it is. */
  | "EXACT"
  /** More than the value. */
  | "OVER"
  /** Less than the value. */
  | "UNDER";

/** What a question asks for. */
export type QuestionKind =
  /** Calls an answer or a performance into question. */
  | "CHALLENGE"
  /** Voices a worry and expects a reply. */
  | "CONCERN"
  /** Asks for information. */
  | "QUESTION"
  /** Suggests that something be done. */
  | "SUGGESTION";

/** By what right a seat is held. */
export type SeatKind =
  /** For a councillor co-opted by the board. */
  | "CO_OPTED_ELECTED"
  /** For an independent person co-opted by the board. */
  | "CO_OPTED_INDEPENDENT_LAY"
  /** The council's own seat. */
  | "SUBSTANTIVE";

/** What a sighting says about the span of a holding. */
export type SightingBound =
  /** It ended on that day. */
  | "END"
  /** It held on that day. */
  | "SEEN"
  /** It began on that day. */
  | "START";

/** How sure it is that a printed name means this thing. */
export type Sureness =
  /** Plain from spelling or place. */
  | "EVIDENT"
  /** No better candidate is known. */
  | "NEAREST_CANDIDATE"
  /** Likely; the evidence says why. */
  | "PROBABLE"
  /** The document says so. */
  | "STATED";

/** In what way an office is held. */
export type TenureCapacity =
  /** Held by a deputy for the time being. */
  | "ACTING"
  /** Held in full. */
  | "PERMANENT"
  /** Held for a limited time. */
  | "TEMPORARY";

/** How a value lies to what it is set against. */
export type Trend =
  /** Above the others. */
  | "ABOVE"
  /** Below the others. */
  | "BELOW"
  /** Lower than before. */
  | "DOWN"
  /** In line with the others. */
  | "IN_LINE"
  /** About the same. */
  | "SAME"
  /** Higher than before. */
  | "UP";

/** How firm a promise is. */
export type UndertakingForce =
  /** Somebody agreed to it. */
  | "AGREED"
  /** Said to be intended or expected. */
  | "INTENDED"
  /** The record says that it will be done, without saying who promised. */
  | "WILL_BE_DONE";

/** What was promised. */
export type UndertakingKind =
  /** To do something else. */
  | "ACT"
  /** To change how something is done or reported. */
  | "CHANGE"
  /** To find something out. */
  | "CHECK"
  /** To report again. */
  | "REPORT_BACK"
  /** To supply data or a document. */
  | "SUPPLY";

/** What the curator made of it. */
export type Verdict =
  /** They mean different things. */
  | "DIFFERENT_THINGS"
  /** Both readings stand. */
  | "KEEP_BOTH"
  /** One reading is right. */
  | "ONE_RIGHT"
  /** Both mean the same thing. */
  | "SAME_THING"
  /** Known to be wrong; what is right is not known. */
  | "UNDECIDED";

export type ActionsOfAMeetingQueryVariables = Exact<{
  meeting?: string;
}>;

export type ActionsOfAMeetingQuery = {
  readonly meeting: {
    readonly title: string | null;
    readonly actionsRaised: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string | null;
        readonly gist: string;
        readonly ownerPrinted: string | null;
        readonly owner: {
          readonly nodes: ReadonlyArray<
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
          >;
        };
        readonly fallsTo: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
        readonly dueOn: { readonly edtf: string } | null;
        readonly dueAt: {
          readonly caption: string;
          readonly heldOn: { readonly printed: string | null } | null;
        } | null;
        readonly absences: ReadonlyArray<{
          readonly property: string;
          readonly state: AbsenceState;
          readonly reason: string | null;
        }>;
        readonly evidence: ReadonlyArray<{
          readonly properties: ReadonlyArray<string> | null;
          readonly locator: string;
          readonly inferred: string | null;
          readonly via:
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | { readonly caption: string }
            | null;
          readonly passage: { readonly excerpt: string | null } | null;
        }>;
      }>;
    };
  } | null;
};

export type AttendedByAPersonQueryVariables = Exact<{
  person?: string;
  until?: string | null | undefined;
}>;

export type AttendedByAPersonQuery = {
  readonly person: {
    readonly name: string;
    readonly names: ReadonlyArray<{
      readonly text: string;
      readonly kind: NameKind;
      readonly reason: string | null;
    }>;
    readonly attendances: {
      readonly nodes: ReadonlyArray<{
        readonly presence: Presence;
        readonly capacity: AttendanceCapacity | null;
        readonly titlePrinted: string | null;
        readonly role: { readonly name: string } | null;
        readonly meeting: {
          readonly title: string | null;
          readonly heldOn: { readonly edtf: string } | null;
          readonly board: { readonly name: string } | null;
        } | null;
        readonly evidence: ReadonlyArray<{
          readonly properties: ReadonlyArray<string> | null;
          readonly locator: string;
          readonly inferred: string | null;
          readonly passage: { readonly excerpt: string | null } | null;
        }>;
      }>;
    };
    readonly chairedMeetings: { readonly nodes: ReadonlyArray<{ readonly title: string | null }> };
  } | null;
};

export type ChiefConstableOnThreeDaysQueryVariables = Exact<{
  role?: string;
  first?: string | null | undefined;
  second?: string | null | undefined;
  third?: string | null | undefined;
}>;

export type ChiefConstableOnThreeDaysQuery = {
  readonly first: {
    readonly tenures: {
      readonly nodes: ReadonlyArray<{
        readonly capacity: TenureCapacity | null;
        readonly asOfStanding: AsOfStanding | null;
        readonly attendances: {
          readonly nodes: ReadonlyArray<{
            readonly titlePrinted: string | null;
            readonly meeting: { readonly title: string | null } | null;
            readonly evidence: ReadonlyArray<{
              readonly properties: ReadonlyArray<string> | null;
              readonly locator: string;
            }>;
          }>;
        };
        readonly person: { readonly name: string } | null;
      }>;
    };
  } | null;
  readonly second: {
    readonly tenures: {
      readonly nodes: ReadonlyArray<{
        readonly capacity: TenureCapacity | null;
        readonly asOfStanding: AsOfStanding | null;
        readonly attendances: {
          readonly nodes: ReadonlyArray<{
            readonly titlePrinted: string | null;
            readonly meeting: { readonly title: string | null } | null;
            readonly evidence: ReadonlyArray<{
              readonly properties: ReadonlyArray<string> | null;
              readonly locator: string;
            }>;
          }>;
        };
        readonly person: { readonly name: string } | null;
      }>;
    };
  } | null;
  readonly third: {
    readonly tenures: {
      readonly nodes: ReadonlyArray<{
        readonly capacity: TenureCapacity | null;
        readonly asOfStanding: AsOfStanding | null;
        readonly attendances: {
          readonly nodes: ReadonlyArray<{
            readonly titlePrinted: string | null;
            readonly meeting: { readonly title: string | null } | null;
            readonly evidence: ReadonlyArray<{
              readonly properties: ReadonlyArray<string> | null;
              readonly locator: string;
            }>;
          }>;
        };
        readonly person: { readonly name: string } | null;
      }>;
    };
  } | null;
};

export type HolderFragment = {
  readonly capacity: TenureCapacity | null;
  readonly asOfStanding: AsOfStanding | null;
  readonly person: { readonly name: string } | null;
};

export type ShownFragment = {
  readonly nodes: ReadonlyArray<{
    readonly titlePrinted: string | null;
    readonly meeting: { readonly title: string | null } | null;
    readonly evidence: ReadonlyArray<{
      readonly properties: ReadonlyArray<string> | null;
      readonly locator: string;
    }>;
  }>;
};

export type ChiefConstableQueryVariables = Exact<{
  role?: string;
  day?: string | null | undefined;
}>;

export type ChiefConstableQuery = {
  readonly role: {
    readonly name: string;
    readonly tenures: {
      readonly nodes: ReadonlyArray<{
        readonly capacity: TenureCapacity | null;
        readonly asOfStanding: AsOfStanding | null;
        readonly firstSeen: string | null;
        readonly lastSeen: string | null;
        readonly starts: string | null;
        readonly ends: string | null;
        readonly person: { readonly id: string; readonly name: string } | null;
        readonly evidence: ReadonlyArray<{
          readonly properties: ReadonlyArray<string> | null;
          readonly locator: string;
          readonly inferred: string | null;
          readonly passage: { readonly excerpt: string | null } | null;
        }>;
        readonly shownByAttendance: {
          readonly nodes: ReadonlyArray<{
            readonly presence: Presence;
            readonly titlePrinted: string | null;
            readonly meeting: {
              readonly title: string | null;
              readonly heldOn: { readonly edtf: string } | null;
            } | null;
            readonly evidence: ReadonlyArray<{
              readonly properties: ReadonlyArray<string> | null;
              readonly locator: string;
              readonly inferred: string | null;
              readonly passage: { readonly excerpt: string | null } | null;
            }>;
          }>;
        };
        readonly shownOtherwise: {
          readonly nodes: ReadonlyArray<{
            readonly bound: SightingBound | null;
            readonly gist: string | null;
            readonly seenOn: { readonly edtf: string };
            readonly evidence: ReadonlyArray<{
              readonly properties: ReadonlyArray<string> | null;
              readonly locator: string;
              readonly inferred: string | null;
              readonly passage: { readonly excerpt: string | null } | null;
            }>;
          }>;
        };
      }>;
    };
  } | null;
};

export type HolderEvidenceFragment = {
  readonly properties: ReadonlyArray<string> | null;
  readonly locator: string;
  readonly inferred: string | null;
  readonly passage: { readonly excerpt: string | null } | null;
};

export type ContradictionsQueryVariables = Exact<{
  kinds?: ReadonlyArray<ContradictionKind> | ContradictionKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ContradictionsQuery = {
  readonly contradictions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly gist: string;
      readonly kind: ContradictionKind;
      readonly verdict: Verdict;
      readonly recorded: string | null;
      readonly reason: string;
      readonly property: string | null;
      readonly readings: {
        readonly nodes: ReadonlyArray<{
          readonly value: string;
          readonly evidence: ReadonlyArray<{ readonly locator: string }>;
        }>;
      };
      readonly touches: {
        readonly nodes: ReadonlyArray<
          | { readonly __typename: "Action"; readonly id: string; readonly caption: string }
          | { readonly __typename: "ActionStep"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Activity"; readonly id: string; readonly caption: string }
          | { readonly __typename: "AgendaItem"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Alignment"; readonly id: string; readonly caption: string }
          | { readonly __typename: "AlignmentMember"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Answer"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Area"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Attendance"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Board"; readonly id: string; readonly caption: string }
          | { readonly __typename: "BoardStatus"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Collective"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Commitment"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Consultation"; readonly id: string; readonly caption: string }
          | { readonly __typename: "ConsultationChannel"; readonly id: string; readonly caption: string }
          | { readonly __typename: "ConsultationResponse"; readonly id: string; readonly caption: string }
          | { readonly __typename: "ConsultationStep"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Contradiction"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Decision"; readonly id: string; readonly caption: string }
          | { readonly __typename: "DeclaredInterest"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Document"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Entry"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Funding"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Indicator"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Initiative"; readonly id: string; readonly caption: string }
          | { readonly __typename: "InitiativeStatus"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Inspection"; readonly id: string; readonly caption: string }
          | { readonly __typename: "InspectionFinding"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Involvement"; readonly id: string; readonly caption: string }
          | { readonly __typename: "LegalBasis"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Legislation"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Listing"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Meeting"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Membership"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Mention"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Objective"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Observation"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Organization"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Oversight"; readonly id: string; readonly caption: string }
          | { readonly __typename: "OversightMechanism"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Person"; readonly id: string; readonly caption: string }
          | { readonly __typename: "PlannedItem"; readonly id: string; readonly caption: string }
          | { readonly __typename: "ProgressUpdate"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Question"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Reading"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Recommendation"; readonly id: string; readonly caption: string }
          | { readonly __typename: "RecommendationResponse"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Reference"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Responsibility"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Restatement"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Role"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Seat"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Section"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Sighting"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Statement"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Strategy"; readonly id: string; readonly caption: string }
          | { readonly __typename: "StrategyStatus"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Tenure"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Topic"; readonly id: string; readonly caption: string }
          | { readonly __typename: "Undertaking"; readonly id: string; readonly caption: string }
        >;
      };
    }>;
  };
};

export type DatasetsQueryVariables = Exact<{ [key: string]: never }>;

export type DatasetsQuery = {
  readonly datasets: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly licence: string;
    readonly description: string;
  }>;
};

export type DecisionsQueryVariables = Exact<{
  board?: string | null | undefined;
}>;

export type DecisionsQuery = {
  readonly decisions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly gist: string;
      readonly kind: DecisionKind;
      readonly proviso: string | null;
      readonly takenBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | null;
      readonly item: {
        readonly number: string | null;
        readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
      } | null;
      readonly concerns: {
        readonly nodes: ReadonlyArray<
          | { readonly __typename: "Action"; readonly caption: string }
          | { readonly __typename: "ActionStep"; readonly caption: string }
          | { readonly __typename: "Activity"; readonly caption: string }
          | { readonly __typename: "AgendaItem"; readonly caption: string }
          | { readonly __typename: "Alignment"; readonly caption: string }
          | { readonly __typename: "AlignmentMember"; readonly caption: string }
          | { readonly __typename: "Answer"; readonly caption: string }
          | { readonly __typename: "Area"; readonly caption: string }
          | { readonly __typename: "Attendance"; readonly caption: string }
          | { readonly __typename: "Board"; readonly caption: string }
          | { readonly __typename: "BoardStatus"; readonly caption: string }
          | { readonly __typename: "Collective"; readonly caption: string }
          | { readonly __typename: "Commitment"; readonly caption: string }
          | { readonly __typename: "Consultation"; readonly caption: string }
          | { readonly __typename: "ConsultationChannel"; readonly caption: string }
          | { readonly __typename: "ConsultationResponse"; readonly caption: string }
          | { readonly __typename: "ConsultationStep"; readonly caption: string }
          | { readonly __typename: "Contradiction"; readonly caption: string }
          | { readonly __typename: "Decision"; readonly caption: string }
          | { readonly __typename: "DeclaredInterest"; readonly caption: string }
          | { readonly __typename: "Document"; readonly caption: string }
          | { readonly __typename: "Entry"; readonly caption: string }
          | { readonly __typename: "Funding"; readonly caption: string }
          | { readonly __typename: "Indicator"; readonly caption: string }
          | { readonly __typename: "Initiative"; readonly caption: string }
          | { readonly __typename: "InitiativeStatus"; readonly caption: string }
          | { readonly __typename: "Inspection"; readonly caption: string }
          | { readonly __typename: "InspectionFinding"; readonly caption: string }
          | { readonly __typename: "Involvement"; readonly caption: string }
          | { readonly __typename: "LegalBasis"; readonly caption: string }
          | { readonly __typename: "Legislation"; readonly caption: string }
          | { readonly __typename: "Listing"; readonly caption: string }
          | { readonly __typename: "Meeting"; readonly caption: string }
          | { readonly __typename: "Membership"; readonly caption: string }
          | { readonly __typename: "Mention"; readonly caption: string }
          | { readonly __typename: "Objective"; readonly caption: string }
          | { readonly __typename: "Observation"; readonly caption: string }
          | { readonly __typename: "Organization"; readonly caption: string }
          | { readonly __typename: "Oversight"; readonly caption: string }
          | { readonly __typename: "OversightMechanism"; readonly caption: string }
          | { readonly __typename: "Person"; readonly caption: string }
          | { readonly __typename: "PlannedItem"; readonly caption: string }
          | { readonly __typename: "ProgressUpdate"; readonly caption: string }
          | { readonly __typename: "Question"; readonly caption: string }
          | { readonly __typename: "Reading"; readonly caption: string }
          | { readonly __typename: "Recommendation"; readonly caption: string }
          | { readonly __typename: "RecommendationResponse"; readonly caption: string }
          | { readonly __typename: "Reference"; readonly caption: string }
          | { readonly __typename: "Responsibility"; readonly caption: string }
          | { readonly __typename: "Restatement"; readonly caption: string }
          | { readonly __typename: "Role"; readonly caption: string }
          | { readonly __typename: "Seat"; readonly caption: string }
          | { readonly __typename: "Section"; readonly caption: string }
          | { readonly __typename: "Sighting"; readonly caption: string }
          | { readonly __typename: "Statement"; readonly caption: string }
          | { readonly __typename: "Strategy"; readonly caption: string }
          | { readonly __typename: "StrategyStatus"; readonly caption: string }
          | { readonly __typename: "Tenure"; readonly caption: string }
          | { readonly __typename: "Topic"; readonly caption: string }
          | { readonly __typename: "Undertaking"; readonly caption: string }
        >;
      };
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
  };
};

export type FactsOnAPassageQueryVariables = Exact<{
  document?: string | null | undefined;
  line?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type FactsOnAPassageQuery = {
  readonly evidenceItems: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly locator: string;
      readonly properties: ReadonlyArray<string> | null;
      readonly inferred: string | null;
      readonly fact:
        | { readonly __typename: "Absence"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Action"; readonly id: string; readonly caption: string }
        | { readonly __typename: "ActionStep"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Activity"; readonly id: string; readonly caption: string }
        | { readonly __typename: "AgendaItem"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Alignment"; readonly id: string; readonly caption: string }
        | { readonly __typename: "AlignmentMember"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Answer"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Area"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Attendance"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Board"; readonly id: string; readonly caption: string }
        | { readonly __typename: "BoardStatus"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Collective"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Commitment"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Consultation"; readonly id: string; readonly caption: string }
        | { readonly __typename: "ConsultationChannel"; readonly id: string; readonly caption: string }
        | { readonly __typename: "ConsultationResponse"; readonly id: string; readonly caption: string }
        | { readonly __typename: "ConsultationStep"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Contradiction"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Decision"; readonly id: string; readonly caption: string }
        | { readonly __typename: "DeclaredInterest"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Document"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Entry"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Funding"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Indicator"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Initiative"; readonly id: string; readonly caption: string }
        | { readonly __typename: "InitiativeStatus"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Inspection"; readonly id: string; readonly caption: string }
        | { readonly __typename: "InspectionFinding"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Involvement"; readonly id: string; readonly caption: string }
        | { readonly __typename: "LegalBasis"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Legislation"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Listing"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Meeting"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Membership"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Mention"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Name"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Objective"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Observation"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Organization"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Oversight"; readonly id: string; readonly caption: string }
        | { readonly __typename: "OversightMechanism"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Person"; readonly id: string; readonly caption: string }
        | { readonly __typename: "PlannedItem"; readonly id: string; readonly caption: string }
        | { readonly __typename: "ProgressUpdate"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Question"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Reading"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Recommendation"; readonly id: string; readonly caption: string }
        | { readonly __typename: "RecommendationResponse"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Reference"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Responsibility"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Restatement"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Role"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Seat"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Section"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Sighting"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Statement"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Strategy"; readonly id: string; readonly caption: string }
        | { readonly __typename: "StrategyStatus"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Tenure"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Topic"; readonly id: string; readonly caption: string }
        | { readonly __typename: "Undertaking"; readonly id: string; readonly caption: string }
        | null;
    }>;
  };
};

export type FigureOverTimeQueryVariables = Exact<{
  indicator?: string;
}>;

export type FigureOverTimeQuery = {
  readonly indicator: {
    readonly name: string;
    readonly observations: {
      readonly nodes: ReadonlyArray<{
        readonly gist: string;
        readonly kind: ObservationKind | null;
        readonly trend: Trend | null;
        readonly comparedWith: ComparedWith | null;
        readonly value: {
          readonly value: number;
          readonly upper: number | null;
          readonly unit: string;
          readonly qualifier: QuantityQualifier;
        } | null;
        readonly period: { readonly edtf: string; readonly printed: string | null } | null;
        readonly reportedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | null;
        readonly item: {
          readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
        } | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string; readonly inferred: string | null }>;
      }>;
    };
  } | null;
};

export type KnownAbsentQueryVariables = Exact<{
  board?: string | null | undefined;
}>;

export type KnownAbsentQuery = {
  readonly meetings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly status: MeetingStatus;
      readonly heldOn: { readonly edtf: string } | null;
      readonly absences: ReadonlyArray<{
        readonly property: string;
        readonly state: AbsenceState;
        readonly reason: string | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    }>;
  };
};

export type KnownOnADayQueryVariables = Exact<{
  role?: string;
  then?: string;
  later?: string;
}>;

export type KnownOnADayQuery = {
  readonly then: {
    readonly name: string;
    readonly publicFrom: string | null;
    readonly publicFromInferred: boolean | null;
    readonly tenures: {
      readonly nodes: ReadonlyArray<{
        readonly firstSeen: string | null;
        readonly lastSeen: string | null;
        readonly person: { readonly name: string } | null;
        readonly attendances: {
          readonly nodes: ReadonlyArray<{
            readonly publicFrom: string | null;
            readonly publicFromInferred: boolean | null;
            readonly meeting: {
              readonly title: string | null;
              readonly heldOn: { readonly edtf: string } | null;
            } | null;
          }>;
        };
      }>;
    };
  } | null;
  readonly later: {
    readonly name: string;
    readonly publicFrom: string | null;
    readonly publicFromInferred: boolean | null;
    readonly tenures: {
      readonly nodes: ReadonlyArray<{
        readonly firstSeen: string | null;
        readonly lastSeen: string | null;
        readonly person: { readonly name: string } | null;
        readonly attendances: {
          readonly nodes: ReadonlyArray<{
            readonly publicFrom: string | null;
            readonly publicFromInferred: boolean | null;
            readonly meeting: {
              readonly title: string | null;
              readonly heldOn: { readonly edtf: string } | null;
            } | null;
          }>;
        };
      }>;
    };
  } | null;
};

export type HoldersFragment = {
  readonly name: string;
  readonly publicFrom: string | null;
  readonly publicFromInferred: boolean | null;
  readonly tenures: {
    readonly nodes: ReadonlyArray<{
      readonly firstSeen: string | null;
      readonly lastSeen: string | null;
      readonly person: { readonly name: string } | null;
      readonly attendances: {
        readonly nodes: ReadonlyArray<{
          readonly publicFrom: string | null;
          readonly publicFromInferred: boolean | null;
          readonly meeting: {
            readonly title: string | null;
            readonly heldOn: { readonly edtf: string } | null;
          } | null;
        }>;
      };
    }>;
  };
};

export type LifeOfAnActionQueryVariables = Exact<{
  action?: string;
}>;

export type LifeOfAnActionQuery = {
  readonly action: {
    readonly gist: string;
    readonly raisedAt: {
      readonly id: string;
      readonly status: MeetingStatus;
      readonly heldOn: { readonly edtf: string } | null;
    } | null;
    readonly owner: {
      readonly nodes: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >;
    };
    readonly steps: {
      readonly nodes: ReadonlyArray<{
        readonly position: number;
        readonly kind: ActionStepKind;
        readonly gist: string | null;
        readonly happenedOn: { readonly edtf: string; readonly printed: string | null } | null;
        readonly at: {
          readonly id: string;
          readonly status: MeetingStatus;
          readonly heldOn: { readonly edtf: string } | null;
        } | null;
        readonly item: { readonly number: string | null; readonly heading: string | null } | null;
        readonly to: {
          readonly id: string;
          readonly status: MeetingStatus;
          readonly heldOn: { readonly edtf: string } | null;
        } | null;
        readonly satisfied:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | null;
        readonly evidence: ReadonlyArray<{
          readonly locator: string;
          readonly inferred: string | null;
          readonly passage: { readonly excerpt: string | null } | null;
        }>;
      }>;
    };
  } | null;
};

export type StepSittingFragment = {
  readonly id: string;
  readonly status: MeetingStatus;
  readonly heldOn: { readonly edtf: string } | null;
};

export type MisprintedNamesQueryVariables = Exact<{
  kinds?: ReadonlyArray<NameKind> | NameKind | null | undefined;
  first?: number | null | undefined;
}>;

export type MisprintedNamesQuery = {
  readonly names: {
    readonly nodes: ReadonlyArray<{
      readonly text: string;
      readonly kind: NameKind;
      readonly sureness: Sureness | null;
      readonly reason: string | null;
      readonly of:
        | { readonly __typename: "Area"; readonly id: string; readonly name: string }
        | { readonly __typename: "Board"; readonly id: string; readonly name: string }
        | { readonly __typename: "Collective"; readonly id: string; readonly name: string }
        | { readonly __typename: "Document"; readonly id: string; readonly name: string }
        | { readonly __typename: "Indicator"; readonly id: string; readonly name: string }
        | { readonly __typename: "Initiative"; readonly id: string; readonly name: string }
        | { readonly __typename: "Inspection"; readonly id: string; readonly name: string }
        | { readonly __typename: "Legislation"; readonly id: string; readonly name: string }
        | { readonly __typename: "Objective"; readonly id: string; readonly name: string }
        | { readonly __typename: "Organization"; readonly id: string; readonly name: string }
        | { readonly __typename: "OversightMechanism"; readonly id: string; readonly name: string }
        | { readonly __typename: "Person"; readonly id: string; readonly name: string }
        | { readonly __typename: "Role"; readonly id: string; readonly name: string }
        | { readonly __typename: "Strategy"; readonly id: string; readonly name: string }
        | { readonly __typename: "Topic"; readonly id: string; readonly name: string }
        | null;
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
  };
};

export type PanelQuestionsQueryVariables = Exact<{
  meeting?: string | null | undefined;
}>;

export type PanelQuestionsQuery = {
  readonly questions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly position: number;
      readonly gist: string;
      readonly kind: QuestionKind | null;
      readonly askedByLabel: string | null;
      readonly answered: Answered | null;
      readonly askedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | null;
      readonly askedTo: {
        readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >;
      };
      readonly item: { readonly number: string | null } | null;
      readonly answers: {
        readonly nodes: ReadonlyArray<{
          readonly gist: string;
          readonly stance: AnswerStance | null;
          readonly attribution: Attribution | null;
          readonly answeredBy: {
            readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >;
          };
          readonly evidence: ReadonlyArray<{ readonly locator: string }>;
        }>;
      };
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
  };
};

export type PanelSeatsQueryVariables = Exact<{
  board?: string | null | undefined;
  day?: string | null | undefined;
}>;

export type PanelSeatsQuery = {
  readonly seats: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly label: string | null;
      readonly kind: SeatKind | null;
      readonly politicalBalance: string | null;
      readonly onBehalfOf: { readonly name: string } | null;
      readonly memberships: {
        readonly nodes: ReadonlyArray<{
          readonly office: BoardOffice | null;
          readonly asOfStanding: AsOfStanding | null;
          readonly person: { readonly id: string; readonly name: string } | null;
          readonly replaces: { readonly person: { readonly name: string } | null } | null;
          readonly onTheDay: { readonly nodes: ReadonlyArray<{ readonly presence: Presence }> };
          readonly stoodIn: {
            readonly nodes: ReadonlyArray<{
              readonly person: { readonly id: string; readonly name: string } | null;
              readonly evidence: ReadonlyArray<{
                readonly properties: ReadonlyArray<string> | null;
                readonly locator: string;
                readonly inferred: string | null;
              }>;
            }>;
          };
          readonly evidence: ReadonlyArray<{
            readonly properties: ReadonlyArray<string> | null;
            readonly locator: string;
            readonly inferred: string | null;
          }>;
        }>;
      };
    }>;
  };
};

export type SeatEvidenceFragment = {
  readonly properties: ReadonlyArray<string> | null;
  readonly locator: string;
  readonly inferred: string | null;
};

export type QuestionsAboutATopicQueryVariables = Exact<{
  topic?: string;
}>;

export type QuestionsAboutATopicQuery = {
  readonly topic: { readonly name: string } | null;
  readonly questions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly gist: string;
      readonly answered: Answered | null;
      readonly askedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | null;
      readonly item: {
        readonly meeting: {
          readonly title: string | null;
          readonly heldOn: { readonly edtf: string } | null;
        } | null;
      } | null;
      readonly answers: {
        readonly nodes: ReadonlyArray<{ readonly gist: string; readonly stance: AnswerStance | null }>;
      };
    }>;
  };
};

export type SubstitutesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type SubstitutesQuery = {
  readonly attendances: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly capacity: AttendanceCapacity | null;
      readonly person: { readonly name: string } | null;
      readonly substituteFor: {
        readonly person: { readonly name: string } | null;
        readonly seat: { readonly label: string | null } | null;
      } | null;
      readonly onBehalfOf: { readonly name: string } | null;
      readonly meeting: {
        readonly title: string | null;
        readonly heldOn: { readonly edtf: string } | null;
      } | null;
      readonly evidence: ReadonlyArray<{
        readonly properties: ReadonlyArray<string> | null;
        readonly locator: string;
        readonly passage: { readonly excerpt: string | null } | null;
      }>;
    }>;
  };
};

export type UndertakingsQueryVariables = Exact<{
  meeting?: string | null | undefined;
}>;

export type UndertakingsQuery = {
  readonly undertakings: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly gist: string;
      readonly kind: UndertakingKind | null;
      readonly force: UndertakingForce | null;
      readonly givenBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | null;
      readonly givenTo:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | null;
      readonly item: { readonly number: string | null } | null;
      readonly evidence: ReadonlyArray<{
        readonly locator: string;
        readonly passage: { readonly excerpt: string | null } | null;
      }>;
    }>;
  };
};

export type WhereASchemeTurnsUpQueryVariables = Exact<{
  initiative?: string;
}>;

export type WhereASchemeTurnsUpQuery = {
  readonly initiative: {
    readonly name: string;
    readonly names: ReadonlyArray<{ readonly text: string }>;
    readonly involvements: {
      readonly nodes: ReadonlyArray<{
        readonly role: InvolvementRole;
        readonly gist: string | null;
        readonly party:
          | { readonly __typename: "Board"; readonly name: string }
          | { readonly __typename: "Collective"; readonly name: string }
          | { readonly __typename: "Organization"; readonly name: string }
          | { readonly __typename: "Person"; readonly name: string }
          | { readonly __typename: "Role"; readonly name: string }
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
    readonly mentionedIn: {
      readonly nodes: ReadonlyArray<{
        readonly asPrinted: string | null;
        readonly source:
          | { readonly __typename: "Action"; readonly caption: string }
          | { readonly __typename: "ActionStep"; readonly caption: string }
          | { readonly __typename: "Activity"; readonly caption: string }
          | { readonly __typename: "AgendaItem"; readonly caption: string }
          | { readonly __typename: "Alignment"; readonly caption: string }
          | { readonly __typename: "AlignmentMember"; readonly caption: string }
          | {
              readonly __typename: "Answer";
              readonly caption: string;
              readonly item: {
                readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
              } | null;
            }
          | { readonly __typename: "Area"; readonly caption: string }
          | { readonly __typename: "Attendance"; readonly caption: string }
          | { readonly __typename: "Board"; readonly caption: string }
          | { readonly __typename: "BoardStatus"; readonly caption: string }
          | { readonly __typename: "Collective"; readonly caption: string }
          | { readonly __typename: "Commitment"; readonly caption: string }
          | { readonly __typename: "Consultation"; readonly caption: string }
          | { readonly __typename: "ConsultationChannel"; readonly caption: string }
          | { readonly __typename: "ConsultationResponse"; readonly caption: string }
          | { readonly __typename: "ConsultationStep"; readonly caption: string }
          | { readonly __typename: "Contradiction"; readonly caption: string }
          | { readonly __typename: "Decision"; readonly caption: string }
          | { readonly __typename: "DeclaredInterest"; readonly caption: string }
          | { readonly __typename: "Document"; readonly caption: string }
          | { readonly __typename: "Entry"; readonly caption: string }
          | { readonly __typename: "Funding"; readonly caption: string }
          | { readonly __typename: "Indicator"; readonly caption: string }
          | { readonly __typename: "Initiative"; readonly caption: string }
          | { readonly __typename: "InitiativeStatus"; readonly caption: string }
          | { readonly __typename: "Inspection"; readonly caption: string }
          | { readonly __typename: "InspectionFinding"; readonly caption: string }
          | { readonly __typename: "Involvement"; readonly caption: string }
          | { readonly __typename: "LegalBasis"; readonly caption: string }
          | { readonly __typename: "Legislation"; readonly caption: string }
          | { readonly __typename: "Listing"; readonly caption: string }
          | { readonly __typename: "Meeting"; readonly caption: string }
          | { readonly __typename: "Membership"; readonly caption: string }
          | { readonly __typename: "Mention"; readonly caption: string }
          | { readonly __typename: "Objective"; readonly caption: string }
          | { readonly __typename: "Observation"; readonly caption: string }
          | { readonly __typename: "Organization"; readonly caption: string }
          | { readonly __typename: "Oversight"; readonly caption: string }
          | { readonly __typename: "OversightMechanism"; readonly caption: string }
          | { readonly __typename: "Person"; readonly caption: string }
          | { readonly __typename: "PlannedItem"; readonly caption: string }
          | { readonly __typename: "ProgressUpdate"; readonly caption: string }
          | {
              readonly __typename: "Question";
              readonly caption: string;
              readonly item: {
                readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
              } | null;
            }
          | { readonly __typename: "Reading"; readonly caption: string }
          | { readonly __typename: "Recommendation"; readonly caption: string }
          | { readonly __typename: "RecommendationResponse"; readonly caption: string }
          | { readonly __typename: "Reference"; readonly caption: string }
          | { readonly __typename: "Responsibility"; readonly caption: string }
          | { readonly __typename: "Restatement"; readonly caption: string }
          | { readonly __typename: "Role"; readonly caption: string }
          | { readonly __typename: "Seat"; readonly caption: string }
          | { readonly __typename: "Section"; readonly caption: string }
          | { readonly __typename: "Sighting"; readonly caption: string }
          | {
              readonly __typename: "Statement";
              readonly caption: string;
              readonly item: {
                readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
              } | null;
            }
          | { readonly __typename: "Strategy"; readonly caption: string }
          | { readonly __typename: "StrategyStatus"; readonly caption: string }
          | { readonly __typename: "Tenure"; readonly caption: string }
          | { readonly __typename: "Topic"; readonly caption: string }
          | {
              readonly __typename: "Undertaking";
              readonly caption: string;
              readonly item: {
                readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
              } | null;
            }
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
  } | null;
};

export type MentionSittingFragment = {
  readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
};

export type WhoChairedQueryVariables = Exact<{
  day?: string | null | undefined;
}>;

export type WhoChairedQuery = {
  readonly meetings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string | null;
      readonly heldOn: { readonly edtf: string; readonly printed: string | null } | null;
      readonly board: { readonly name: string } | null;
      readonly chair: { readonly id: string; readonly name: string } | null;
      readonly apologies: {
        readonly nodes: ReadonlyArray<{
          readonly titlePrinted: string | null;
          readonly person: { readonly id: string; readonly name: string } | null;
          readonly role: { readonly name: string } | null;
          readonly evidence: ReadonlyArray<{
            readonly properties: ReadonlyArray<string> | null;
            readonly locator: string;
            readonly inferred: string | null;
            readonly passage: { readonly excerpt: string | null } | null;
          }>;
        }>;
      };
      readonly evidence: ReadonlyArray<{
        readonly properties: ReadonlyArray<string> | null;
        readonly locator: string;
        readonly inferred: string | null;
        readonly passage: { readonly excerpt: string | null } | null;
      }>;
    }>;
  };
};

export type MeetingEvidenceFragment = {
  readonly properties: ReadonlyArray<string> | null;
  readonly locator: string;
  readonly inferred: string | null;
  readonly passage: { readonly excerpt: string | null } | null;
};

export type WithoutAnAnswerQueryVariables = Exact<{
  answered?: ReadonlyArray<Answered> | Answered | null | undefined;
  until?: string | null | undefined;
}>;

export type WithoutAnAnswerQuery = {
  readonly questions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly gist: string;
      readonly answered: Answered | null;
      readonly askedByLabel: string | null;
      readonly askedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | null;
      readonly askedTo: {
        readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >;
      };
      readonly item: {
        readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
      } | null;
      readonly evidence: ReadonlyArray<{
        readonly properties: ReadonlyArray<string> | null;
        readonly locator: string;
        readonly inferred: string | null;
      }>;
    }>;
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>["__apiType"]>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HolderFragmentDoc = new TypedDocumentString(
  `
    fragment Holder on Tenure {
  person {
    name
  }
  capacity
  asOfStanding
}
    `,
  { fragmentName: "Holder" },
) as unknown as TypedDocumentString<HolderFragment, unknown>;
export const ShownFragmentDoc = new TypedDocumentString(
  `
    fragment Shown on AttendanceConnection {
  nodes {
    meeting {
      title
    }
    titlePrinted
    evidence {
      properties
      locator
    }
  }
}
    `,
  { fragmentName: "Shown" },
) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const HolderEvidenceFragmentDoc = new TypedDocumentString(
  `
    fragment HolderEvidence on Evidence {
  properties
  locator
  inferred
  passage {
    excerpt
  }
}
    `,
  { fragmentName: "HolderEvidence" },
) as unknown as TypedDocumentString<HolderEvidenceFragment, unknown>;
export const HoldersFragmentDoc = new TypedDocumentString(
  `
    fragment Holders on Role {
  name
  publicFrom
  publicFromInferred
  tenures {
    nodes {
      person {
        name
      }
      firstSeen
      lastSeen
      attendances(orderBy: {by: ID}) {
        nodes {
          meeting {
            title
            heldOn {
              edtf
            }
          }
          publicFrom
          publicFromInferred
        }
      }
    }
  }
}
    `,
  { fragmentName: "Holders" },
) as unknown as TypedDocumentString<HoldersFragment, unknown>;
export const StepSittingFragmentDoc = new TypedDocumentString(
  `
    fragment StepSitting on Meeting {
  id
  status
  heldOn {
    edtf
  }
}
    `,
  { fragmentName: "StepSitting" },
) as unknown as TypedDocumentString<StepSittingFragment, unknown>;
export const SeatEvidenceFragmentDoc = new TypedDocumentString(
  `
    fragment SeatEvidence on Evidence {
  properties
  locator
  inferred
}
    `,
  { fragmentName: "SeatEvidence" },
) as unknown as TypedDocumentString<SeatEvidenceFragment, unknown>;
export const MentionSittingFragmentDoc = new TypedDocumentString(
  `
    fragment MentionSitting on AgendaItem {
  meeting {
    heldOn {
      edtf
    }
  }
}
    `,
  { fragmentName: "MentionSitting" },
) as unknown as TypedDocumentString<MentionSittingFragment, unknown>;
export const MeetingEvidenceFragmentDoc = new TypedDocumentString(
  `
    fragment MeetingEvidence on Evidence {
  properties
  locator
  inferred
  passage {
    excerpt
  }
}
    `,
  { fragmentName: "MeetingEvidence" },
) as unknown as TypedDocumentString<MeetingEvidenceFragment, unknown>;
export const ActionsOfAMeetingDocument = new TypedDocumentString(`
    query ActionsOfAMeeting($meeting: ID! = "west-mercia/meeting/mam-2017-08") {
  meeting(id: $meeting) {
    title
    actionsRaised {
      totalCount
      nodes {
        id
        number
        gist
        ownerPrinted
        owner {
          nodes {
            id
            name
          }
        }
        fallsTo {
          nodes {
            name
          }
        }
        dueOn {
          edtf
        }
        dueAt {
          caption
          heldOn {
            printed
          }
        }
        absences {
          property
          state
          reason
        }
        evidence {
          properties
          locator
          inferred
          via {
            caption
          }
          passage {
            excerpt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsOfAMeetingQuery, ActionsOfAMeetingQueryVariables>;
export const AttendedByAPersonDocument = new TypedDocumentString(`
    query AttendedByAPerson($person: ID! = "west-mercia/person/john-campion", $until: LocalDate = "2019-06-30") {
  person(id: $person, asOf: $until) {
    name
    names {
      text
      kind
      reason
    }
    attendances(orderBy: {by: ID}) {
      nodes {
        presence
        capacity
        titlePrinted
        role {
          name
        }
        meeting {
          title
          heldOn {
            edtf
          }
          board {
            name
          }
        }
        evidence {
          properties
          locator
          inferred
          passage {
            excerpt
          }
        }
      }
    }
    chairedMeetings {
      nodes {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttendedByAPersonQuery, AttendedByAPersonQueryVariables>;
export const ChiefConstableOnThreeDaysDocument = new TypedDocumentString(`
    query ChiefConstableOnThreeDays($role: ID! = "west-mercia/role/chief-constable", $first: LocalDate = "2017-08-22", $second: LocalDate = "2019-11-25", $third: LocalDate = "2021-12-20") {
  first: role(id: $role, asOf: $first) {
    tenures {
      nodes {
        ...Holder
        attendances(where: {meeting: {is: {heldOn: {on: $first}}}}) {
          ...Shown
        }
      }
    }
  }
  second: role(id: $role, asOf: $second) {
    tenures {
      nodes {
        ...Holder
        attendances(where: {meeting: {is: {heldOn: {on: $second}}}}) {
          ...Shown
        }
      }
    }
  }
  third: role(id: $role, asOf: $third) {
    tenures {
      nodes {
        ...Holder
        attendances(where: {meeting: {is: {heldOn: {on: $third}}}}) {
          ...Shown
        }
      }
    }
  }
}
    fragment Holder on Tenure {
  person {
    name
  }
  capacity
  asOfStanding
}
fragment Shown on AttendanceConnection {
  nodes {
    meeting {
      title
    }
    titlePrinted
    evidence {
      properties
      locator
    }
  }
}`) as unknown as TypedDocumentString<
  ChiefConstableOnThreeDaysQuery,
  ChiefConstableOnThreeDaysQueryVariables
>;
export const ChiefConstableDocument = new TypedDocumentString(`
    query ChiefConstable($role: ID! = "west-mercia/role/chief-constable", $day: LocalDate = "2017-08-22") {
  role(id: $role, asOf: $day) {
    name
    tenures {
      nodes {
        person {
          id
          name
        }
        capacity
        asOfStanding
        firstSeen
        lastSeen
        starts
        ends
        evidence {
          ...HolderEvidence
        }
        shownByAttendance: attendances {
          nodes {
            meeting {
              title
              heldOn {
                edtf
              }
            }
            presence
            titlePrinted
            evidence {
              ...HolderEvidence
            }
          }
        }
        shownOtherwise: sightings {
          nodes {
            seenOn {
              edtf
            }
            bound
            gist
            evidence {
              ...HolderEvidence
            }
          }
        }
      }
    }
  }
}
    fragment HolderEvidence on Evidence {
  properties
  locator
  inferred
  passage {
    excerpt
  }
}`) as unknown as TypedDocumentString<ChiefConstableQuery, ChiefConstableQueryVariables>;
export const ContradictionsDocument = new TypedDocumentString(`
    query Contradictions($kinds: [ContradictionKind!] = [DATE, TITLE, COUNT, SPELLING], $first: Int = 10, $after: String) {
  contradictions(where: {kind: {in: $kinds}}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      gist
      kind
      verdict
      recorded
      reason
      property
      readings {
        nodes {
          value
          evidence {
            locator
          }
        }
      }
      touches {
        nodes {
          __typename
          id
          caption
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const DatasetsDocument = new TypedDocumentString(`
    query Datasets {
  datasets {
    id
    title
    version
    licence
    description
  }
}
    `) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($board: ID = "west-mercia/board/police-and-crime-panel") {
  decisions(
    where: {item: {is: {meeting: {is: {board: {is: {id: {eq: $board}}}}}}}}
    first: 50
  ) {
    totalCount
    nodes {
      gist
      kind
      proviso
      takenBy {
        name
      }
      item {
        number
        meeting {
          heldOn {
            edtf
          }
        }
      }
      concerns {
        nodes {
          __typename
          caption
        }
      }
      evidence {
        locator
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const FactsOnAPassageDocument = new TypedDocumentString(`
    query FactsOnAPassage($document: ID = "west-mercia/document/pcp-2019-06-minutes", $line: Float = 111, $first: Int = 5, $after: String) {
  evidenceItems(
    where: {passage: {is: {document: {is: {id: {eq: $document}}}, firstLine: {lte: $line}, lastLine: {gte: $line}}}}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      locator
      properties
      inferred
      fact {
        __typename
        id
        caption
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactsOnAPassageQuery, FactsOnAPassageQueryVariables>;
export const FigureOverTimeDocument = new TypedDocumentString(`
    query FigureOverTime($indicator: ID! = "west-mercia/indicator/confidence-in-the-force") {
  indicator(id: $indicator) {
    name
    observations(orderBy: [{by: PERIOD}, {by: POSITION}]) {
      nodes {
        gist
        kind
        value {
          value
          upper
          unit
          qualifier
        }
        period {
          edtf
          printed
        }
        trend
        comparedWith
        reportedBy {
          name
        }
        item {
          meeting {
            heldOn {
              edtf
            }
          }
        }
        evidence {
          locator
          inferred
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FigureOverTimeQuery, FigureOverTimeQueryVariables>;
export const KnownAbsentDocument = new TypedDocumentString(`
    query KnownAbsent($board: ID = "west-mercia/board/police-and-crime-panel") {
  meetings(where: {board: {is: {id: {eq: $board}}}, absences: {some: {}}}) {
    nodes {
      id
      status
      heldOn {
        edtf
      }
      absences {
        property
        state
        reason
        evidence {
          locator
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KnownAbsentQuery, KnownAbsentQueryVariables>;
export const KnownOnADayDocument = new TypedDocumentString(`
    query KnownOnADay($role: ID! = "west-mercia/role/police-and-crime-commissioner", $then: LocalDate! = "2017-12-31", $later: LocalDate! = "2019-10-31") {
  then: role(id: $role, knownOn: $then) {
    ...Holders
  }
  later: role(id: $role, knownOn: $later) {
    ...Holders
  }
}
    fragment Holders on Role {
  name
  publicFrom
  publicFromInferred
  tenures {
    nodes {
      person {
        name
      }
      firstSeen
      lastSeen
      attendances(orderBy: {by: ID}) {
        nodes {
          meeting {
            title
            heldOn {
              edtf
            }
          }
          publicFrom
          publicFromInferred
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<KnownOnADayQuery, KnownOnADayQueryVariables>;
export const LifeOfAnActionDocument = new TypedDocumentString(`
    query LifeOfAnAction($action: ID! = "west-mercia/action/mam-2017-06.999-call-handling") {
  action(id: $action) {
    gist
    raisedAt {
      ...StepSitting
    }
    owner {
      nodes {
        name
      }
    }
    steps {
      nodes {
        position
        kind
        gist
        happenedOn {
          edtf
          printed
        }
        at {
          ...StepSitting
        }
        item {
          number
          heading
        }
        to {
          ...StepSitting
        }
        satisfied {
          name
        }
        evidence {
          locator
          inferred
          passage {
            excerpt
          }
        }
      }
    }
  }
}
    fragment StepSitting on Meeting {
  id
  status
  heldOn {
    edtf
  }
}`) as unknown as TypedDocumentString<LifeOfAnActionQuery, LifeOfAnActionQueryVariables>;
export const MisprintedNamesDocument = new TypedDocumentString(`
    query MisprintedNames($kinds: [NameKind!] = [SLIP], $first: Int = 50) {
  names(where: {kind: {in: $kinds}}, first: $first) {
    nodes {
      text
      kind
      sureness
      reason
      of {
        __typename
        id
        name
      }
      evidence {
        locator
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MisprintedNamesQuery, MisprintedNamesQueryVariables>;
export const PanelQuestionsDocument = new TypedDocumentString(`
    query PanelQuestions($meeting: ID = "west-mercia/meeting/pcp-2019-06") {
  questions(
    where: {item: {is: {meeting: {is: {id: {eq: $meeting}}}}}}
    first: 100
  ) {
    totalCount
    nodes {
      position
      gist
      kind
      askedBy {
        name
      }
      askedByLabel
      askedTo {
        nodes {
          name
        }
      }
      item {
        number
      }
      answered
      answers {
        nodes {
          gist
          stance
          attribution
          answeredBy {
            nodes {
              name
            }
          }
          evidence {
            locator
          }
        }
      }
      evidence {
        locator
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PanelQuestionsQuery, PanelQuestionsQueryVariables>;
export const PanelSeatsDocument = new TypedDocumentString(`
    query PanelSeats($board: ID = "west-mercia/board/police-and-crime-panel", $day: LocalDate = "2019-06-18") {
  seats(
    asOf: $day
    where: {board: {is: {id: {eq: $board}}}, onBehalfOf: {present: true}}
    first: 50
  ) {
    totalCount
    nodes {
      label
      kind
      politicalBalance
      onBehalfOf {
        name
      }
      memberships(standings: [CERTAIN, BETWEEN_SIGHTINGS, UNKNOWN]) {
        nodes {
          person {
            id
            name
          }
          office
          asOfStanding
          replaces {
            person {
              name
            }
          }
          onTheDay: attendances(where: {meeting: {is: {heldOn: {on: $day}}}}) {
            nodes {
              presence
            }
          }
          stoodIn: substitutes(where: {meeting: {is: {heldOn: {on: $day}}}}) {
            nodes {
              person {
                id
                name
              }
              evidence {
                ...SeatEvidence
              }
            }
          }
          evidence {
            ...SeatEvidence
          }
        }
      }
    }
  }
}
    fragment SeatEvidence on Evidence {
  properties
  locator
  inferred
}`) as unknown as TypedDocumentString<PanelSeatsQuery, PanelSeatsQueryVariables>;
export const QuestionsAboutATopicDocument = new TypedDocumentString(`
    query QuestionsAboutATopic($topic: ID! = "west-mercia/topic/telford-performance") {
  topic(id: $topic) {
    name
  }
  questions(where: {topics: {some: {id: {eq: $topic}}}}, first: 50) {
    totalCount
    nodes {
      gist
      answered
      askedBy {
        name
      }
      item {
        meeting {
          title
          heldOn {
            edtf
          }
        }
      }
      answers {
        nodes {
          gist
          stance
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsAboutATopicQuery, QuestionsAboutATopicQueryVariables>;
export const SubstitutesDocument = new TypedDocumentString(`
    query Substitutes($first: Int = 20) {
  attendances(where: {substituteFor: {present: true}}, first: $first) {
    totalCount
    nodes {
      person {
        name
      }
      capacity
      substituteFor {
        person {
          name
        }
        seat {
          label
        }
      }
      onBehalfOf {
        name
      }
      meeting {
        title
        heldOn {
          edtf
        }
      }
      evidence {
        properties
        locator
        passage {
          excerpt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubstitutesQuery, SubstitutesQueryVariables>;
export const UndertakingsDocument = new TypedDocumentString(`
    query Undertakings($meeting: ID = "west-mercia/meeting/pcp-2019-06") {
  undertakings(
    where: {item: {is: {meeting: {is: {id: {eq: $meeting}}}}}}
    first: 100
  ) {
    totalCount
    nodes {
      gist
      kind
      force
      givenBy {
        name
      }
      givenTo {
        name
      }
      item {
        number
      }
      evidence {
        locator
        passage {
          excerpt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UndertakingsQuery, UndertakingsQueryVariables>;
export const WhereASchemeTurnsUpDocument = new TypedDocumentString(`
    query WhereASchemeTurnsUp($initiative: ID! = "west-mercia/initiative/smartwater") {
  initiative(id: $initiative) {
    name
    names {
      text
    }
    involvements {
      nodes {
        role
        gist
        party {
          __typename
          name
        }
        evidence {
          locator
        }
      }
    }
    mentionedIn {
      nodes {
        asPrinted
        source {
          __typename
          caption
          ... on Question {
            item {
              ...MentionSitting
            }
          }
          ... on Answer {
            item {
              ...MentionSitting
            }
          }
          ... on Statement {
            item {
              ...MentionSitting
            }
          }
          ... on Undertaking {
            item {
              ...MentionSitting
            }
          }
        }
        evidence {
          locator
        }
      }
    }
  }
}
    fragment MentionSitting on AgendaItem {
  meeting {
    heldOn {
      edtf
    }
  }
}`) as unknown as TypedDocumentString<WhereASchemeTurnsUpQuery, WhereASchemeTurnsUpQueryVariables>;
export const WhoChairedDocument = new TypedDocumentString(`
    query WhoChaired($day: LocalDate = "2017-08-22") {
  meetings(where: {heldOn: {on: $day}, status: {eq: HELD}}) {
    nodes {
      id
      title
      heldOn {
        edtf
        printed
      }
      board {
        name
      }
      chair {
        id
        name
      }
      apologies: attendances(where: {presence: {eq: APOLOGIES}}) {
        nodes {
          person {
            id
            name
          }
          role {
            name
          }
          titlePrinted
          evidence {
            ...MeetingEvidence
          }
        }
      }
      evidence {
        ...MeetingEvidence
      }
    }
  }
}
    fragment MeetingEvidence on Evidence {
  properties
  locator
  inferred
  passage {
    excerpt
  }
}`) as unknown as TypedDocumentString<WhoChairedQuery, WhoChairedQueryVariables>;
export const WithoutAnAnswerDocument = new TypedDocumentString(`
    query WithoutAnAnswer($answered: [Answered!] = [NOT_RECORDED, PROMISED, PARTLY], $until: LocalDate = "2019-06-30") {
  questions(asOf: $until, where: {answered: {in: $answered}}, first: 50) {
    totalCount
    nodes {
      gist
      answered
      askedBy {
        name
      }
      askedByLabel
      askedTo {
        nodes {
          name
        }
      }
      item {
        meeting {
          heldOn {
            edtf
          }
        }
      }
      evidence {
        properties
        locator
        inferred
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WithoutAnAnswerQuery, WithoutAnAnswerQueryVariables>;
