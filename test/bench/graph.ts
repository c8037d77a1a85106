import type { Driver } from "neo4j-driver";
import { loadDataset } from "../../src/dataset/load";
import { generateDataset } from "../support/generated-dataset";
import { DATASET } from "./operations";

const LEAST_NODES = 50_000;
/** Each brings evidence and passages of its own. */
const FACTS = 12_600;

/**
 * The generated graph that both sides are asked about; a database that has it already keeps it.
 *
 * @returns number of its nodes
 */
export async function loadGraph(driver: Driver, database: string): Promise<number> {
  const dataset = generateDataset({ id: DATASET, facts: FACTS, seed: 7 });
  const { generation } = await loadDataset(driver, database, dataset, { allowLoss: true });
  const { records } = await driver.executeQuery(
    "MATCH (n:Sightline) WHERE n.generation = $generation AND n.id IS NOT NULL RETURN count(n)",
    { generation },
    { database },
  );
  const nodes = records[0]!.get(0) as number;
  if (nodes < LEAST_NODES) throw new Error(`The graph has ${nodes} nodes, not ${LEAST_NODES}: raise FACTS`);
  return nodes;
}
