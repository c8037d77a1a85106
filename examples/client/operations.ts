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
  /** Given to another owner. */
  | "REASSIGNED"
  /** Given another date. */
  | "REDATED"
  /** Something was reported on it. */
  | "REPORTED"
  /** Looked at again. */
  | "REVIEWED";

/** How an alignment is printed. */
export type AlignmentBasis =
  /** In running text. */
  | "PROSE"
  /** As a row of a table. */
  | "TABLE_ROW";

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
  /** Before a stated start, after a stated end, once a successor is shown, or before it is shown itself while its predecessor is shown still; for an event: still ahead. */
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

/** What was believed. */
export type BeliefKind =
  /** What a document prints, and a later one prints otherwise; the curator recorded both. */
  | "CONTRADICTED"
  /** A value, where a later document has another for the same period. */
  | "FIGURE"
  /** How an action, promise, recommendation, commitment or activity stood on the day. */
  | "LIFE"
  /** Who held an office on the day. */
  | "OFFICE"
  /** Who filled a seat on the day. */
  | "SEAT"
  /** How a strategy, board or initiative stood on the day. */
  | "STATUS";

/** Office held among the members of a board. */
export type BoardOffice =
  /** Chairs the board. */
  | "CHAIR"
  /** Member without such an office. */
  | "MEMBER"
  /** Stands in for the chair. */
  | "VICE_CHAIR";

/** How sure it is that a change lies between the two days. */
export type ChangeCertainty =
  /** It surely does: after the first day, and by the second. */
  | "CERTAIN"
  /** It may have happened before the first day or after the second; its date leaves that open. */
  | "POSSIBLE";

/** In which way something changed. */
export type ChangeHow =
  /** It began, or was raised, as a document says. */
  | "BEGAN"
  /** It ended: a term over, an action discharged, a promise kept, something folded into another. */
  | "ENDED"
  /** It is shown for the first time; since when it is so, no document says. */
  | "FIRST_SHOWN"
  /** It stands otherwise than before: put off, claimed complete, in another state. */
  | "MOVED"
  /** There is a value for a later day or period than before. */
  | "NEW_VALUE"
  /** It went from one holder to the next. */
  | "PASSED_ON"
  /** Something was said on it that leaves it as it stood. */
  | "STATED";

/** What kind of thing changed. */
export type ChangeKind =
  /** Something a meeting told somebody to do. */
  | "ACTION"
  /** An activity printed in support of a commitment: a row or part of a row of the plan. Numbered steps inside one cell are part of its text, not activities. */
  | "ACTIVITY"
  /** How a board is said to stand. */
  | "BOARD"
  /** A line of a delivery plan: what its owner commits to. Promises given in meetings are undertakings, not commitments. */
  | "COMMITMENT"
  /** The value of an indicator. Targets and expectations are no changes. */
  | "FIGURE"
  /** How far a service, scheme or programme is said to be. */
  | "INITIATIVE"
  /** Who holds an office. */
  | "OFFICE"
  /** Advice from a strategy, inspection, review or report to somebody, to do something. */
  | "RECOMMENDATION"
  /** Who fills a seat on a board. */
  | "SEAT"
  /** How far a strategy or plan is said to be. */
  | "STRATEGY"
  /** A promise that somebody gave at a meeting or in a document, where it was not recorded as an action. */
  | "UNDERTAKING";

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

/** What curators declare of a document's text. */
export type CoverageKind =
  /** Of the whole document: every sentence and table cell is cited by a fact, or declared here. `sightline check` holds it against the text, so what no fact says is not said there. */
  | "COMPLETE"
  /** Words at the places, which facts cite, stand in no fact. */
  | "LEFT_OUT"
  /** The places bear no fact. */
  | "NO_FACT"
  /** The places say again what stands elsewhere. */
  | "REPEATED";

/** Why places, or words in them, stand in no fact. */
export type CoverageReason =
  /** The head of a table's column. */
  | "COLUMN_HEADING"
  /** A welcome or thanks with nothing else in it. */
  | "COURTESY"
  /** A remnant or slip of conversion. */
  | "GARBLED"
  /** A name in passing that no question can turn on. */
  | "GENERIC"
  /** A heading that another fact already bears or that states nothing. */
  | "HEADING"
  /** Capitalised, and not a name. */
  | "NOT_A_NAME"
  /** Sounds like a promise and is none. */
  | "NOT_A_PROMISE"
  /** Page numbers, running heads, addresses and other matter of the page. */
  | "PAGE_FURNITURE"
  /** A private contact or person. */
  | "PRIVATE"
  /** Advice on how to take part, obtain copies or reach an office, which concerns no meeting in particular. */
  | "PROCEDURE"
  /** Said in the fact in other words or figures. */
  | "SAID_IN_WORDS";

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

/** Where in a thing a searched word stands. */
export type HighlightPlace =
  /** In a name under which it is printed, or an abbreviation. */
  | "NAME"
  /** In a printed label of it, or in what it says. */
  | "TEXT"
  /** In a name or synonym of a topic it is about. */
  | "TOPIC";

/** In which direction a hop follows its relation. */
export type HopDirection =
  /** The other way round. */
  | "AGAINST"
  /** As the relation is read: `from` is what has it and `to` is what it leads to. Of a joining thing: from the first of the two that it joins to the second, such as from the person of a tenure to the role. */
  | "ALONG";

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

/** What happened to an intent. */
export type LifeEventKind =
  /** Taken over into a later meeting. */
  | "CARRIED"
  /** Whoever reports on it, or whom it is put to, claims that it is complete. */
  | "CLAIMED_COMPLETE"
  /** A body or office decided something about it. */
  | "DECIDED"
  /** Put off to a later meeting. */
  | "DEFERRED"
  /** A body or office declared it done with. */
  | "DISCHARGED"
  /** It was made part of something else, or something else took its place. */
  | "FOLDED"
  /** Something came that kept it, or a part of it. */
  | "KEPT"
  /** A text names it. */
  | "MENTIONED"
  /** It was first told, promised, advised or planned. */
  | "RAISED"
  /** Given to another owner. */
  | "REASSIGNED"
  /** Given another date. */
  | "REDATED"
  /** Another line sends the reader to it. */
  | "REFERRED_TO"
  /** Something was reported on it, short of being complete. */
  | "REPORTED"
  /** Whoever it is put to said something on it. */
  | "RESPONDED"
  /** Looked at again. */
  | "REVIEWED";

/** What kind of intent a life is of. */
export type LifeKind =
  /** Something a meeting told somebody to do. */
  | "ACTION"
  /** An activity printed in support of a commitment: a row or part of a row of the plan. Numbered steps inside one cell are part of its text, not activities. */
  | "ACTIVITY"
  /** A line of a delivery plan: what its owner commits to. Promises given in meetings are undertakings, not commitments. */
  | "COMMITMENT"
  /** Advice from a strategy, inspection, review or report to somebody, to do something. */
  | "RECOMMENDATION"
  /** A promise that somebody gave at a meeting or in a document, where it was not recorded as an action. */
  | "UNDERTAKING";

/** How an intent stands, by the last that is said of it. */
export type LifeState =
  /** It was carried on, put off, given another date or to somebody else. */
  | "CARRIED"
  /** Whoever reports on it claims that it is complete. Nobody else is shown to have agreed. */
  | "CLAIMED_COMPLETE"
  /** A body or office declared it done with. */
  | "DISCHARGED"
  /** It became part of something else, or something else took its place. */
  | "FOLDED"
  /** Something came that kept it, or a part of it. */
  | "KEPT"
  /** It was raised, later documents are at hand, and none of them speaks of it. */
  | "NOT_HEARD_OF_AGAIN"
  /** It was raised, and no later document could have said more. */
  | "OPEN"
  /** Whoever it is put to turned it down. */
  | "REJECTED"
  /** Something was reported on it, or on an activity under it, and not that it is complete. */
  | "REPORTED"
  /** Whoever it is put to answered, and nothing was said on its being done. */
  | "RESPONDED";

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

/** In which role a text names something. */
export type MentionRole =
  /** The text is addressed to it. */
  | "ADDRESSEE"
  /** It is to be served or supported. */
  | "BENEFICIARY"
  /** It is to be challenged. */
  | "CHALLENGED"
  /** Something is to happen through it. */
  | "CHANNEL"
  /** It is named as an example only. */
  | "EXAMPLE"
  /** It is to be influenced or engaged with. */
  | "INFLUENCED"
  /** It is used to do something. */
  | "INSTRUMENT"
  /** It is named in passing. */
  | "NAMED"
  /** It is to be watched or scrutinised. */
  | "OVERSEEN"
  /** It takes part. */
  | "PARTNER"
  /** It is what the text is about. */
  | "SUBJECT";

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

/** What kind of organization it is. */
export type OrganizationKind =
  /** Alliance of forces. */
  | "ALLIANCE"
  /** Charity or voluntary body. */
  | "CHARITY"
  /** Office of a police and crime commissioner. */
  | "COMMISSIONER_OFFICE"
  /** Company. */
  | "COMPANY"
  /** Local council of any tier. */
  | "COUNCIL"
  /** Court or tribunal. */
  | "COURT"
  /** Department, team or unit of another organization. */
  | "DEPARTMENT"
  /** Health service body. */
  | "HEALTH_BODY"
  /** Inspectorate. */
  | "INSPECTORATE"
  /** Government department. */
  | "MINISTRY"
  /** Partnership of several bodies with no legal person of its own. */
  | "PARTNERSHIP"
  /** Police force. */
  | "POLICE_FORCE"
  /** Political party. */
  | "POLITICAL_PARTY"
  /** Association of office-holders or professionals. */
  | "PROFESSIONAL_BODY"
  /** Unit that serves several forces. */
  | "REGIONAL_UNIT"
  /** University or college. */
  | "UNIVERSITY"
  /** Body that handles complaints or audits. */
  | "WATCHDOG";

/** Where an oversight is stated. */
export type OversightStatedIn =
  /** In another text. */
  | "ELSEWHERE"
  /** In a list of mechanisms. */
  | "GLOSSARY"
  /** In another column of the plan: progress, activity, commitment. */
  | "OTHER_COLUMN"
  /** In the plan's own column for oversight. */
  | "OVERSIGHT_COLUMN";

/** Why there may be more paths than those shown. Those shown are the best ones all the same. */
export type PathCut =
  /** There are more than were asked for. */
  | "COUNT"
  /** The search took as long as one may take, before all were looked for. */
  | "TIME";

/** Whether somebody was at a meeting. */
export type Presence =
  /** Recorded as absent without apology. */
  | "ABSENT"
  /** Excused. */
  | "APOLOGIES"
  /** Listed as present. */
  | "PRESENT";

/** How far something is claimed to be, by whoever reports on it. */
export type ProgressState =
  /** Has become part of something else. */
  | "ABSORBED"
  /** Has become routine. */
  | "BUSINESS_AS_USUAL"
  /** Claimed to be complete. */
  | "COMPLETE"
  /** A part is claimed to be complete. */
  | "COMPLETE_IN_PART"
  /** The report claims no state. */
  | "NONE_GIVEN"
  /** Not begun. */
  | "NOT_STARTED"
  /** Claimed to be going on. */
  | "ONGOING"
  /** Put on hold. */
  | "ON_HOLD"
  /** Something else takes its place. */
  | "SUPERSEDED";

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

