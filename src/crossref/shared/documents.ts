/** How facts and documents hang together, in Cypher. */

/** From a fact to the documents on whose text it rests, and those that they are parts of: each is `d` in turn. */
export const RESTS_ON = "-[:SUPPORTED_BY]->()-[:AT]->()-[:IN]->()-[:PART_OF*0..3]->(d:Document)";

/** Day on which the text of a document was public, which all evidence in it has; null where no fact rests on it. */
export const textDay = (document: string): string =>
  `COLLECT { MATCH (${document})<-[:IN]-()<-[:AT]-(e:Evidence) RETURN e.publicFrom LIMIT 1 }[0]`;
