/** How to reach a Neo4j. Without a password no authentication is sent. */
export interface DatabaseAddress {
  uri: string;
  user: string;
  password?: string | undefined;
  database: string;
}