/** Where a line of sight ends. */
export type SightEnd =
  /** It leads back into itself. */
  | "CIRCLE"
  /** It is longer than was asked for. */
  | "CUT"
  /** At a mechanism that is named and never defined, and that nothing embodies. */
  | "MECHANISM_UNDEFINED"
  /** Nothing is printed that watches it. */
  | "NO_MECHANISM"
  /** It reaches a body or mechanism that sits in public or publishes its notes. */
  | "PUBLIC"
  /** At a body, office or mechanism of which no document says to whom it answers. */
  | "REPORTS_TO_NOBODY";

/** Where a line of sight begins. */
export type SightSource =
  /** At an activity of it: oversight that is printed of the activity. */
  | "ACTIVITIES"
  /** At the thing itself: its own oversight. */
  | "OWN"
  /** At a line to which it sends the reader by a printed reference, or to which that one does. */
  | "REFERENCES";

/** What a sighting says about the span of a holding. */
export type SightingBound =
  /** It ended on that day. */
  | "END"
  /** It held on that day. */
  | "SEEN"
  /** It began on that day. */
  | "START";

/** At which level a strategy is made. */
export type StrategyLevel =
  /** An alliance of forces. */
  | "ALLIANCE"
  /** A force area. */
  | "FORCE_AREA"
  /** A part of a force area. */
  | "LOCAL"
  /** National. */
  | "NATIONAL"
  /** Regional. */
  | "REGIONAL";

/** How far a strategy is said to be. */
export type StrategyState =
  /** The document says that there is none. */
  | "ABSENT"
  /** Consultation is over. */
  | "CONSULTED"
  /** Drafted. */
  | "DRAFT"
  /** In force. */
  | "IN_FORCE"
  /** Being written. */
  | "IN_PREPARATION"
  /** Put to others for comment. */
  | "OUT_FOR_CONSULTATION"
  /** It is to be made. */
  | "PLANNED"
  /** Published. */
  | "PUBLISHED"
  /** Replaced by another. */
  | "SUPERSEDED"
  /** Being reviewed. */
  | "UNDER_REVIEW";

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
        readonly owner: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
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
            { readonly caption: string } | { readonly caption: string } | { readonly caption: string } | null;
          readonly passage: { readonly excerpt: string | null } | null;
        }>;
      }>;
    };
  } | null;
};

export type ActionsUntilAugust2017QueryVariables = Exact<{
  until?: string | null | undefined;
}>;

export type ActionsUntilAugust2017Query = {
  readonly lives: {
    readonly count: number;
    readonly states: ReadonlyArray<{ readonly state: LifeState; readonly count: number }>;
    readonly lives: ReadonlyArray<{
      readonly state: LifeState;
      readonly slippageDays: number | null;
      readonly subject: { readonly id: string; readonly gist: string } | null;
      readonly raisedOn: { readonly edtf: string } | null;
      readonly dueNow: { readonly edtf: string } | null;
      readonly doneOn: { readonly edtf: string } | null;
      readonly events: ReadonlyArray<{
        readonly kind: LifeEventKind;
        readonly onInferred: boolean;
        readonly gist: string | null;
        readonly on: { readonly edtf: string } | null;
        readonly fact:
          | { readonly evidence: ReadonlyArray<{ readonly locator: string }> }
          | { readonly evidence: ReadonlyArray<{ readonly locator: string }> }
          | { readonly evidence: ReadonlyArray<{ readonly locator: string }> }
          | { readonly evidence: ReadonlyArray<{ readonly locator: string }> }
          | null;
      }>;
      readonly laterMeetings: ReadonlyArray<{ readonly heldOn: { readonly edtf: string } | null }>;
    }>;
  };
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

export type BelievedAndCorrectedQueryVariables = Exact<{
  day?: string;
  first?: number | null | undefined;
}>;

export type BelievedAndCorrectedQuery = {
  readonly beliefs: {
    readonly count: number;
    readonly beliefs: ReadonlyArray<{
      readonly kind: BeliefKind;
      readonly believed: string;
      readonly now: string;
      readonly correctedOn: string;
      readonly property: string | null;
      readonly about: ReadonlyArray<
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
      >;
      readonly by:
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename:
              | "Absence"
              | "Action"
              | "ActionStep"
              | "Activity"
              | "AgendaItem"
              | "Alignment"
              | "AlignmentMember"
              | "Answer"
              | "Area"
              | "Attendance"
              | "Board"
              | "BoardStatus"
              | "Collective"
              | "Commitment"
              | "Consultation"
              | "ConsultationChannel"
              | "ConsultationResponse"
              | "ConsultationStep"
              | "Contradiction"
              | "Decision";
          })
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename:
              | "DeclaredInterest"
              | "Document"
              | "Entry"
              | "Funding"
              | "Indicator"
              | "Initiative"
              | "InitiativeStatus"
              | "Inspection"
              | "InspectionFinding"
              | "Involvement"
              | "LegalBasis"
              | "Legislation"
              | "Listing"
              | "Meeting"
              | "Membership"
              | "Mention"
              | "Name"
              | "Objective"
              | "Observation"
              | "Organization";
          })
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename:
              | "Oversight"
              | "OversightMechanism"
              | "Person"
              | "PlannedItem"
              | "ProgressUpdate"
              | "Question"
              | "Reading"
              | "Recommendation"
              | "RecommendationResponse"
              | "Reference"
              | "Responsibility"
              | "Restatement"
              | "Role"
              | "Seat"
              | "Section"
              | "Sighting"
              | "Statement"
              | "Strategy"
              | "StrategyStatus"
              | "Tenure";
          })
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename: "Topic" | "Undertaking";
          })
        | { readonly __typename: "CoverageMark" | "Evidence" | "Passage" | "Tombstone" }
        | null;
    }>;
  };
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

export type CommitmentsWithoutOversightQueryVariables = Exact<{ [key: string]: never }>;

export type CommitmentsWithoutOversightQuery = {
  readonly unwatched: ReadonlyArray<{
    readonly question: string;
    readonly count: number;
    readonly among: number;
    readonly provable: boolean;
    readonly listings: ReadonlyArray<{ readonly title: string | null }>;
  }>;
  readonly emptyColumn: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly reference: string | null;
      readonly absences: ReadonlyArray<{
        readonly property: string;
        readonly state: AbsenceState;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    }>;
  };
  readonly unpublished: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly reference: string | null;
      readonly oversight: {
        readonly nodes: ReadonlyArray<{
          readonly printedAs: string | null;
          readonly mechanism: {
            readonly embodiedBy: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
          } | null;
          readonly evidence: ReadonlyArray<{ readonly locator: string }>;
        }>;
      };
      readonly activities: {
        readonly nodes: ReadonlyArray<{
          readonly reference: string | null;
          readonly oversight: {
            readonly nodes: ReadonlyArray<{
              readonly printedAs: string | null;
              readonly mechanism: {
                readonly embodiedBy: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
              } | null;
              readonly evidence: ReadonlyArray<{ readonly locator: string }>;
            }>;
          };
        }>;
      };
    }>;
  };
};

export type UnpublishedBodyFragment = {
  readonly printedAs: string | null;
  readonly mechanism: {
    readonly embodiedBy: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
  } | null;
  readonly evidence: ReadonlyArray<{ readonly locator: string }>;
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
          | ({ readonly id: string; readonly caption: string } & {
              readonly __typename:
                | "Action"
                | "ActionStep"
                | "Activity"
                | "AgendaItem"
                | "Alignment"
                | "AlignmentMember"
                | "Answer"
                | "Area"
                | "Attendance"
                | "Board"
                | "BoardStatus"
                | "Collective"
                | "Commitment"
                | "Consultation"
                | "ConsultationChannel"
                | "ConsultationResponse"
                | "ConsultationStep"
                | "Contradiction"
                | "Decision"
                | "DeclaredInterest";
            })
          | ({ readonly id: string; readonly caption: string } & {
              readonly __typename:
                | "Document"
                | "Entry"
                | "Funding"
                | "Indicator"
                | "Initiative"
                | "InitiativeStatus"
                | "Inspection"
                | "InspectionFinding"
                | "Involvement"
                | "LegalBasis"
                | "Legislation"
                | "Listing"
                | "Meeting"
                | "Membership"
                | "Mention"
                | "Objective"
                | "Observation"
                | "Organization"
                | "Oversight"
                | "OversightMechanism";
            })
          | ({ readonly id: string; readonly caption: string } & {
              readonly __typename:
                | "Person"
                | "PlannedItem"
                | "ProgressUpdate"
                | "Question"
                | "Reading"
                | "Recommendation"
                | "RecommendationResponse"
                | "Reference"
                | "Responsibility"
                | "Restatement"
                | "Role"
                | "Seat"
                | "Section"
                | "Sighting"
                | "Statement"
                | "Strategy"
                | "StrategyStatus"
                | "Tenure"
                | "Topic"
                | "Undertaking";
            })
        >;
      };
    }>;
  };
};

export type CrimeReductionBoardQueryVariables = Exact<{
  board?: string | null | undefined;
  strategy?: string | null | undefined;
}>;

export type CrimeReductionBoardQuery = {
  readonly recommendations: {
    readonly nodes: ReadonlyArray<{
      readonly number: string | null;
      readonly gist: string;
      readonly addressee: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
      readonly mentions: {
        readonly nodes: ReadonlyArray<{
          readonly role: MentionRole;
          readonly asPrinted: string | null;
          readonly evidence: ReadonlyArray<{ readonly locator: string }>;
        }>;
      };
    }>;
  };
  readonly watched: {
    readonly nodes: ReadonlyArray<{
      readonly statedIn: OversightStatedIn;
      readonly subject: {
        readonly nodes: ReadonlyArray<
          { readonly caption: string } & {
            readonly __typename:
              | "Action"
              | "Activity"
              | "Board"
              | "Commitment"
              | "Initiative"
              | "Objective"
              | "Organization"
              | "Recommendation"
              | "Strategy"
              | "Undertaking";
          }
        >;
      };
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
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
      readonly takenBy: { readonly name: string } | null;
      readonly item: {
        readonly number: string | null;
        readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
      } | null;
      readonly concerns: {
        readonly nodes: ReadonlyArray<
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Action"
                | "ActionStep"
                | "Activity"
                | "AgendaItem"
                | "Alignment"
                | "AlignmentMember"
                | "Answer"
                | "Area"
                | "Attendance"
                | "Board"
                | "BoardStatus"
                | "Collective"
                | "Commitment"
                | "Consultation"
                | "ConsultationChannel"
                | "ConsultationResponse"
                | "ConsultationStep"
                | "Contradiction"
                | "Decision"
                | "DeclaredInterest";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Document"
                | "Entry"
                | "Funding"
                | "Indicator"
                | "Initiative"
                | "InitiativeStatus"
                | "Inspection"
                | "InspectionFinding"
                | "Involvement"
                | "LegalBasis"
                | "Legislation"
                | "Listing"
                | "Meeting"
                | "Membership"
                | "Mention"
                | "Objective"
                | "Observation"
                | "Organization"
                | "Oversight"
                | "OversightMechanism";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Person"
                | "PlannedItem"
                | "ProgressUpdate"
                | "Question"
                | "Reading"
                | "Recommendation"
                | "RecommendationResponse"
                | "Reference"
                | "Responsibility"
                | "Restatement"
                | "Role"
                | "Seat"
                | "Section"
                | "Sighting"
                | "Statement"
                | "Strategy"
                | "StrategyStatus"
                | "Tenure"
                | "Topic"
                | "Undertaking";
            })
        >;
      };
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
  };
};

