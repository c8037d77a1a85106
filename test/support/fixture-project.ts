import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const FAKES = path.resolve("test/support/fakes");
const JARS = { "a.jar": "jar a", "b.jar": "jar b" };

export interface Ended {
  status: number | null;
  /** Both streams. */
  output: string;
}

/**
 * A small project with the real scripts of this one, where npm, Maven and Java are fakes: what is beyond the scripts.
 *
 * Its main.ts prints "served" and ends with status 7.
 */
export class FixtureProject {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), "sightline-project-"));
  private readonly logFile = path.join(this.root, "fakes.log");

  constructor() {
    fs.cpSync("scripts", this.file("scripts"), { recursive: true });
    fs.cpSync("package.json", this.file("package.json"));
    fs.writeFileSync(this.file("package-lock.json"), JSON.stringify({ packages: {} }));
    fs.writeFileSync(this.file("scripts/neo4j/jars.sha256"), Object.entries(JARS).map(listed).join(""));
    fs.mkdirSync(this.file("src"));
    fs.writeFileSync(this.file("src/main.ts"), 'console.log("served"); process.exitCode = 7;');
    fs.mkdirSync(this.file("bin"));
    for (const name of ["java", "mvn"]) this.addCommand(name);
  }

  file(...names: string[]): string {
    return path.join(this.root, ...names);
  }

  /** The folder that holds the jars when they are complete. */
  jars(): string {
    const folder = fs.readdirSync(this.file("cache")).find((name) => /^neo4j-[\d.]+$/.test(name));
    return this.file("cache", folder ?? "no folder of jars");
  }

  removeCommand(name: string): void {
    fs.rmSync(this.file("bin", name));
  }

  private addCommand(name: string): void {
    const text = `#!${process.execPath}\nrequire(${JSON.stringify(path.join(FAKES, `${name}.cjs`))});\n`;
    fs.writeFileSync(this.file("bin", name), text, { mode: 0o755 });
  }

  /** What the fakes were asked to do since the last call: "npm ci", "npm build", "mvn". */
  asked(): string[] {
    const lines = fs.existsSync(this.logFile) ? fs.readFileSync(this.logFile, "utf8").trim().split("\n") : [];
    fs.rmSync(this.logFile, { force: true });
    return lines.map((line) => line.replace(/^(mvn) .*/, "$1"));
  }

  /** Process number of the last fake Maven, as soon as there is one. */
  async pidOfMaven(): Promise<number> {
    for (;;) {
      const found = fs.existsSync(this.logFile) && /mvn (\d+)\n$/.exec(fs.readFileSync(this.logFile, "utf8"));
      if (found) return Number(found[1]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Starts `npm start` there, without the npm. */
  start(
    env: Record<string, string> = {},
    nodeFlags: string[] = [],
    inShell = false,
  ): { pid: number; ended: Promise<Ended> } {
    const command = [process.execPath, ...nodeFlags, this.file("scripts/start.mjs")];
    // What follows the command keeps the shell from becoming the command.
    const shell = ["/bin/sh", "-c", `${command.map((part) => `'${part}'`).join(" ")}; exit $?`];
    const [file, ...args] = inShell ? shell : command;
    const child = spawn(file!, args, {
      env: {
        PATH: this.file("bin"),
        SIGHTLINE_CACHE: this.file("cache"),
        FAKE_LOG: this.logFile,
        npm_execpath: path.join(FAKES, "npm.js"),
        ...env,
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => (output += part.toString()));
    const ended = new Promise<Ended>((resolve) =>
      child.once("close", (status) => resolve({ status, output })),
    );
    return { pid: child.pid ?? 0, ended };
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }
}

function listed([name, content]: [string, string]): string {
  return `${createHash("sha256").update(content).digest("hex")}  ${name}\n`;
}
