import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type BookmarkManager, type Driver, type Session } from "neo4j-driver";
import { parameters, values } from "./driver-values";
import type { OnStatement, Row, Statement, StatementEvent } from "./statement";
import { deadlineExceeded, isTimeout, isTransient, statementError, writeError } from "./statement-errors";

export type { OnStatement, StatementEvent } from "./statement";

export interface ReadOptions {
  /** What is left until the deadline; it ends the statement in the database too. */
  readonly timeoutMs: number;
  readonly onStatement?: OnStatement | undefined;
}

export interface WriteOptions {
  /** Longest time of one attempt at the transaction, in the database. */
  readonly timeoutMs: number;
}
/** Runs one statement inside a transaction. */
export type Run = (statement: Statement) => Promise<Row[]>;

const READ_ATTEMPTS = 3;
const WRITE_ATTEMPTS = 6;
/** Of writes that the database ended at their deadline, which happens where it is short of processor time. */
const TIMEOUT_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 50;
/** How long the database may be late in ending a statement before the caller is told without it. */
const LATE_MS = 500;

export interface ExecutorOptions {
  /** Is told of every run of a statement. */
  readonly onStatement?: OnStatement;
  /**
   * Whether a read must see what an earlier one saw even where another member of a cluster answers, so that a generation
   * that was pinned is there. Costs a tenth of a millisecond a read; of no use with one server.
   */
  readonly causal?: boolean;
}

/** The only place from which statements reach Neo4j. Rows come back as arrays of plain values. */
export class Executor {
  private readonly onStatement: OnStatement | undefined;
  private readonly bookmarkManager: BookmarkManager | undefined;

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    { onStatement, causal = true }: ExecutorOptions = {},
  ) {
    this.onStatement = onStatement;
    this.bookmarkManager = causal ? neo4j.bookmarkManager() : undefined;
  }

  /**
   * Runs one statement by auto-commit in READ mode: one round trip, and a write in it is refused by the database.
   * Transient errors are tried again, never past the deadline.
   *
   * @throws SightlineError DEADLINE_EXCEEDED, DATABASE_UNREACHABLE, TOO_LARGE, INTERNAL
   */
  async read(statement: Statement, options: ReadOptions): Promise<Row[]> {
    const deadline = Date.now() + options.timeoutMs;
    for (let attempt = 1; ; attempt++) {
      const left = deadline - Date.now();
      if (left <= 0) throw deadlineExceeded();
      try {
        return await this.readOnce(statement, attempt, left, options.onStatement);
      } catch (error) {
        const pause = pauseBefore(attempt);
        if (!isTransient(error) || attempt === READ_ATTEMPTS || Date.now() + pause >= deadline) {
          throw statementError(error, statement.name);
        }
        await sleep(pause);
      }
    }
  }

  /**
   * Runs `work` in one WRITE transaction, again from its start after a transient error or a timeout. As the answer to
   * a commit can be lost, `work` must do no harm when it runs again after it was committed.
   *
   * @throws SightlineError; errors that `work` throws itself roll back and pass unchanged.
   */
  async write<Result>(work: (run: Run) => Promise<Result>, options: WriteOptions): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      let last = "begin";
      try {
        return await this.writeOnce(
          (run) =>
            work((statement) => {
              last = statement.name;
              return run(statement);
            }),
          attempt,
          options,
        );
      } catch (error) {
        const attempts = isTimeout(error) ? TIMEOUT_ATTEMPTS : isTransient(error) ? WRITE_ATTEMPTS : 1;
        if (attempt >= attempts) throw writeError(error, last, options.timeoutMs);
        await sleep(pauseBefore(attempt));
      }
    }
  }

  private async readOnce(
    statement: Statement,
    attempt: number,
    left: number,
    onStatement?: OnStatement,
  ): Promise<Row[]> {
    const session = this.session("READ");
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(deadlineExceeded()), left + LATE_MS);
    });
    try {
      return await this.timed(statement, "READ", attempt, onStatement, () =>
        Promise.race([
          // A timeout of 0 would mean none.
          session
            .run(statement.text, parameters(statement), { timeout: Math.max(1, Math.ceil(left)) })
            .then(({ records }) => records.map(values)),
          late,
        ]),
      );
    } finally {
      clearTimeout(timer);
      // Not awaited: a database that no longer answers would hold the caller here.
      void session.close().catch(() => undefined);
    }
  }

  private async writeOnce<Result>(
    work: (run: Run) => Promise<Result>,
    attempt: number,
    options: WriteOptions,
  ): Promise<Result> {
    const session = this.session("WRITE");
    try {
      const transaction = session.beginTransaction({ timeout: options.timeoutMs });
      try {
        const result = await work((statement) =>
          this.timed(statement, "WRITE", attempt, undefined, async () => {
            const { records } = await transaction.run(statement.text, parameters(statement));
            return records.map(values);
          }),
        );
        await transaction.commit();
        return result;
      } finally {
        // Rolls back what is still open.
        await transaction.close().catch(() => undefined);
      }
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  private async timed(
    { name, text }: Statement,
    mode: StatementEvent["mode"],
    attempt: number,
    onStatement: OnStatement | undefined,
    run: () => Promise<Row[]>,
  ): Promise<Row[]> {
    if (!onStatement && !this.onStatement) return run();
    const start = performance.now();
    const tell = (rows: number | null): void => {
      const event = { name, text, mode, attempt, milliseconds: performance.now() - start, rows };
      onStatement?.(event);
      this.onStatement?.(event);
    };
    try {
      const rows = await run();
      tell(rows.length);
      return rows;
    } catch (error) {
      tell(null);
      throw error;
    }
  }

  private session(mode: StatementEvent["mode"]): Session {
    return this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      ...(this.bookmarkManager && { bookmarkManager: this.bookmarkManager }),
      // All rows in one answer: pages are capped, and a second batch would be a second round trip.
      fetchSize: -1,
    });
  }
}

/** Grows with the attempts, and differs between callers that failed together. */
const pauseBefore = (attempt: number): number => FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