export type DossierOfABodyQueryVariables = Exact<{
  id?: string;
  first?: number | null | undefined;
}>;

export type DossierOfABodyQuery = {
  readonly node:
    | ({
        readonly id: string;
        readonly caption: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      } & {
        readonly __typename:
          | "Absence"
          | "Action"
          | "ActionStep"
          | "Activity"
          | "AgendaItem"
          | "Alignment"
          | "AlignmentMember"
          | "Answer"
          | "Area"
          | "Attendance"
          | "BoardStatus"
          | "Collective"
          | "Commitment"
          | "Consultation"
          | "ConsultationChannel"
          | "ConsultationResponse"
          | "ConsultationStep"
          | "Contradiction"
          | "Decision"
          | "DeclaredInterest";
      })
    | ({
        readonly id: string;
        readonly caption: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      } & {
        readonly __typename:
          | "Document"
          | "Entry"
          | "Funding"
          | "Indicator"
          | "Initiative"
          | "InitiativeStatus"
          | "Inspection"
          | "InspectionFinding"
          | "Involvement"
          | "LegalBasis"
          | "Legislation"
          | "Listing"
          | "Meeting"
          | "Membership"
          | "Mention"
          | "Name"
          | "Objective"
          | "Observation"
          | "Oversight"
          | "OversightMechanism";
      })
    | ({
        readonly id: string;
        readonly caption: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      } & {
        readonly __typename:
          | "Person"
          | "PlannedItem"
          | "ProgressUpdate"
          | "Question"
          | "Reading"
          | "Recommendation"
          | "RecommendationResponse"
          | "Reference"
          | "Responsibility"
          | "Restatement"
          | "Role"
          | "Seat"
          | "Section"
          | "Sighting"
          | "Statement"
          | "Strategy"
          | "StrategyStatus"
          | "Tenure"
          | "Topic"
          | "Undertaking";
      })
    | ({
        readonly purpose: string | null;
        readonly frequency: string | null;
        readonly notesPublished: boolean | null;
        readonly inPublic: boolean | null;
        readonly id: string;
        readonly caption: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
        readonly chairedBy: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
        readonly reportsTo: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
        readonly seats: {
          readonly nodes: ReadonlyArray<{
            readonly label: string | null;
            readonly memberships: {
              readonly nodes: ReadonlyArray<{
                readonly office: BoardOffice | null;
                readonly firstSeen: string | null;
                readonly lastSeen: string | null;
                readonly person: { readonly name: string } | null;
                readonly evidence: ReadonlyArray<{ readonly locator: string }>;
              }>;
            };
          }>;
        };
        readonly meetings: {
          readonly nodes: ReadonlyArray<{
            readonly title: string | null;
            readonly status: MeetingStatus;
            readonly heldOn: { readonly edtf: string } | null;
            readonly evidence: ReadonlyArray<{ readonly locator: string }>;
          }>;
        };
        readonly embodies: {
          readonly nodes: ReadonlyArray<{
            readonly name: string;
            readonly oversees: {
              readonly nodes: ReadonlyArray<{
                readonly subject: {
                  readonly nodes: ReadonlyArray<
                    { readonly caption: string } & {
                      readonly __typename:
                        | "Action"
                        | "Activity"
                        | "Board"
                        | "Commitment"
                        | "Initiative"
                        | "Objective"
                        | "Organization"
                        | "Recommendation"
                        | "Strategy"
                        | "Undertaking";
                    }
                  >;
                };
                readonly evidence: ReadonlyArray<{ readonly locator: string }>;
              }>;
            };
          }>;
        };
      } & { readonly __typename: "Board" })
    | ({ readonly id: string; readonly caption: string } & {
        readonly __typename: "CoverageMark" | "Evidence" | "Passage" | "Tombstone";
      })
    | ({
        readonly kind: OrganizationKind | null;
        readonly id: string;
        readonly caption: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
        readonly partOf: { readonly name: string } | null;
        readonly roles: {
          readonly nodes: ReadonlyArray<{
            readonly name: string;
            readonly tenures: {
              readonly nodes: ReadonlyArray<{
                readonly firstSeen: string | null;
                readonly lastSeen: string | null;
                readonly person: { readonly name: string } | null;
                readonly evidence: ReadonlyArray<{ readonly locator: string }>;
              }>;
            };
          }>;
        };
        readonly embodies: {
          readonly nodes: ReadonlyArray<{
            readonly name: string;
            readonly oversees: {
              readonly nodes: ReadonlyArray<{
                readonly subject: {
                  readonly nodes: ReadonlyArray<
                    { readonly caption: string } & {
                      readonly __typename:
                        | "Action"
                        | "Activity"
                        | "Board"
                        | "Commitment"
                        | "Initiative"
                        | "Objective"
                        | "Organization"
                        | "Recommendation"
                        | "Strategy"
                        | "Undertaking";
                    }
                  >;
                };
                readonly evidence: ReadonlyArray<{ readonly locator: string }>;
              }>;
            };
          }>;
        };
      } & { readonly __typename: "Organization" })
    | null;
};

export type WatchingFragment = {
  readonly embodies: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly oversees: {
        readonly nodes: ReadonlyArray<{
          readonly subject: {
            readonly nodes: ReadonlyArray<
              { readonly caption: string } & {
                readonly __typename:
                  | "Action"
                  | "Activity"
                  | "Board"
                  | "Commitment"
                  | "Initiative"
                  | "Objective"
                  | "Organization"
                  | "Recommendation"
                  | "Strategy"
                  | "Undertaking";
              }
            >;
          };
          readonly evidence: ReadonlyArray<{ readonly locator: string }>;
        }>;
      };
    }>;
  };
};

export type DossierOfACommitmentQueryVariables = Exact<{
  id?: string;
}>;

