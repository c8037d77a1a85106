import { loadDataset } from "../../../src/dataset/load";
import { retirementMs } from "../../../src/graph/generations";
import { testDatabase } from "../database";
import { serveDataset, type TestApi } from "../http";
import { countOf, marksIn, Variants } from "./variants";

export interface ReadFigures {
  readonly loads: number;
  readonly facts: number;
  /** Answers that were examined, of one root field and of two. */
  readonly one: number;
  readonly two: number;
  /** Answers in which something did not fit, with the first of them. */
  readonly mixed: number;
  readonly firstMixed: string | null;
  /** Operations that ended in an error, by code. */
  readonly errors: Readonly<Record<string, number>>;
  /** States that were seen. */
  readonly states: number;
}

/** Several levels in one statement, and the count of the whole list. */
const ONE = `query {
  attendances(first: 200) {
    totalCount
    nodes { id caption titlePrinted person { name familyName } meeting { title board { name purpose } } evidence { reference passage { document { name } } } }
  }
}`;
/** Two root fields, so two statements, with one generation pinned for both. */
const TWO = `query {
  questions(first: 100) { totalCount nodes { gist item { heading meeting { title } } askedBy { caption } } }
  people(last: 100) { totalCount nodes { name familyName tenures(first: 5) { nodes { caption role { name } } } } }
}`;

interface Lists {
  readonly [field: string]: { readonly totalCount: number; readonly nodes: readonly unknown[] };
}
const TYPES: Record<string, string> = { attendances: "Attendance", questions: "Question", people: "Person" };
const READERS = 2;
/** Between two questions of a reader: the loads are to come through as well, on machines with few processors. */
const PAUSE_MS = 25;
const OPERATION_TIMEOUT_MS = 5_000;

/** Asks the API all the time while one load follows another, and examines every answer. */
export async function readThroughLoads(id: string, loads: number, facts: number): Promise<ReadFigures> {
  const variants = new Variants({ id, facts, seed: 11 });
  const { driver, database } = await testDatabase();
  const api = await serveDataset(variants.get(0), {
    RATE_LIMIT: "1000000",
    OPERATION_TIMEOUT_MS: String(OPERATION_TIMEOUT_MS),
  });
  const reading = new Reading(api, variants);
  const readers = Array.from({ length: READERS }, () => reading.go());
  try {
    for (let state = 1; state <= loads; state++) {
      const result = await loadDataset(driver, database, variants.get(state), {
        allowLoss: true,
        retireAfterMs: retirementMs(OPERATION_TIMEOUT_MS, 1_000),
      });
      if (result.status !== "LOADED") throw new Error(`Load ${state} ended as ${result.status}`);
    }
    await reading.seen(loads);
  } finally {
    reading.stop();
    await Promise.all(readers);
    await api.close();
  }
  return { loads, facts: variants.get(0).things.length, ...reading.figures };
}

class Reading {
  private stopped = false;
  private readonly states = new Set<number>();
  private readonly counts = { one: 0, two: 0, mixed: 0 };
  private readonly errors: Record<string, number> = {};
  private firstMixed: string | null = null;

  constructor(
    private readonly api: TestApi,
    private readonly variants: Variants,
  ) {}

  get figures(): Omit<ReadFigures, "loads" | "facts"> {
    return { ...this.counts, errors: this.errors, firstMixed: this.firstMixed, states: this.states.size };
  }

  stop(): void {
    this.stopped = true;
  }

  /** Waits until a state has been read. */
  async seen(state: number): Promise<void> {
    for (let waited = 0; !this.states.has(state) && waited < 600; waited++) {
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async go(): Promise<void> {
    for (let turn = 0; !this.stopped; turn++) {
      const query = turn % 2 === 0 ? ONE : TWO;
      const { data, errors } = await this.api.ask(query);
      for (const { extensions } of errors ?? [])
        this.errors[extensions.code] = (this.errors[extensions.code] ?? 0) + 1;
      await new Promise((done) => setTimeout(done, PAUSE_MS));
      if (!data || errors) continue;
      this.counts[query === ONE ? "one" : "two"]++;
      const wrong = this.wrongIn(data as Lists);
      if (wrong === null) continue;
      this.counts.mixed++;
      this.firstMixed ??= wrong;
    }
  }

  /** What in an answer does not fit one state; null where all of it does. */
  private wrongIn(lists: Lists): string | null {
    const marks = marksIn(JSON.stringify(lists));
    const [state] = marks;
    if (marks.size !== 1 || state === undefined) return `marks ${[...marks].join(", ") || "none"}`;
    this.states.add(state);
    const dataset = this.variants.get(state);
    for (const [field, { totalCount, nodes }] of Object.entries(lists)) {
      const right = countOf(dataset, TYPES[field]!);
      if (totalCount !== right) return `state ${state}: ${field} counts ${totalCount}, not ${right}`;
      const page = Math.min(right, field === "attendances" ? 200 : 100);
      if (nodes.length !== page) return `state ${state}: ${nodes.length} ${field} on a page of ${page}`;
    }
    return null;
  }
}
