import fs from "node:fs";
import path from "node:path";
import { proveWritable } from "../../../scripts/shared/places.cjs";
import type { ProcessIdentity } from "../../../scripts/shared/process-id.cjs";
import { SightlineError } from "../../errors";

/** What is known of the server of a home; kept in a file, so that other processes can find or end it. */
export interface ServerRecord {
  uri: string;
  port: number;
  /** The Java process. */
  server: ProcessIdentity;
  /** The process that started it and stops it. */
  owner: ProcessIdentity;
  ready: boolean;
  /** Address of the API that the owner serves, once it does. */
  api?: string;
}

/** The folder of one local server, and the files in it that are ours. */
export class Home {
  readonly folder: string;
  readonly conf: string;
  readonly passwordFile: string;
  readonly consoleLog: string;
  private readonly recordFile: string;

  constructor(folder: string) {
    this.folder = path.resolve(folder);
    this.conf = path.join(this.folder, "conf");
    this.passwordFile = path.join(this.folder, "password");
    this.consoleLog = path.join(this.folder, "logs", "console.log");
    this.recordFile = path.join(this.folder, "server.json");
  }

  /**
   * Makes the folders, closed to other users as Neo4j writes a hash of the password there.
   *
   * @throws SightlineError DISK_NOT_WRITABLE
   */
  prepare(): void {
    try {
      proveWritable(this.folder, 0o700);
      for (const folder of [this.conf, path.dirname(this.consoleLog)])
        fs.mkdirSync(folder, { recursive: true });
    } catch (cause) {
      throw new SightlineError(
        "DISK_NOT_WRITABLE",
        `The folder of the local database cannot be written: ${this.folder} (${(cause as Error).message}).`,
        "Free some space or correct the rights of that folder, or name another one in SIGHTLINE_HOME.",
        { cause },
      );
    }
  }

  /** The record, or undefined when there is none that can be read. */
  readRecord(): ServerRecord | undefined {
    try {
      return JSON.parse(fs.readFileSync(this.recordFile, "utf8")) as ServerRecord;
    } catch {
      return undefined;
    }
  }

  /** Replaces the record at once, so that no reader sees half of it. */
  writeRecord(record: ServerRecord): void {
    const aside = `${this.recordFile}.new`;
    fs.writeFileSync(aside, JSON.stringify(record, null, 2), { mode: 0o600 });
    fs.renameSync(aside, this.recordFile);
  }

  /** Changes some of the record. */
  changeRecord(change: Partial<ServerRecord>): void {
    const record = this.readRecord();
    if (record) this.writeRecord({ ...record, ...change });
  }

  /** The last lines that the server printed, for messages. */
  lastLines(count: number): string {
    try {
      return fs.readFileSync(this.consoleLog, "utf8").trimEnd().split("\n").slice(-count).join("\n");
    } catch {
      return "";
    }
  }
}