export type DossierOfACommitmentQuery = {
  readonly commitment: {
    readonly reference: string | null;
    readonly gist: string;
    readonly plan: { readonly name: string } | null;
    readonly objective: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
    readonly owner: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
    readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    readonly absences: ReadonlyArray<{
      readonly property: string;
      readonly state: AbsenceState;
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
    readonly activities: {
      readonly nodes: ReadonlyArray<{
        readonly reference: string | null;
        readonly gist: string;
        readonly progress: {
          readonly nodes: ReadonlyArray<{
            readonly state: ProgressState;
            readonly gist: string;
            readonly reportedUpTo: { readonly edtf: string } | null;
            readonly evidence: ReadonlyArray<{ readonly locator: string }>;
          }>;
        };
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
    readonly progress: {
      readonly nodes: ReadonlyArray<{
        readonly state: ProgressState;
        readonly gist: string;
        readonly reportedUpTo: { readonly edtf: string } | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
  } | null;
  readonly life: {
    readonly state: LifeState;
    readonly over: boolean;
    readonly silentDays: number | null;
    readonly laterDocuments: number;
  } | null;
  readonly linesOfSight: {
    readonly publicLines: number;
    readonly brokenLines: number;
    readonly lines: ReadonlyArray<{
      readonly end: SightEnd;
      readonly why: string;
      readonly hops: ReadonlyArray<{
        readonly to:
          | { readonly caption: string }
          | { readonly caption: string }
          | { readonly caption: string }
          | { readonly caption: string }
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    }>;
  };
};

export type ReportedFragment = {
  readonly nodes: ReadonlyArray<{
    readonly state: ProgressState;
    readonly gist: string;
    readonly reportedUpTo: { readonly edtf: string } | null;
    readonly evidence: ReadonlyArray<{ readonly locator: string }>;
  }>;
};

export type DossierOfAPersonQueryVariables = Exact<{
  id?: string;
  first?: number | null | undefined;
}>;

export type DossierOfAPersonQuery = {
  readonly person: {
    readonly name: string;
    readonly names: ReadonlyArray<{ readonly text: string; readonly kind: NameKind }>;
    readonly tenures: {
      readonly nodes: ReadonlyArray<{
        readonly firstSeen: string | null;
        readonly lastSeen: string | null;
        readonly role: {
          readonly name: string;
          readonly organization: { readonly name: string } | null;
        } | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
    readonly memberships: {
      readonly nodes: ReadonlyArray<{
        readonly office: BoardOffice | null;
        readonly firstSeen: string | null;
        readonly lastSeen: string | null;
        readonly seat: {
          readonly label: string | null;
          readonly board: { readonly name: string } | null;
        } | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
    readonly attendances: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly presence: Presence;
        readonly capacity: AttendanceCapacity | null;
        readonly meeting: {
          readonly title: string | null;
          readonly heldOn: { readonly edtf: string } | null;
        } | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
    readonly actionsFallingTo: {
      readonly nodes: ReadonlyArray<{
        readonly gist: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
    readonly contradictions: ReadonlyArray<{
      readonly gist: string;
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
  } | null;
};

export type DroppedInSilenceQueryVariables = Exact<{
  day?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type DroppedInSilenceQuery = {
  readonly all: {
    readonly count: number;
    readonly states: ReadonlyArray<{ readonly state: LifeState; readonly count: number }>;
  };
  readonly silent: {
    readonly lives: ReadonlyArray<{
      readonly silentDays: number | null;
      readonly laterDocuments: number;
      readonly subject: {
        readonly id: string;
        readonly gist: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      } | null;
      readonly lastHeardOn: { readonly edtf: string } | null;
      readonly laterMeetings: ReadonlyArray<{ readonly title: string | null }>;
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
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Absence"
              | "Action"
              | "ActionStep"
              | "Activity"
              | "AgendaItem"
              | "Alignment"
              | "AlignmentMember"
              | "Answer"
              | "Area"
              | "Attendance"
              | "Board"
              | "BoardStatus"
              | "Collective"
              | "Commitment"
              | "Consultation"
              | "ConsultationChannel"
              | "ConsultationResponse"
              | "ConsultationStep"
              | "Contradiction"
              | "Decision";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "DeclaredInterest"
              | "Document"
              | "Entry"
              | "Funding"
              | "Indicator"
              | "Initiative"
              | "InitiativeStatus"
              | "Inspection"
              | "InspectionFinding"
              | "Involvement"
              | "LegalBasis"
              | "Legislation"
              | "Listing"
              | "Meeting"
              | "Membership"
              | "Mention"
              | "Name"
              | "Objective"
              | "Observation"
              | "Organization";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Oversight"
              | "OversightMechanism"
              | "Person"
              | "PlannedItem"
              | "ProgressUpdate"
              | "Question"
              | "Reading"
              | "Recommendation"
              | "RecommendationResponse"
              | "Reference"
              | "Responsibility"
              | "Restatement"
              | "Role"
              | "Seat"
              | "Section"
              | "Sighting"
              | "Statement"
              | "Strategy"
              | "StrategyStatus"
              | "Tenure";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename: "Topic" | "Undertaking";
          })
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
        readonly reportedBy: { readonly name: string } | null;
        readonly item: {
          readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
        } | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string; readonly inferred: string | null }>;
      }>;
    };
  } | null;
};

export type FindByNameQueryVariables = Exact<{
  text?: string;
  types?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;

export type FindByNameQuery = {
  readonly search: {
    readonly count: number;
    readonly fuzzy: boolean;
    readonly hits: ReadonlyArray<{
      readonly exact: boolean;
      readonly thing:
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Absence"
              | "Action"
              | "ActionStep"
              | "Activity"
              | "AgendaItem"
              | "Alignment"
              | "AlignmentMember"
              | "Answer"
              | "Area"
              | "Attendance"
              | "Board"
              | "BoardStatus"
              | "Collective"
              | "Commitment"
              | "Consultation"
              | "ConsultationChannel"
              | "ConsultationResponse"
              | "ConsultationStep"
              | "Contradiction"
              | "CoverageMark";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Decision"
              | "DeclaredInterest"
              | "Document"
              | "Entry"
              | "Evidence"
              | "Funding"
              | "Indicator"
              | "Initiative"
              | "InitiativeStatus"
              | "Inspection"
              | "InspectionFinding"
              | "Involvement"
              | "LegalBasis"
              | "Legislation"
              | "Listing"
              | "Meeting"
              | "Membership"
              | "Mention"
              | "Name"
              | "Objective";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Observation"
              | "Organization"
              | "Oversight"
              | "OversightMechanism"
              | "Passage"
              | "Person"
              | "PlannedItem"
              | "ProgressUpdate"
              | "Question"
              | "Reading"
              | "Recommendation"
              | "RecommendationResponse"
              | "Reference"
              | "Responsibility"
              | "Restatement"
              | "Role"
              | "Seat"
              | "Section"
              | "Sighting"
              | "Statement";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              "Strategy" | "StrategyStatus" | "Tenure" | "Tombstone" | "Topic" | "Undertaking";
          })
        | null;
    }>;
  };
};

export type FindInSpiteOfASlipQueryVariables = Exact<{
  text?: string;
  types?: ReadonlyArray<string> | string | null | undefined;
}>;

export type FindInSpiteOfASlipQuery = {
  readonly search: {
    readonly fuzzy: boolean;
    readonly hits: ReadonlyArray<{
      readonly thing:
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | null;
      readonly highlights: ReadonlyArray<{
        readonly in: HighlightPlace;
        readonly text: string;
        readonly marks: ReadonlyArray<number>;
      }>;
    }>;
  };
};

export type GapsOfThePanelQueryVariables = Exact<{
  board?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type GapsOfThePanelQuery = {
  readonly gaps: ReadonlyArray<{
    readonly question: string;
    readonly count: number;
    readonly among: number;
    readonly facts: ReadonlyArray<{
      readonly id: string;
      readonly status: MeetingStatus;
      readonly heldOn: { readonly edtf: string } | null;
    }>;
  }>;
};

export type HarperAdamsToThePanelQueryVariables = Exact<{
  between?: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;

export type HarperAdamsToThePanelQuery = {
  readonly paths: {
    readonly cut: PathCut | null;
    readonly paths: ReadonlyArray<{
      readonly weight: number;
      readonly hops: ReadonlyArray<{
        readonly relation: string;
        readonly direction: HopDirection;
        readonly earliest: string | null;
        readonly to:
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Action"
                | "ActionStep"
                | "Activity"
                | "AgendaItem"
                | "Alignment"
                | "AlignmentMember"
                | "Answer"
                | "Area"
                | "Attendance"
                | "Board"
                | "BoardStatus"
                | "Collective"
                | "Commitment"
                | "Consultation"
                | "ConsultationChannel"
                | "ConsultationResponse"
                | "ConsultationStep"
                | "Contradiction"
                | "Decision"
                | "DeclaredInterest";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Document"
                | "Entry"
                | "Funding"
                | "Indicator"
                | "Initiative"
                | "InitiativeStatus"
                | "Inspection"
                | "InspectionFinding"
                | "Involvement"
                | "LegalBasis"
                | "Legislation"
                | "Listing"
                | "Meeting"
                | "Membership"
                | "Mention"
                | "Objective"
                | "Observation"
                | "Organization"
                | "Oversight"
                | "OversightMechanism";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Person"
                | "PlannedItem"
                | "ProgressUpdate"
                | "Question"
                | "Reading"
                | "Recommendation"
                | "RecommendationResponse"
                | "Reference"
                | "Responsibility"
                | "Restatement"
                | "Role"
                | "Seat"
                | "Section"
                | "Sighting"
                | "Statement"
                | "Strategy"
                | "StrategyStatus"
                | "Tenure"
                | "Topic"
                | "Undertaking";
            });
        readonly via:
          | {
              readonly __typename:
                | "Action"
                | "ActionStep"
                | "Activity"
                | "AgendaItem"
                | "Alignment"
                | "AlignmentMember"
                | "Answer"
                | "Area"
                | "Attendance"
                | "Board"
                | "BoardStatus"
                | "Collective"
                | "Commitment"
                | "Consultation"
                | "ConsultationChannel"
                | "ConsultationResponse"
                | "ConsultationStep"
                | "Contradiction"
                | "Decision"
                | "DeclaredInterest";
            }
          | {
              readonly __typename:
                | "Document"
                | "Entry"
                | "Funding"
                | "Indicator"
                | "Initiative"
                | "InitiativeStatus"
                | "Inspection"
                | "InspectionFinding"
                | "Involvement"
                | "LegalBasis"
                | "Legislation"
                | "Listing"
                | "Meeting"
                | "Membership"
                | "Mention"
                | "Objective"
                | "Observation"
                | "Organization"
                | "Oversight"
                | "OversightMechanism";
            }
          | {
              readonly __typename:
                | "Person"
                | "PlannedItem"
                | "ProgressUpdate"
                | "Question"
                | "Reading"
                | "Recommendation"
                | "RecommendationResponse"
                | "Reference"
                | "Responsibility"
                | "Restatement"
                | "Role"
                | "Seat"
                | "Section"
                | "Sighting"
                | "Statement"
                | "Strategy"
                | "StrategyStatus"
                | "Tenure"
                | "Topic"
                | "Undertaking";
            }
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    }>;
  };
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

export type LifeOfACommitmentQueryVariables = Exact<{
  of?: string;
}>;

export type LifeOfACommitmentQuery = {
  readonly life: {
    readonly kind: LifeKind;
    readonly state: LifeState;
    readonly over: boolean;
    readonly raisedOnInferred: boolean;
    readonly laterDocuments: number;
    readonly stateOn: { readonly edtf: string } | null;
    readonly raisedOn: { readonly edtf: string } | null;
    readonly lastHeardOn: { readonly edtf: string } | null;
    readonly events: ReadonlyArray<{
      readonly kind: LifeEventKind;
      readonly onInferred: boolean;
      readonly gist: string | null;
      readonly on: { readonly edtf: string } | null;
      readonly of: { readonly id: string } | null;
      readonly fact:
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename:
              | "Absence"
              | "Action"
              | "ActionStep"
              | "Activity"
              | "AgendaItem"
              | "Alignment"
              | "AlignmentMember"
              | "Answer"
              | "Area"
              | "Attendance"
              | "Board"
              | "BoardStatus"
              | "Collective"
              | "Commitment"
              | "Consultation"
              | "ConsultationChannel"
              | "ConsultationResponse"
              | "ConsultationStep"
              | "Contradiction"
              | "Decision";
          })
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename:
              | "DeclaredInterest"
              | "Document"
              | "Entry"
              | "Funding"
              | "Indicator"
              | "Initiative"
              | "InitiativeStatus"
              | "Inspection"
              | "InspectionFinding"
              | "Involvement"
              | "LegalBasis"
              | "Legislation"
              | "Listing"
              | "Meeting"
              | "Membership"
              | "Mention"
              | "Name"
              | "Objective"
              | "Observation"
              | "Organization";
          })
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename:
              | "Oversight"
              | "OversightMechanism"
              | "Person"
              | "PlannedItem"
              | "ProgressUpdate"
              | "Question"
              | "Reading"
              | "Recommendation"
              | "RecommendationResponse"
              | "Reference"
              | "Responsibility"
              | "Restatement"
              | "Role"
              | "Seat"
              | "Section"
              | "Sighting"
              | "Statement"
              | "Strategy"
              | "StrategyStatus"
              | "Tenure";
          })
        | ({ readonly evidence: ReadonlyArray<{ readonly locator: string }> } & {
            readonly __typename: "Topic" | "Undertaking";
          })
        | { readonly __typename: "CoverageMark" | "Evidence" | "Passage" | "Tombstone" }
        | null;
    }>;
  } | null;
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
    readonly owner: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
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
        readonly satisfied: { readonly name: string } | null;
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

export type LineOfSightByReferenceQueryVariables = Exact<{
  of?: string;
}>;

export type LineOfSightByReferenceQuery = {
  readonly linesOfSight: {
    readonly publicLines: number;
    readonly brokenLines: number;
    readonly lines: ReadonlyArray<{
      readonly end: SightEnd;
      readonly publicAt: number | null;
      readonly hops: ReadonlyArray<{
        readonly relation: string;
        readonly to:
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Absence"
                | "Action"
                | "ActionStep"
                | "Activity"
                | "AgendaItem"
                | "Alignment"
                | "AlignmentMember"
                | "Answer"
                | "Area"
                | "Attendance"
                | "Board"
                | "BoardStatus"
                | "Collective"
                | "Commitment"
                | "Consultation"
                | "ConsultationChannel"
                | "ConsultationResponse"
                | "ConsultationStep"
                | "Contradiction"
                | "CoverageMark";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Decision"
                | "DeclaredInterest"
                | "Document"
                | "Entry"
                | "Evidence"
                | "Funding"
                | "Indicator"
                | "Initiative"
                | "InitiativeStatus"
                | "Inspection"
                | "InspectionFinding"
                | "Involvement"
                | "LegalBasis"
                | "Legislation"
                | "Listing"
                | "Meeting"
                | "Membership"
                | "Mention"
                | "Name"
                | "Objective";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Observation"
                | "Organization"
                | "Oversight"
                | "OversightMechanism"
                | "Passage"
                | "Person"
                | "PlannedItem"
                | "ProgressUpdate"
                | "Question"
                | "Reading"
                | "Recommendation"
                | "RecommendationResponse"
                | "Reference"
                | "Responsibility"
                | "Restatement"
                | "Role"
                | "Seat"
                | "Section"
                | "Sighting"
                | "Statement";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                "Strategy" | "StrategyStatus" | "Tenure" | "Tombstone" | "Topic" | "Undertaking";
            })
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    }>;
  };
};

export type LineOfSightOfAnOfficeQueryVariables = Exact<{
  of?: string;
  first?: number | null | undefined;
}>;

export type LineOfSightOfAnOfficeQuery = {
  readonly linesOfSight: {
    readonly publicLines: number;
    readonly brokenLines: number;
    readonly cut: boolean;
    readonly lines: ReadonlyArray<{
      readonly end: SightEnd;
      readonly publicAt: number | null;
      readonly hops: ReadonlyArray<{
        readonly relation: string;
        readonly to:
          | { readonly caption: string }
          | { readonly caption: string }
          | { readonly caption: string }
          | { readonly caption: string }
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    }>;
  };
};

export type LineOfSightQueryVariables = Exact<{
  of?: string;
}>;

export type LineOfSightQuery = {
  readonly linesOfSight: {
    readonly publicLines: number;
    readonly brokenLines: number;
    readonly lines: ReadonlyArray<{
      readonly source: SightSource;
      readonly end: SightEnd;
      readonly publicAt: number | null;
      readonly why: string;
      readonly hops: ReadonlyArray<{
        readonly relation: string;
        readonly to:
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Absence"
                | "Action"
                | "ActionStep"
                | "Activity"
                | "AgendaItem"
                | "Alignment"
                | "AlignmentMember"
                | "Answer"
                | "Area"
                | "Attendance"
                | "Board"
                | "BoardStatus"
                | "Collective"
                | "Commitment"
                | "Consultation"
                | "ConsultationChannel"
                | "ConsultationResponse"
                | "ConsultationStep"
                | "Contradiction"
                | "CoverageMark";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Decision"
                | "DeclaredInterest"
                | "Document"
                | "Entry"
                | "Evidence"
                | "Funding"
                | "Indicator"
                | "Initiative"
                | "InitiativeStatus"
                | "Inspection"
                | "InspectionFinding"
                | "Involvement"
                | "LegalBasis"
                | "Legislation"
                | "Listing"
                | "Meeting"
                | "Membership"
                | "Mention"
                | "Name"
                | "Objective";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Observation"
                | "Organization"
                | "Oversight"
                | "OversightMechanism"
                | "Passage"
                | "Person"
                | "PlannedItem"
                | "ProgressUpdate"
                | "Question"
                | "Reading"
                | "Recommendation"
                | "RecommendationResponse"
                | "Reference"
                | "Responsibility"
                | "Restatement"
                | "Role"
                | "Seat"
                | "Section"
                | "Sighting"
                | "Statement";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                "Strategy" | "StrategyStatus" | "Tenure" | "Tombstone" | "Topic" | "Undertaking";
            })
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    }>;
  };
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
        | ({ readonly id: string; readonly name: string } & {
            readonly __typename:
              | "Area"
              | "Board"
              | "Collective"
              | "Document"
              | "Indicator"
              | "Initiative"
              | "Inspection"
              | "Legislation"
              | "Objective"
              | "Organization"
              | "OversightMechanism"
              | "Person"
              | "Role"
              | "Strategy"
              | "Topic";
          })
        | null;
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
  };
};

export type MostOversightBodiesQueryVariables = Exact<{
  day?: string | null | undefined;
  victims?: string | null | undefined;
  crime?: string | null | undefined;
}>;

export type MostOversightBodiesQuery = {
  readonly people: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly tenures: {
        readonly nodes: ReadonlyArray<{
          readonly asOfStanding: AsOfStanding | null;
          readonly role: {
            readonly name: string;
            readonly chairs: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
            readonly broughtTogetherBy: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
          } | null;
        }>;
      };
      readonly memberships: {
        readonly nodes: ReadonlyArray<{
          readonly seat: { readonly board: { readonly name: string } | null } | null;
        }>;
      };
    }>;
  };
  readonly bodies: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly watches: { readonly totalCount: number };
    }>;
  };
  readonly onlyVictimsBoard: { readonly nodes: ReadonlyArray<{ readonly reference: string | null }> };
  readonly onlyCrimeReductionBoard: { readonly nodes: ReadonlyArray<{ readonly reference: string | null }> };
};

