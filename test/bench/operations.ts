/** The five operations that are compared: the same question in both schemas, with one answer. */

export interface BenchOperation {
  readonly name: string;
  /** In Sightline's schema. */
  readonly ours: string;
  /** In the schema of peer.ts; its lists are asked for in the order that Sightline's have by themselves. */
  readonly theirs: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Dataset that the operations speak of. */
export const DATASET = "bench";

const MEETING = { id: `${DATASET}/meeting/meeting-1` };

export const OPERATIONS: readonly BenchOperation[] = [
  {
    name: "one lookup, 8 scalars",
    ours: `query ($id: ID!) {
      meeting(id: $id) { id caption title status access venue startsAt endsAt }
    }`,
    theirs: `query ($id: ID!) {
      meetings(where: { id: { eq: $id } }) { id caption title status access venue startsAt endsAt }
    }`,
    variables: MEETING,
  },
  {
    name: "3 levels: a meeting, who was there, the persons",
    ours: `query ($id: ID!) {
      meeting(id: $id) {
        id caption
        attendances(first: 62) { nodes { id presence capacity titlePrinted person { id name familyName } } }
      }
    }`,
    theirs: `query ($id: ID!) {
      meetings(where: { id: { eq: $id } }) {
        id caption
        attendances(limit: 62, sort: [{ position: ASC }, { id: ASC }]) {
          id presence capacity titlePrinted person { id name familyName }
        }
      }
    }`,
    variables: MEETING,
  },
  {
    name: "50 meetings, each with its items",
    ours: `{
      meetings(first: 50) {
        nodes { id caption status venue agendaItems(first: 25) { nodes { id number heading position outcome } } }
      }
    }`,
    theirs: `{
      meetings(limit: 50, sort: [{ heldOnEarliest: ASC }, { id: ASC }]) {
        id caption status venue
        agendaItems(limit: 25, sort: [{ position: ASC }, { id: ASC }]) { id number heading position outcome }
      }
    }`,
    variables: {},
  },
  {
    name: "a list of 1,000 items",
    ours: `{ agendaItems(first: 1000) { nodes { id number heading position listedOn outcome pages gist } } }`,
    theirs: `{
      agendaItems(limit: 1000, sort: [{ position: ASC }, { id: ASC }]) {
        id number heading position listedOn outcome pages gist
      }
    }`,
    variables: {},
  },
  {
    name: "4 levels: meetings, items, questions, answers",
    ours: `{
      meetings(first: 100) {
        nodes {
          id caption status
          agendaItems(first: 25) {
            nodes {
              id heading position
              questions(first: 10) {
                nodes { id gist answered answers(first: 10) { nodes { id gist stance } } }
              }
            }
          }
        }
      }
    }`,
    theirs: `{
      meetings(limit: 100, sort: [{ heldOnEarliest: ASC }, { id: ASC }]) {
        id caption status
        agendaItems(limit: 25, sort: [{ position: ASC }, { id: ASC }]) {
          id heading position
          questions(limit: 10, sort: [{ position: ASC }, { id: ASC }]) {
            id gist answered answers(limit: 10, sort: [{ position: ASC }, { id: ASC }]) { id gist stance }
          }
        }
      }
    }`,
    variables: {},
  },
];

/** To-one relations: the peer serves every relation as a list. */
const TO_ONE = new Set(["person", "meeting"]);

/** An answer without what differs by form alone: pages become lists, and a to-one relation or lookup its one thing. */
export function normalised(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalised(item));
    return TO_ONE.has(key) ? (items[0] ?? null) : items;
  }
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]![0] === "nodes") return normalised(entries[0]![1]);
  return Object.fromEntries(entries.map(([name, part]) => [name, normalised(part, name)]));
}

/** The answer of either side: root fields have other names, and a lookup of the peer's is a list of one. */
export function answerOf(data: Readonly<Record<string, unknown>>, { variables }: BenchOperation): unknown {
  const found = normalised(Object.values(data)[0]);
  return "id" in variables && Array.isArray(found) ? (found[0] ?? null) : found;
}

/** Number of things in a normalised answer. */
export function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + objectsIn(item), 0);
  if (value === null || typeof value !== "object") return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + objectsIn(part), 1);
}
