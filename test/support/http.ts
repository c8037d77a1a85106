import type { AddressInfo } from "node:net";
import { servedApi, type Served } from "../../src/api/served";
import { serveApi, type RunningApi } from "../../src/api/server/http";
import { readConfig } from "../../src/config";
import { loadForTest } from "./load";
import { readDataset } from "../../src/dataset/read";
import type { Dataset } from "../../src/dataset/types";
import { QUESTIONS } from "../../src/crossref";
import { MODEL } from "../../src/domain";
import { Executor, type StatementEvent } from "../../src/graph/executor";
import { GenerationPin } from "../../src/graph/generations";
import { testDatabase } from "./database";

let served: Served | undefined;

export interface TestApi {
  readonly api: RunningApi;
  readonly url: string;
  /** Statements that ran since the last call. */
  statements(): StatementEvent[];
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, never>;
  readonly errors?: readonly { message: string; extensions: { code: string; remedy: string } }[];
}

/** Serves one dataset over HTTP on a free port; settings as environment variables. */
export async function serveDataset(
  dataset: Dataset,
  settings: Record<string, string> = {},
): Promise<TestApi> {
  const { driver, database } = await testDatabase();
  await loadForTest(dataset);
  const config = readConfig({
    PORT: "0",
    LOG_LEVEL: "silent",
    SIGHTLINE_DATASETS: dataset.manifest.id,
    ...settings,
  });
  const executor = new Executor(driver, database);
  const pin = new GenerationPin(executor);
  served ??= servedApi(MODEL, QUESTIONS);
  const seen: StatementEvent[] = [];
  const onStatement = (event: StatementEvent): void => void seen.push(event);
  const api = await serveApi({ config, model: MODEL, served, executor, pin, examples: [], onStatement });
  const url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
  return {
    api,
    url,
    statements: () => seen.splice(0),
    async ask(query, variables, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Omit<Answer, "status" | "headers">;
      return { ...answer, status: response.status, headers: response.headers };
    },
    async close() {
      await api.close();
      await pin.close();
    },
  };
}

/** Serves the shipped dataset, with patience: how long the database plans a text it has not seen depends on the machine. */
export const serveShipped = (): Promise<TestApi> =>
  serveDataset(readDataset("seeds/west-mercia", MODEL).dataset, { OPERATION_TIMEOUT_MS: "60000" });