export type NationalObjectiveToPlanQueryVariables = Exact<{
  objective?: string;
  plan?: string | null | undefined;
}>;

export type NationalObjectiveToPlanQuery = {
  readonly objective: {
    readonly name: string;
    readonly strategy: { readonly name: string; readonly level: StrategyLevel | null } | null;
    readonly alignmentMembers: {
      readonly nodes: ReadonlyArray<{
        readonly alignment: {
          readonly basis: AlignmentBasis;
          readonly gist: string | null;
          readonly evidence: ReadonlyArray<{ readonly locator: string }>;
          readonly members: {
            readonly nodes: ReadonlyArray<{
              readonly objectives: {
                readonly nodes: ReadonlyArray<{
                  readonly name: string;
                  readonly commitments: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<{
                      readonly reference: string | null;
                      readonly gist: string;
                    }>;
                  };
                }>;
              };
            }>;
          };
        } | null;
      }>;
    };
  } | null;
};

export type PanelBetweenTwoMeetingsQueryVariables = Exact<{
  board?: string | null | undefined;
  from?: string;
  until?: string;
  kinds?: ReadonlyArray<ChangeKind> | ChangeKind | null | undefined;
  first?: number | null | undefined;
}>;

export type PanelBetweenTwoMeetingsQuery = {
  readonly changes: {
    readonly count: number;
    readonly kinds: ReadonlyArray<{ readonly kind: ChangeKind; readonly count: number }>;
    readonly changes: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly how: ChangeHow;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly certainty: ChangeCertainty;
      readonly stated: boolean;
      readonly thing:
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | { readonly id: string; readonly caption: string }
        | null;
      readonly before:
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string }
        | null;
      readonly after:
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string; readonly evidence: ReadonlyArray<{ readonly locator: string }> }
        | { readonly caption: string }
        | null;
    }>;
  };
};

type ChangeEvidence_7ZDvuqxkMLxNzzmcQbybF9OkaZjKPjc3VzOzZjI4Ag_Fragment = {
  readonly caption: string;
  readonly evidence: ReadonlyArray<{ readonly locator: string }>;
};

type ChangeEvidence_0f2Aa6rL40UpkWf2h2mj0RpZb35IgxI5RscykowdgE_Fragment = {
  readonly caption: string;
  readonly evidence: ReadonlyArray<{ readonly locator: string }>;
};

type ChangeEvidence_ZlhjrUbhSbXuCrwFxPvLoHex08e6uisNCzirdSzi6yM_Fragment = {
  readonly caption: string;
  readonly evidence: ReadonlyArray<{ readonly locator: string }>;
};

type ChangeEvidence_Topic_Undertaking_Fragment = {
  readonly caption: string;
  readonly evidence: ReadonlyArray<{ readonly locator: string }>;
};

type ChangeEvidence_XUxVz8JfAy8oaFdhigHsxugR4yCqtUWfJn0F9nMoi_Fragment = { readonly caption: string };

export type ChangeEvidenceFragment =
  | ChangeEvidence_7ZDvuqxkMLxNzzmcQbybF9OkaZjKPjc3VzOzZjI4Ag_Fragment
  | ChangeEvidence_0f2Aa6rL40UpkWf2h2mj0RpZb35IgxI5RscykowdgE_Fragment
  | ChangeEvidence_ZlhjrUbhSbXuCrwFxPvLoHex08e6uisNCzirdSzi6yM_Fragment
  | ChangeEvidence_Topic_Undertaking_Fragment
  | ChangeEvidence_XUxVz8JfAy8oaFdhigHsxugR4yCqtUWfJn0F9nMoi_Fragment;

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
      readonly askedBy: { readonly name: string } | null;
      readonly askedTo: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
      readonly item: { readonly number: string | null } | null;
      readonly answers: {
        readonly nodes: ReadonlyArray<{
          readonly gist: string;
          readonly stance: AnswerStance | null;
          readonly attribution: Attribution | null;
          readonly answeredBy: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
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
      readonly askedBy: { readonly name: string } | null;
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

export type SaidTwiceQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type SaidTwiceQuery = {
  readonly coverageMarks: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly places: string | null;
      readonly document: { readonly name: string } | null;
      readonly passages: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{ readonly locator: string }>;
      };
      readonly repeats: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly locator: string;
          readonly document: { readonly name: string } | null;
        }>;
      };
    }>;
  };
};

export type SearchWithFacetsQueryVariables = Exact<{
  text?: string;
  years?: ReadonlyArray<number> | number | null | undefined;
  first?: number | null | undefined;
}>;

export type SearchWithFacetsQuery = {
  readonly search: {
    readonly count: number;
    readonly cut: boolean;
    readonly hits: ReadonlyArray<{
      readonly exact: boolean;
      readonly thing:
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Absence"
              | "Action"
              | "ActionStep"
              | "Activity"
              | "AgendaItem"
              | "Alignment"
              | "AlignmentMember"
              | "Answer"
              | "Area"
              | "Attendance"
              | "Board"
              | "BoardStatus"
              | "Collective"
              | "Commitment"
              | "Consultation"
              | "ConsultationChannel"
              | "ConsultationResponse"
              | "ConsultationStep"
              | "Contradiction"
              | "CoverageMark";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Decision"
              | "DeclaredInterest"
              | "Document"
              | "Entry"
              | "Evidence"
              | "Funding"
              | "Indicator"
              | "Initiative"
              | "InitiativeStatus"
              | "Inspection"
              | "InspectionFinding"
              | "Involvement"
              | "LegalBasis"
              | "Legislation"
              | "Listing"
              | "Meeting"
              | "Membership"
              | "Mention"
              | "Name"
              | "Objective";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Observation"
              | "Organization"
              | "Oversight"
              | "OversightMechanism"
              | "Passage"
              | "Person"
              | "PlannedItem"
              | "ProgressUpdate"
              | "Question"
              | "Reading"
              | "Recommendation"
              | "RecommendationResponse"
              | "Reference"
              | "Responsibility"
              | "Restatement"
              | "Role"
              | "Seat"
              | "Section"
              | "Sighting"
              | "Statement";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              "Strategy" | "StrategyStatus" | "Tenure" | "Tombstone" | "Topic" | "Undertaking";
          })
        | null;
    }>;
    readonly facets: {
      readonly types: ReadonlyArray<{ readonly value: string; readonly count: number }>;
      readonly documents: ReadonlyArray<{ readonly label: string; readonly count: number }>;
    };
  };
};

export type StateOfTheDeliveryPlanQueryVariables = Exact<{
  of?: string;
  day?: string;
  first?: number | null | undefined;
}>;

