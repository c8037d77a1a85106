/** Writing the graph: schema, things in batches, generations. */
export { ensureSchema } from "./ensure-schema";
export { foreignContent, refuseForeignContent } from "./foreign";
export { once, whileHeld } from "./hold";
export { abandon, takeLease, type Lease, type LeaseOptions } from "./lease";
export { schemaStatements, schemaText, PASSAGE_INDEX, SEARCH_INDEX } from "./schema";
export {
  cell,
  createEdges,
  createNodes,
  danglingEdges,
  type Cell,
  type EdgeRow,
  type NodeRow,
} from "./statements";
export { labelsOf, MARK, thingKey } from "./stored";
export { sweepGenerations, untilSwept } from "./sweep";
export { seal, switchTo, type Counts, type GenerationRecord } from "./switch";
export { verify } from "./verify";
