/** Operations that chance seldom makes, for the comparison of look-ahead with the oracle. */
import type { GeneratedQuery } from "./query-generator";

type Runs = GeneratedQuery["runs"];

const STANDINGS = ["CERTAIN", "BETWEEN_SIGHTINGS", "UNKNOWN", "EXCLUDED"];
/** Days of asOf, each with days of knownOn and without one. */
const DAY_PAIRS: Runs = [2014, 2016, 2018, 2019, 2021].flatMap((year) =>
  [null, "2016-10-16", "2018-10-16", "2020-10-16"].map((knownOn) => ({ asOf: `${year}-03-31`, knownOn })),
);

const operation = (
  place: number,
  statements: Record<string, number>,
  text: string,
  runs: Runs = [{}],
): GeneratedQuery => ({
  seed: -place,
  text,
  runs,
  paging: null,
  statements,
});

export const CHOSEN_OPERATIONS: readonly GeneratedQuery[] = [
  operation(
    1,
    { tenures: 1, memberships: 1 },
    `query Standings($asOf: LocalDate, $knownOn: LocalDate) {
      tenures(first: 300, asOf: $asOf, knownOn: $knownOn, standings: [${STANDINGS.join(", ")}]) {
        nodes { id asOfStanding firstSeen lastSeen starts ends }
      }
      memberships(first: 300, asOf: $asOf, knownOn: $knownOn, standings: [${STANDINGS.join(", ")}]) {
        nodes { id asOfStanding firstSeen lastSeen starts ends replacedBy(first: 5) { totalCount nodes { id } } }
      }
    }`,
    DAY_PAIRS,
  ),
  operation(
    2,
    { topics: 1 },
    `query Mixed($asOf: LocalDate, $standings: [AsOfStanding!]) {
      topics(first: 20, asOf: $asOf, standings: $standings) {
        nodes { id things(first: 50) { totalCount nodes { id ... on Holding { asOfStanding } ... on Meeting { asOfStanding } } } }
      }
    }`,
    STANDINGS.map((standing) => ({ asOf: "2018-03-31", standings: [standing] })),
  ),
  operation(
    3,
    { people: 1 },
    `query Filtered($asOf: LocalDate, $knownOn: LocalDate) {
      people(first: 1000, asOf: $asOf, knownOn: $knownOn, where: { tenures: { some: { role: { is: { name: { present: true } } } } } }) {
        totalCount nodes { id }
      }
    }`,
    DAY_PAIRS,
  ),
];