export type StateOfTheDeliveryPlanQuery = {
  readonly stateOf: {
    readonly openCount: number;
    readonly figureCount: number;
    readonly status: {
      readonly state: StrategyState;
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    } | null;
    readonly lives: ReadonlyArray<{ readonly state: LifeState; readonly count: number }>;
    readonly open: ReadonlyArray<{
      readonly kind: LifeKind;
      readonly state: LifeState;
      readonly lastHeardOn: { readonly edtf: string } | null;
      readonly subject: {
        readonly id: string;
        readonly gist: string;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      } | null;
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

export type UndefinedAndUnusedMechanismsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type UndefinedAndUnusedMechanismsQuery = {
  readonly gaps: ReadonlyArray<{
    readonly question: string;
    readonly count: number;
    readonly among: number;
    readonly provable: boolean;
    readonly facts: ReadonlyArray<
      | { readonly id: string; readonly caption: string }
      | { readonly id: string; readonly caption: string }
      | { readonly id: string; readonly caption: string }
      | { readonly id: string; readonly caption: string }
    >;
  }>;
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
      readonly givenBy: { readonly name: string } | null;
      readonly givenTo: { readonly name: string } | null;
      readonly item: { readonly number: string | null } | null;
      readonly evidence: ReadonlyArray<{
        readonly locator: string;
        readonly passage: { readonly excerpt: string | null } | null;
      }>;
    }>;
  };
};

export type VacantOnADayQueryVariables = Exact<{
  day?: string;
  first?: number | null | undefined;
}>;

export type VacantOnADayQuery = {
  readonly gaps: ReadonlyArray<{
    readonly question: string;
    readonly count: number;
    readonly among: number;
    readonly facts: ReadonlyArray<
      { readonly id: string; readonly name: string } | { readonly id: string; readonly label: string | null }
    >;
  }>;
};

export type VictimsBoardQueryVariables = Exact<{
  board?: string | null | undefined;
}>;

export type VictimsBoardQuery = {
  readonly oversights: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly printedAs: string | null;
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      readonly subject: {
        readonly nodes: ReadonlyArray<
          | {
              readonly __typename:
                | "Action"
                | "Board"
                | "Initiative"
                | "Objective"
                | "Organization"
                | "Recommendation"
                | "Strategy"
                | "Undertaking";
            }
          | ({
              readonly reference: string | null;
              readonly commitment: { readonly reference: string | null; readonly gist: string } | null;
              readonly references: ReadonlyArray<{
                readonly printed: string;
                readonly targets: {
                  readonly nodes: ReadonlyArray<
                    { readonly caption: string } | { readonly caption: string } | { readonly caption: string }
                  >;
                };
                readonly evidence: ReadonlyArray<{ readonly locator: string }>;
              }>;
              readonly progress: {
                readonly nodes: ReadonlyArray<{
                  readonly state: ProgressState;
                  readonly gist: string;
                  readonly reportedUpTo: { readonly edtf: string } | null;
                  readonly evidence: ReadonlyArray<{ readonly locator: string }>;
                }>;
              };
            } & { readonly __typename: "Activity" })
          | ({
              readonly reference: string | null;
              readonly gist: string;
              readonly references: ReadonlyArray<{
                readonly printed: string;
                readonly targets: {
                  readonly nodes: ReadonlyArray<
                    { readonly caption: string } | { readonly caption: string } | { readonly caption: string }
                  >;
                };
                readonly evidence: ReadonlyArray<{ readonly locator: string }>;
              }>;
              readonly progress: {
                readonly nodes: ReadonlyArray<{
                  readonly state: ProgressState;
                  readonly gist: string;
                  readonly reportedUpTo: { readonly edtf: string } | null;
                  readonly evidence: ReadonlyArray<{ readonly locator: string }>;
                }>;
              };
            } & { readonly __typename: "Commitment" })
        >;
      };
    }>;
  };
};

export type LastReportedFragment = {
  readonly references: ReadonlyArray<{
    readonly printed: string;
    readonly targets: {
      readonly nodes: ReadonlyArray<
        { readonly caption: string } | { readonly caption: string } | { readonly caption: string }
      >;
    };
    readonly evidence: ReadonlyArray<{ readonly locator: string }>;
  }>;
  readonly progress: {
    readonly nodes: ReadonlyArray<{
      readonly state: ProgressState;
      readonly gist: string;
      readonly reportedUpTo: { readonly edtf: string } | null;
      readonly evidence: ReadonlyArray<{ readonly locator: string }>;
    }>;
  };
};

export type WhatAnAbbreviationMeansQueryVariables = Exact<{
  text?: string;
  first?: number | null | undefined;
}>;

export type WhatAnAbbreviationMeansQuery = {
  readonly search: {
    readonly count: number;
    readonly fuzzy: boolean;
    readonly hits: ReadonlyArray<{
      readonly exact: boolean;
      readonly thing:
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Absence"
              | "Action"
              | "ActionStep"
              | "Activity"
              | "AgendaItem"
              | "Alignment"
              | "AlignmentMember"
              | "Answer"
              | "Attendance"
              | "BoardStatus"
              | "Commitment"
              | "Consultation"
              | "ConsultationChannel"
              | "ConsultationResponse"
              | "ConsultationStep"
              | "Contradiction"
              | "CoverageMark"
              | "Decision"
              | "DeclaredInterest"
              | "Entry";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Evidence"
              | "Funding"
              | "InitiativeStatus"
              | "InspectionFinding"
              | "Involvement"
              | "LegalBasis"
              | "Listing"
              | "Meeting"
              | "Membership"
              | "Mention"
              | "Name"
              | "Observation"
              | "Oversight"
              | "Passage"
              | "PlannedItem"
              | "ProgressUpdate"
              | "Question"
              | "Reading"
              | "Recommendation"
              | "RecommendationResponse";
          })
        | ({ readonly id: string; readonly caption: string } & {
            readonly __typename:
              | "Reference"
              | "Responsibility"
              | "Restatement"
              | "Seat"
              | "Section"
              | "Sighting"
              | "Statement"
              | "StrategyStatus"
              | "Tenure"
              | "Tombstone"
              | "Undertaking";
          })
        | ({
            readonly id: string;
            readonly caption: string;
            readonly names: ReadonlyArray<{
              readonly text: string;
              readonly kind: NameKind;
              readonly sureness: Sureness | null;
              readonly evidence: ReadonlyArray<{ readonly locator: string }>;
            }>;
          } & {
            readonly __typename:
              | "Area"
              | "Board"
              | "Collective"
              | "Document"
              | "Indicator"
              | "Initiative"
              | "Inspection"
              | "Legislation"
              | "Objective"
              | "Organization"
              | "OversightMechanism"
              | "Person"
              | "Role"
              | "Strategy"
              | "Topic";
          })
        | null;
      readonly highlights: ReadonlyArray<{ readonly in: HighlightPlace; readonly text: string }>;
    }>;
  };
};

export type WhatHoldsSightTogetherQueryVariables = Exact<{ [key: string]: never }>;

export type WhatHoldsSightTogetherQuery = {
  readonly keystones: {
    readonly among: number;
    readonly seen: number;
    readonly keystones: ReadonlyArray<{
      readonly lostCount: number;
      readonly servedCount: number;
      readonly thing:
        | {
            readonly __typename:
              | "Absence"
              | "Action"
              | "ActionStep"
              | "Activity"
              | "AgendaItem"
              | "Alignment"
              | "AlignmentMember"
              | "Answer"
              | "Attendance"
              | "BoardStatus"
              | "Commitment"
              | "Consultation"
              | "ConsultationChannel"
              | "ConsultationResponse"
              | "ConsultationStep"
              | "Contradiction"
              | "CoverageMark"
              | "Decision"
              | "DeclaredInterest"
              | "Entry";
          }
        | {
            readonly __typename:
              | "Evidence"
              | "Funding"
              | "InitiativeStatus"
              | "InspectionFinding"
              | "Involvement"
              | "LegalBasis"
              | "Listing"
              | "Meeting"
              | "Membership"
              | "Mention"
              | "Name"
              | "Observation"
              | "Oversight"
              | "Passage"
              | "PlannedItem"
              | "ProgressUpdate"
              | "Question"
              | "Reading"
              | "Recommendation"
              | "RecommendationResponse";
          }
        | {
            readonly __typename:
              | "Reference"
              | "Responsibility"
              | "Restatement"
              | "Seat"
              | "Section"
              | "Sighting"
              | "Statement"
              | "StrategyStatus"
              | "Tenure"
              | "Tombstone"
              | "Undertaking";
          }
        | ({ readonly name: string } & {
            readonly __typename:
              | "Area"
              | "Board"
              | "Collective"
              | "Document"
              | "Indicator"
              | "Initiative"
              | "Inspection"
              | "Legislation"
              | "Objective"
              | "Organization"
              | "OversightMechanism"
              | "Person"
              | "Role"
              | "Strategy"
              | "Topic";
          })
        | null;
      readonly mechanisms: ReadonlyArray<{ readonly name: string }>;
      readonly lost: ReadonlyArray<{ readonly reference: string | null }>;
    }>;
  };
};

export type WhatIsSpokenForQueryVariables = Exact<{
  document?: string;
}>;

