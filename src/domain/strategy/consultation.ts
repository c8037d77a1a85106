import {
  Count,
  DatePoint,
  Entity,
  enumOf,
  Fact,
  Flag,
  Gist,
  Label,
  Position,
  Property,
  Relation,
} from "../../model";
import { Initiative } from "../initiative";
import { Party } from "../party";
import { Document } from "../record";
import { Strategy } from "./strategy";

@Entity("A consultation on a strategy.", {
  implements: () => [Fact],
  caption: ["gist"],
  order: ["opensOn"],
  time: { event: "opensOn" },
})
export class Consultation {
  @Property(Gist, "On what it consults and what is said of it.", { required: true })
  gist!: string;
  @Property(DatePoint, "When it opened.")
  opensOn?: unknown;
  @Property(DatePoint, "When it closed.")
  closesOn?: unknown;
  @Property(Label, "How long it was open, as printed.")
  durationPrinted?: string;
  @Property(Count, "Number of formal responses that are stated; zero only where zero is stated.")
  formalResponses?: number;
  @Property(Count, "Number of amendments that followed, as stated; zero only where none is stated.")
  amendments?: number;
  @Relation(
    () => Strategy,
    { edge: "CONSULTS_ON", inverse: "consultations", one: true, required: true, structural: true },
    "The strategy.",
    "Consultations on it.",
  )
  strategy!: Strategy;
  @Relation(
    () => Document,
    { edge: "REPORTED_IN", inverse: "consultationsReported", structural: true, weight: 5 },
    "Documents that report on it.",
    "Consultations on which it reports.",
  )
  reportedIn?: Document[];
}

const ChannelKind = enumOf("ConsultationChannelKind", "In what way a consultation was made known.", {
  WEBSITE: "On a website.",
  PRESS: "Through the press.",
  SOCIAL_MEDIA: "Through social media.",
  EMAIL: "By email.",
  COPY_SENT: "A copy was sent.",
  MEETING: "At a meeting.",
});

@Entity("A way in which a consultation was made known, and to whom.", {
  implements: () => [Fact],
  caption: ["gist"],
  order: ["position"],
})
export class ConsultationChannel {
  @Property(ChannelKind, "In what way.", { required: true })
  kind!: string;
  @Property(Position, "Place in the printed list, counted from 1.")
  position?: number;
  @Property(Gist, "What exactly.", { required: true })
  gist!: string;
  @Property(Flag, "true: others are left open, as the list only includes these.")
  exampleOnly?: boolean;
  @Relation(
    () => Consultation,
    { edge: "CHANNEL_OF", inverse: "channels", one: true, required: true, structural: true },
    "The consultation.",
    "How it was made known.",
  )
  consultation!: Consultation;
  @Relation(
    () => Party,
    { edge: "REACHED", inverse: "consultationChannels" },
    "Whom it reached or was sent to.",
    "Consultations that were made known to it.",
  )
  audience?: Party[];
  @Relation(
    () => Party,
    { edge: "RUN_BY", inverse: "consultationChannelsRun", one: true },
    "Whose channel it is.",
    "Channels of its own that a consultation used.",
  )
  carriedBy?: Party;
}

const ResponseStance = enumOf(
  "ConsultationStance",
  "How a respondent stands to what is put to consultation.",
  {
    SUPPORTS: "In favour.",
    SUPPORTS_WITH_CHANGES: "In favour, and asks for changes.",
    OPPOSES: "Against.",
    NEUTRAL: "Neither.",
  },
);

@Entity("What a respondent said in a consultation.", {
  implements: () => [Fact],
  caption: ["gist"],
  order: ["position"],
})
export class ConsultationResponse {
  @Property(Gist, "What was said.", { required: true })
  gist!: string;
  @Property(Position, "Place among the responses, counted from 1.")
  position?: number;
  @Property(Flag, "true: given as a formal response.")
  formal?: boolean;
  @Property(ResponseStance, "How the respondent stands.")
  stance?: string;
  @Relation(
    () => Consultation,
    { edge: "RESPONSE_TO", inverse: "responses", one: true, required: true, structural: true },
    "The consultation.",
    "What respondents said.",
  )
  consultation!: Consultation;
  @Relation(
    () => Party,
    { edge: "RESPONDENT", inverse: "consultationResponses", one: true },
    "On whose behalf it was given.",
    "What it said in consultations.",
  )
  respondent?: Party;
}

const StepKind = enumOf("ConsultationStepKind", "What was done with a response.", {
  ACKNOWLEDGED: "The respondent was thanked or answered.",
  REPLIED: "Its points were replied to.",
  FORWARDED: "It was passed on to others.",
  DECLINED: "No change was made because of it.",
  AMENDED: "The strategy was changed.",
});

@Entity("What was done with a response to a consultation.", {
  implements: () => [Fact],
  caption: ["gist"],
  order: ["position"],
})
export class ConsultationStep {
  @Property(StepKind, "What was done.", { required: true })
  kind!: string;
  @Property(Gist, "What exactly.", { required: true })
  gist!: string;
  @Property(Position, "Place among the steps, counted from 1.")
  position?: number;
  @Relation(
    () => ConsultationResponse,
    { edge: "STEP_ON", inverse: "steps", one: true, required: true, structural: true },
    "The response.",
    "What was done with it.",
  )
  response!: ConsultationResponse;
  @Relation(
    () => Party,
    { edge: "DONE_BY", inverse: "consultationSteps", one: true },
    "Who did it.",
    "What it did with responses to consultations.",
  )
  doneBy?: Party;
  @Relation(
    () => Party,
    { edge: "PASSED_TO", inverse: "consultationStepsReceived", one: true },
    "To whom it was passed on.",
    "Responses passed on to it.",
  )
  passedTo?: Party;
  @Relation(
    () => Initiative,
    { edge: "INFORMS", inverse: "informedBy", structural: true },
    "Initiatives whose design it is to inform.",
    "What was passed on to inform its design.",
  )
  informs?: Initiative[];
}
