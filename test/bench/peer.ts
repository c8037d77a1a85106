import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";

/** Labels, relationship types and properties as Sightline stores them, as far as the operations need them. */
const TYPE_DEFINITIONS = `
  type Meeting @node {
    id: ID!
    caption: String!
    title: String
    status: String!
    access: String
    venue: String
    startsAt: String
    endsAt: String
    heldOnEarliest: String
    attendances: [Attendance!]! @relationship(type: "ATTENDANCE_AT", direction: IN)
    agendaItems: [AgendaItem!]! @relationship(type: "ITEM_OF", direction: IN)
  }
  type Attendance @node {
    id: ID!
    presence: String!
    capacity: String
    titlePrinted: String
    position: Int
    person: [Person!]! @relationship(type: "ATTENDEE", direction: OUT)
  }
  type Person @node {
    id: ID!
    name: String!
    familyName: String
  }
  type AgendaItem @node {
    id: ID!
    number: String
    heading: String
    position: Int!
    listedOn: String
    outcome: String
    pages: String
    gist: String
    questions: [Question!]! @relationship(type: "ASKED_UNDER", direction: IN)
  }
  type Question @node {
    id: ID!
    gist: String!
    answered: String
    position: Int!
    answers: [Answer!]! @relationship(type: "ANSWERS", direction: IN)
  }
  type Answer @node {
    id: ID!
    gist: String!
    stance: String
    position: Int!
  }
`;

/** The index that a user of the peer would have for its lookups; Sightline's own begin with the generation. */
const INDEX = "CREATE INDEX bench_peer_meeting_id IF NOT EXISTS FOR (n:Meeting) ON (n.id)";

/** The peer's schema over the same graph. */
export async function peerSchema(driver: Driver, database: string): Promise<GraphQLSchema> {
  await driver.executeQuery(INDEX, {}, { database });
  await driver.executeQuery("CALL db.awaitIndexes(60)", {}, { database });
  return new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver }).getSchema();
}

/** What one operation of the peer is given, as its manual has it. */
export const peerContext = (driver: Driver, database: string): object => ({
  executionContext: driver,
  sessionConfig: { database },
});