export type WhatIsSpokenForQuery = {
  readonly document: {
    readonly name: string;
    readonly lines: string | null;
    readonly coverage: ReadonlyArray<{
      readonly kind: CoverageKind;
      readonly places: string | null;
      readonly reason: CoverageReason | null;
      readonly words: ReadonlyArray<string> | null;
    }>;
  } | null;
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
          | ({ readonly name: string } & {
              readonly __typename: "Board" | "Collective" | "Organization" | "Person" | "Role";
            })
          | null;
        readonly evidence: ReadonlyArray<{ readonly locator: string }>;
      }>;
    };
    readonly mentionedIn: {
      readonly nodes: ReadonlyArray<{
        readonly asPrinted: string | null;
        readonly source:
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Action"
                | "ActionStep"
                | "Activity"
                | "AgendaItem"
                | "Alignment"
                | "AlignmentMember"
                | "Area"
                | "Attendance"
                | "Board"
                | "BoardStatus"
                | "Collective"
                | "Commitment"
                | "Consultation"
                | "ConsultationChannel"
                | "ConsultationResponse"
                | "ConsultationStep"
                | "Contradiction"
                | "Decision"
                | "DeclaredInterest"
                | "Document";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "Entry"
                | "Funding"
                | "Indicator"
                | "Initiative"
                | "InitiativeStatus"
                | "Inspection"
                | "InspectionFinding"
                | "Involvement"
                | "LegalBasis"
                | "Legislation"
                | "Listing"
                | "Meeting"
                | "Membership"
                | "Mention"
                | "Objective"
                | "Observation"
                | "Organization"
                | "Oversight"
                | "OversightMechanism"
                | "Person";
            })
          | ({ readonly caption: string } & {
              readonly __typename:
                | "PlannedItem"
                | "ProgressUpdate"
                | "Reading"
                | "Recommendation"
                | "RecommendationResponse"
                | "Reference"
                | "Responsibility"
                | "Restatement"
                | "Role"
                | "Seat"
                | "Section"
                | "Sighting"
                | "Strategy"
                | "StrategyStatus"
                | "Tenure"
                | "Topic";
            })
          | ({
              readonly caption: string;
              readonly item: {
                readonly meeting: { readonly heldOn: { readonly edtf: string } | null } | null;
              } | null;
            } & { readonly __typename: "Answer" | "Question" | "Statement" | "Undertaking" })
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
      readonly askedBy: { readonly name: string } | null;
      readonly askedTo: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
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
export const UnpublishedBodyFragmentDoc = new TypedDocumentString(
  `
    fragment UnpublishedBody on Oversight {
  printedAs
  mechanism {
    embodiedBy {
      nodes {
        name
      }
    }
  }
  evidence {
    locator
  }
}
    `,
  { fragmentName: "UnpublishedBody" },
) as unknown as TypedDocumentString<UnpublishedBodyFragment, unknown>;
export const WatchingFragmentDoc = new TypedDocumentString(
  `
    fragment Watching on Party {
  embodies {
    nodes {
      name
      oversees(first: $first) {
        nodes {
          subject {
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
  }
}
    `,
  { fragmentName: "Watching" },
) as unknown as TypedDocumentString<WatchingFragment, unknown>;
export const ReportedFragmentDoc = new TypedDocumentString(
  `
    fragment Reported on ProgressUpdateConnection {
  nodes {
    state
    gist
    reportedUpTo {
      edtf
    }
    evidence {
      locator
    }
  }
}
    `,
  { fragmentName: "Reported" },
) as unknown as TypedDocumentString<ReportedFragment, unknown>;
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
export const ChangeEvidenceFragmentDoc = new TypedDocumentString(
  `
    fragment ChangeEvidence on Node {
  caption
  ... on Evidenced {
    evidence {
      locator
    }
  }
}
    `,
  { fragmentName: "ChangeEvidence" },
) as unknown as TypedDocumentString<ChangeEvidenceFragment, unknown>;
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
export const LastReportedFragmentDoc = new TypedDocumentString(
  `
    fragment LastReported on Intent {
  references {
    printed
    targets {
      nodes {
        caption
      }
    }
    evidence {
      locator
    }
  }
  progress(last: 1) {
    nodes {
      state
      gist
      reportedUpTo {
        edtf
      }
      evidence {
        locator
      }
    }
  }
}
    `,
  { fragmentName: "LastReported" },
) as unknown as TypedDocumentString<LastReportedFragment, unknown>;
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
export const ActionsUntilAugust2017Document = new TypedDocumentString(`
    query ActionsUntilAugust2017($until: LocalDate = "2017-08-31") {
  lives(kinds: [ACTION], raisedUntil: $until, orderBy: RAISED) {
    count
    states {
      state
      count
    }
    lives {
      subject {
        id
        gist
      }
      state
      raisedOn {
        edtf
      }
      dueNow {
        edtf
      }
      doneOn {
        edtf
      }
      slippageDays
      events {
        kind
        on {
          edtf
        }
        onInferred
        gist
        fact {
          ... on Evidenced {
            evidence {
              locator
            }
          }
        }
      }
      laterMeetings {
        heldOn {
          edtf
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsUntilAugust2017Query, ActionsUntilAugust2017QueryVariables>;
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
export const BelievedAndCorrectedDocument = new TypedDocumentString(`
    query BelievedAndCorrected($day: LocalDate! = "2019-06-30", $first: Int = 10) {
  beliefs(believedOn: $day, first: $first) {
    count
    beliefs {
      kind
      believed
      now
      correctedOn
      property
      about {
        id
        caption
      }
      by {
        __typename
        ... on Evidenced {
          evidence {
            locator
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BelievedAndCorrectedQuery, BelievedAndCorrectedQueryVariables>;
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
export const CommitmentsWithoutOversightDocument = new TypedDocumentString(`
    query CommitmentsWithoutOversight {
  unwatched: gaps(kinds: [COMMITMENT_WITHOUT_OVERSIGHT], first: 1) {
    question
    count
    among
    provable
    listings {
      title
    }
  }
  emptyColumn: commitments(
    where: {oversight: {none: {statedIn: {eq: OVERSIGHT_COLUMN}}}, activities: {none: {oversight: {some: {statedIn: {eq: OVERSIGHT_COLUMN}}}}}}
  ) {
    totalCount
    nodes {
      reference
      absences {
        property
        state
        evidence {
          locator
        }
      }
    }
  }
  unpublished: commitments(
    where: {OR: [{oversight: {some: {mechanism: {is: {embodiedBy: {some: {type: {eq: "Board"}}}}}}}}, {activities: {some: {oversight: {some: {mechanism: {is: {embodiedBy: {some: {type: {eq: "Board"}}}}}}}}}}], oversight: {none: {mechanism: {is: {notesPublished: {eq: true}}}}}, activities: {none: {oversight: {some: {mechanism: {is: {notesPublished: {eq: true}}}}}}}}
  ) {
    totalCount
    nodes {
      reference
      oversight(where: {mechanism: {is: {embodiedBy: {some: {type: {eq: "Board"}}}}}}) {
        nodes {
          ...UnpublishedBody
        }
      }
      activities(
        where: {oversight: {some: {mechanism: {is: {embodiedBy: {some: {type: {eq: "Board"}}}}}}}}
      ) {
        nodes {
          reference
          oversight(where: {mechanism: {is: {embodiedBy: {some: {type: {eq: "Board"}}}}}}) {
            nodes {
              ...UnpublishedBody
            }
          }
        }
      }
    }
  }
}
    fragment UnpublishedBody on Oversight {
  printedAs
  mechanism {
    embodiedBy {
      nodes {
        name
      }
    }
  }
  evidence {
    locator
  }
}`) as unknown as TypedDocumentString<
  CommitmentsWithoutOversightQuery,
  CommitmentsWithoutOversightQueryVariables
>;
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
export const CrimeReductionBoardDocument = new TypedDocumentString(`
    query CrimeReductionBoard($board: ID = "west-mercia/board/crime-reduction-board", $strategy: ID = "west-mercia/strategy/soc-strategy") {
  recommendations(
    where: {strategy: {is: {id: {eq: $strategy}}}, mentions: {some: {thing: {is: {id: {eq: $board}}}}}}
  ) {
    nodes {
      number
      gist
      addressee {
        nodes {
          name
        }
      }
      mentions(where: {thing: {is: {id: {eq: $board}}}}) {
        nodes {
          role
          asPrinted
          evidence {
            locator
          }
        }
      }
    }
  }
  watched: oversights(
    where: {mechanism: {is: {embodiedBy: {some: {id: {eq: $board}}}}}}
    orderBy: {by: ID}
  ) {
    nodes {
      statedIn
      subject {
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
    `) as unknown as TypedDocumentString<CrimeReductionBoardQuery, CrimeReductionBoardQueryVariables>;
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
export const DossierOfABodyDocument = new TypedDocumentString(`
    query DossierOfABody($id: ID! = "west-mercia/board/alliance-governance-group", $first: Int = 20) {
  node(id: $id) {
    __typename
    id
    caption
    ... on Evidenced {
      evidence {
        locator
      }
    }
    ... on Board {
      purpose
      frequency
      notesPublished
      inPublic
      chairedBy {
        nodes {
          name
        }
      }
      reportsTo {
        nodes {
          name
        }
      }
      seats {
        nodes {
          label
          memberships {
            nodes {
              person {
                name
              }
              office
              firstSeen
              lastSeen
              evidence {
                locator
              }
            }
          }
        }
      }
      meetings(first: $first) {
        nodes {
          title
          status
          heldOn {
            edtf
          }
          evidence {
            locator
          }
        }
      }
      ...Watching
    }
    ... on Organization {
      kind
      partOf {
        name
      }
      roles(first: $first) {
        nodes {
          name
          tenures {
            nodes {
              person {
                name
              }
              firstSeen
              lastSeen
              evidence {
                locator
              }
            }
          }
        }
      }
      ...Watching
    }
  }
}
    fragment Watching on Party {
  embodies {
    nodes {
      name
      oversees(first: $first) {
        nodes {
          subject {
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
  }
}`) as unknown as TypedDocumentString<DossierOfABodyQuery, DossierOfABodyQueryVariables>;
export const DossierOfACommitmentDocument = new TypedDocumentString(`
    query DossierOfACommitment($id: ID! = "west-mercia/commitment/delivery-plan.2-5") {
  commitment(id: $id) {
    reference
    gist
    plan {
      name
    }
    objective {
      nodes {
        name
      }
    }
    owner {
      nodes {
        name
      }
    }
    evidence {
      locator
    }
    absences {
      property
      state
      evidence {
        locator
      }
    }
    activities {
      nodes {
        reference
        gist
        progress {
          ...Reported
        }
        evidence {
          locator
        }
      }
    }
    progress {
      ...Reported
    }
  }
  life(of: $id) {
    state
    over
    silentDays
    laterDocuments
  }
  linesOfSight(of: $id) {
    publicLines
    brokenLines
    lines {
      end
      why
      hops {
        to {
          caption
        }
        evidence {
          locator
        }
      }
    }
  }
}
    fragment Reported on ProgressUpdateConnection {
  nodes {
    state
    gist
    reportedUpTo {
      edtf
    }
    evidence {
      locator
    }
  }
}`) as unknown as TypedDocumentString<DossierOfACommitmentQuery, DossierOfACommitmentQueryVariables>;
export const DossierOfAPersonDocument = new TypedDocumentString(`
    query DossierOfAPerson($id: ID! = "west-mercia/person/tracey-onslow", $first: Int = 20) {
  person(id: $id) {
    name
    names {
      text
      kind
    }
    tenures {
      nodes {
        role {
          name
          organization {
            name
          }
        }
        firstSeen
        lastSeen
        evidence {
          locator
        }
      }
    }
    memberships {
      nodes {
        seat {
          label
          board {
            name
          }
        }
        office
        firstSeen
        lastSeen
        evidence {
          locator
        }
      }
    }
    attendances(first: $first, orderBy: {by: ID}) {
      totalCount
      nodes {
        presence
        capacity
        meeting {
          title
          heldOn {
            edtf
          }
        }
        evidence {
          locator
        }
      }
    }
    actionsFallingTo(first: $first) {
      nodes {
        gist
        evidence {
          locator
        }
      }
    }
    contradictions {
      gist
      evidence {
        locator
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DossierOfAPersonQuery, DossierOfAPersonQueryVariables>;
export const DroppedInSilenceDocument = new TypedDocumentString(`
    query DroppedInSilence($day: LocalDate = "2021-12-31", $first: Int = 5) {
  all: lives(kinds: [UNDERTAKING], asOf: $day, first: 1) {
    count
    states {
      state
      count
    }
  }
  silent: lives(
    kinds: [UNDERTAKING]
    states: [NOT_HEARD_OF_AGAIN]
    asOf: $day
    first: $first
  ) {
    lives {
      subject {
        id
        gist
        evidence {
          locator
        }
      }
      lastHeardOn {
        edtf
      }
      silentDays
      laterDocuments
      laterMeetings {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DroppedInSilenceQuery, DroppedInSilenceQueryVariables>;
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
export const FindByNameDocument = new TypedDocumentString(`
    query FindByName($text: String! = "John Campion", $types: [String!] = ["Person", "Board", "Organization", "Commitment"], $first: Int = 5) {
  search(text: $text, types: $types, first: $first) {
    count
    fuzzy
    hits {
      exact
      thing {
        __typename
        id
        caption
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindByNameQuery, FindByNameQueryVariables>;
export const FindInSpiteOfASlipDocument = new TypedDocumentString(`
    query FindInSpiteOfASlip($text: String! = "Tracy Onslo", $types: [String!] = ["Person"]) {
  search(text: $text, types: $types) {
    fuzzy
    hits {
      thing {
        id
        caption
      }
      highlights {
        in
        text
        marks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindInSpiteOfASlipQuery, FindInSpiteOfASlipQueryVariables>;
export const GapsOfThePanelDocument = new TypedDocumentString(`
    query GapsOfThePanel($board: ID = "west-mercia/board/police-and-crime-panel", $first: Int = 8) {
  gaps(
    kinds: [MEETING_WITHOUT_ATTENDANCE, MEETING_WITHOUT_MINUTES, MEETING_WITHOUT_NEXT]
    of: $board
    first: $first
  ) {
    question
    count
    among
    facts {
      ... on Meeting {
        id
        status
        heldOn {
          edtf
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsOfThePanelQuery, GapsOfThePanelQueryVariables>;
export const HarperAdamsToThePanelDocument = new TypedDocumentString(`
    query HarperAdamsToThePanel($between: [ID!]! = ["west-mercia/organization/harper-adams-university", "west-mercia/board/police-and-crime-panel"], $first: Int = 4) {
  paths(between: $between, first: $first) {
    cut
    paths {
      weight
      hops {
        relation
        direction
        to {
          __typename
          caption
        }
        via {
          __typename
        }
        earliest
        evidence {
          locator
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HarperAdamsToThePanelQuery, HarperAdamsToThePanelQueryVariables>;
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
export const LifeOfACommitmentDocument = new TypedDocumentString(`
    query LifeOfACommitment($of: ID! = "west-mercia/commitment/delivery-plan.a-1") {
  life(of: $of) {
    kind
    state
    over
    stateOn {
      edtf
    }
    raisedOn {
      edtf
    }
    raisedOnInferred
    lastHeardOn {
      edtf
    }
    laterDocuments
    events {
      kind
      on {
        edtf
      }
      onInferred
      of {
        id
      }
      gist
      fact {
        __typename
        ... on Evidenced {
          evidence {
            locator
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LifeOfACommitmentQuery, LifeOfACommitmentQueryVariables>;
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
export const LineOfSightByReferenceDocument = new TypedDocumentString(`
    query LineOfSightByReference($of: ID! = "west-mercia/commitment/delivery-plan.4-2") {
  linesOfSight(of: $of, sources: [REFERENCES]) {
    publicLines
    brokenLines
    lines {
      end
      publicAt
      hops {
        relation
        to {
          __typename
          caption
        }
        evidence {
          locator
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineOfSightByReferenceQuery, LineOfSightByReferenceQueryVariables>;
export const LineOfSightOfAnOfficeDocument = new TypedDocumentString(`
    query LineOfSightOfAnOffice($of: ID! = "west-mercia/role/chief-constable", $first: Int = 8) {
  linesOfSight(of: $of, first: $first) {
    publicLines
    brokenLines
    cut
    lines {
      end
      publicAt
      hops {
        relation
        to {
          caption
        }
        evidence {
          locator
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineOfSightOfAnOfficeQuery, LineOfSightOfAnOfficeQueryVariables>;
export const LineOfSightDocument = new TypedDocumentString(`
    query LineOfSight($of: ID! = "west-mercia/commitment/delivery-plan.1-1") {
  linesOfSight(of: $of) {
    publicLines
    brokenLines
    lines {
      source
      end
      publicAt
      why
      hops {
        relation
        to {
          __typename
          caption
        }
        evidence {
          locator
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineOfSightQuery, LineOfSightQueryVariables>;
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
export const MostOversightBodiesDocument = new TypedDocumentString(`
    query MostOversightBodies($day: LocalDate = "2019-06-18", $victims: ID = "west-mercia/oversight-mechanism/victims-board", $crime: ID = "west-mercia/oversight-mechanism/crime-reduction-board") {
  people(
    asOf: $day
    where: {tenures: {some: {role: {is: {OR: [{chairs: {some: {}}}, {broughtTogetherBy: {some: {}}}]}}}}}
  ) {
    nodes {
      name
      tenures {
        nodes {
          asOfStanding
          role {
            name
            chairs {
              nodes {
                name
              }
            }
            broughtTogetherBy {
              nodes {
                name
              }
            }
          }
        }
      }
      memberships {
        nodes {
          seat {
            board {
              name
            }
          }
        }
      }
    }
  }
  bodies: oversightMechanisms(
    where: {notesPublished: {eq: true}, embodiedBy: {some: {type: {eq: "Board"}}}}
  ) {
    nodes {
      id
      name
      watches: oversees(
        where: {subject: {some: {type: {in: ["Commitment", "Activity"]}}}}
      ) {
        totalCount
      }
    }
  }
  onlyVictimsBoard: commitments(
    where: {OR: [{oversight: {some: {mechanism: {is: {id: {eq: $victims}}}}}}, {activities: {some: {oversight: {some: {mechanism: {is: {id: {eq: $victims}}}}}}}}], NOT: {OR: [{oversight: {some: {mechanism: {is: {notesPublished: {eq: true}, NOT: {id: {eq: $victims}}}}}}}, {activities: {some: {oversight: {some: {mechanism: {is: {notesPublished: {eq: true}, NOT: {id: {eq: $victims}}}}}}}}}]}}
  ) {
    nodes {
      reference
    }
  }
  onlyCrimeReductionBoard: commitments(
    where: {OR: [{oversight: {some: {mechanism: {is: {id: {eq: $crime}}}}}}, {activities: {some: {oversight: {some: {mechanism: {is: {id: {eq: $crime}}}}}}}}], NOT: {OR: [{oversight: {some: {mechanism: {is: {notesPublished: {eq: true}, NOT: {id: {eq: $crime}}}}}}}, {activities: {some: {oversight: {some: {mechanism: {is: {notesPublished: {eq: true}, NOT: {id: {eq: $crime}}}}}}}}}]}}
  ) {
    nodes {
      reference
    }
  }
}
    `) as unknown as TypedDocumentString<MostOversightBodiesQuery, MostOversightBodiesQueryVariables>;
export const NationalObjectiveToPlanDocument = new TypedDocumentString(`
    query NationalObjectiveToPlan($objective: ID! = "west-mercia/objective/soc-strategy-national.problem-at-source", $plan: ID = "west-mercia/strategy/safer-west-mercia-plan") {
  objective(id: $objective) {
    name
    strategy {
      name
      level
    }
    alignmentMembers {
      nodes {
        alignment {
          basis
          gist
          evidence {
            locator
          }
          members(where: {strategy: {is: {id: {eq: $plan}}}}) {
            nodes {
              objectives(where: {level: {eq: OBJECTIVE}}) {
                nodes {
                  name
                  commitments {
                    totalCount
                    nodes {
                      reference
                      gist
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NationalObjectiveToPlanQuery, NationalObjectiveToPlanQueryVariables>;
export const PanelBetweenTwoMeetingsDocument = new TypedDocumentString(`
    query PanelBetweenTwoMeetings($board: ID = "west-mercia/board/police-and-crime-panel", $from: LocalDate! = "2019-06-18", $until: LocalDate! = "2019-09-10", $kinds: [ChangeKind!] = [SEAT, OFFICE, ACTION, UNDERTAKING], $first: Int = 20) {
  changes(of: $board, from: $from, until: $until, kinds: $kinds, first: $first) {
    count
    kinds {
      kind
      count
    }
    changes {
      kind
      how
      earliest
      latest
      certainty
      stated
      thing {
        id
        caption
      }
      before {
        ...ChangeEvidence
      }
      after {
        ...ChangeEvidence
      }
    }
  }
}
    fragment ChangeEvidence on Node {
  caption
  ... on Evidenced {
    evidence {
      locator
    }
  }
}`) as unknown as TypedDocumentString<PanelBetweenTwoMeetingsQuery, PanelBetweenTwoMeetingsQueryVariables>;
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
export const SaidTwiceDocument = new TypedDocumentString(`
    query SaidTwice($first: Int = 3) {
  coverageMarks(where: {kind: {eq: REPEATED}}, first: $first) {
    totalCount
    nodes {
      document {
        name
      }
      places
      passages(first: 1) {
        totalCount
        nodes {
          locator
        }
      }
      repeats(first: 1) {
        totalCount
        nodes {
          locator
          document {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaidTwiceQuery, SaidTwiceQueryVariables>;
export const SearchWithFacetsDocument = new TypedDocumentString(`
    query SearchWithFacets($text: String! = "modern slavery", $years: [Int!] = [2019], $first: Int = 3) {
  search(text: $text, years: $years, first: $first) {
    count
    cut
    hits {
      exact
      thing {
        __typename
        id
        caption
      }
    }
    facets {
      types {
        value
        count
      }
      documents {
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchWithFacetsQuery, SearchWithFacetsQueryVariables>;
export const StateOfTheDeliveryPlanDocument = new TypedDocumentString(`
    query StateOfTheDeliveryPlan($of: ID! = "west-mercia/strategy/delivery-plan", $day: LocalDate! = "2019-09-10", $first: Int = 5) {
  stateOf(of: $of, asOf: $day, first: $first) {
    status {
      ... on StrategyStatus {
        state
        evidence {
          locator
        }
      }
    }
    lives {
      state
      count
    }
    openCount
    open {
      kind
      state
      lastHeardOn {
        edtf
      }
      subject {
        id
        gist
        evidence {
          locator
        }
      }
    }
    figureCount
  }
}
    `) as unknown as TypedDocumentString<StateOfTheDeliveryPlanQuery, StateOfTheDeliveryPlanQueryVariables>;
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
export const UndefinedAndUnusedMechanismsDocument = new TypedDocumentString(`
    query UndefinedAndUnusedMechanisms($first: Int = 10) {
  gaps(kinds: [MECHANISM_NEVER_DEFINED, MECHANISM_NEVER_USED], first: $first) {
    question
    count
    among
    provable
    facts {
      id
      caption
    }
  }
}
    `) as unknown as TypedDocumentString<
  UndefinedAndUnusedMechanismsQuery,
  UndefinedAndUnusedMechanismsQueryVariables
>;
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
export const VacantOnADayDocument = new TypedDocumentString(`
    query VacantOnADay($day: LocalDate! = "2019-06-18", $first: Int = 6) {
  gaps(kinds: [OFFICE_WITHOUT_HOLDER, SEAT_VACANT], asOf: $day, first: $first) {
    question
    count
    among
    facts {
      ... on Role {
        id
        name
      }
      ... on Seat {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VacantOnADayQuery, VacantOnADayQueryVariables>;
export const VictimsBoardDocument = new TypedDocumentString(`
    query VictimsBoard($board: ID = "west-mercia/board/victims-board") {
  oversights(
    where: {mechanism: {is: {embodiedBy: {some: {id: {eq: $board}}}}}, statedIn: {eq: OVERSIGHT_COLUMN}}
    orderBy: {by: ID}
  ) {
    totalCount
    nodes {
      printedAs
      evidence {
        locator
      }
      subject {
        nodes {
          __typename
          ... on Commitment {
            reference
            gist
            ...LastReported
          }
          ... on Activity {
            reference
            commitment {
              reference
              gist
            }
            ...LastReported
          }
        }
      }
    }
  }
}
    fragment LastReported on Intent {
  references {
    printed
    targets {
      nodes {
        caption
      }
    }
    evidence {
      locator
    }
  }
  progress(last: 1) {
    nodes {
      state
      gist
      reportedUpTo {
        edtf
      }
      evidence {
        locator
      }
    }
  }
}`) as unknown as TypedDocumentString<VictimsBoardQuery, VictimsBoardQueryVariables>;
export const WhatAnAbbreviationMeansDocument = new TypedDocumentString(`
    query WhatAnAbbreviationMeans($text: String! = "SCUF", $first: Int = 5) {
  search(text: $text, first: $first) {
    count
    fuzzy
    hits {
      exact
      thing {
        __typename
        id
        caption
        ... on Named {
          names {
            text
            kind
            sureness
            evidence {
              locator
            }
          }
        }
      }
      highlights {
        in
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatAnAbbreviationMeansQuery, WhatAnAbbreviationMeansQueryVariables>;
export const WhatHoldsSightTogetherDocument = new TypedDocumentString(`
    query WhatHoldsSightTogether {
  keystones(of: "west-mercia/strategy/delivery-plan", first: 6) {
    among
    seen
    keystones {
      thing {
        __typename
        ... on Named {
          name
        }
      }
      mechanisms {
        name
      }
      lostCount
      servedCount
      lost {
        reference
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatHoldsSightTogetherQuery, WhatHoldsSightTogetherQueryVariables>;
export const WhatIsSpokenForDocument = new TypedDocumentString(`
    query WhatIsSpokenFor($document: ID! = "west-mercia/document/pcp-2019-06-minutes") {
  document(id: $document) {
    name
    lines
    coverage {
      kind
      places
      reason
      words
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsSpokenForQuery, WhatIsSpokenForQueryVariables>;
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
