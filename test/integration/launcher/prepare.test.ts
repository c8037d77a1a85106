import fs from "node:fs";
import path from "node:path";
import { FixtureProject } from "../../support/fixture-project";

const EVERYTHING = ["npm ci", "npm build", "mvn"];

describe("npm start, preparing", () => {
  let project: FixtureProject;

  beforeEach(() => (project = new FixtureProject()));
  afterEach(() => project.remove());

  it("does each step once, then becomes the server and ends with its status", async () => {
    const first = await project.start().ended;
    const askedFirst = project.asked();
    const second = await project.start().ended;

    expect(first).toMatchObject({ status: 7, output: expect.stringContaining("served") as string });
    expect(askedFirst).toEqual(EVERYTHING);
    expect(second).toMatchObject({ status: 7, output: expect.stringContaining("served") as string });
    expect(project.asked()).toEqual([]);
  });

  it("ends with the shell that npm started it in", async () => {
    fs.writeFileSync(project.file("src/main.ts"), 'console.log("served"); setInterval(() => {}, 1000);');
    const { pid, ended } = project.start({ npm_lifecycle_event: "start" }, [], true);
    while (!fs.existsSync(project.file("dist/main.js"))) await new Promise((done) => setTimeout(done, 20));

    process.kill(pid, "SIGTERM");

    // The pipes of the output close when the server is gone too.
    expect((await ended).status).toBeNull();
  });

  it("builds again when a source has changed, and removes what was built of one that is gone", async () => {
    fs.writeFileSync(project.file("src/extra.ts"), "");
    await project.start().ended;
    project.asked();
    fs.rmSync(project.file("src/extra.ts"));

    await project.start().ended;

    expect(project.asked()).toEqual(["npm build"]);
    expect(fs.existsSync(project.file("dist/extra.js"))).toBe(false);
  });

  it("builds again when what was built is not whole", async () => {
    await project.start().ended;
    project.asked();
    fs.rmSync(project.file("dist/main.js"));

    await project.start().ended;

    expect(project.asked()).toEqual(["npm build"]);
  });

  it("installs again when the lockfile has changed", async () => {
    await project.start().ended;
    project.asked();
    fs.writeFileSync(
      project.file("package-lock.json"),
      JSON.stringify({ packages: { "node_modules/new": { version: "1.0.0" } } }),
    );

    await project.start().ended;

    expect(project.asked()).toEqual(["npm ci", "npm build"]);
  });

  it("leaves node_modules alone that npm itself has brought up to date", async () => {
    fs.mkdirSync(project.file("node_modules"));
    fs.writeFileSync(project.file("node_modules/.package-lock.json"), JSON.stringify({ packages: {} }));

    await project.start().ended;

    expect(project.asked()).toEqual(["npm build", "mvn"]);
  });

  it("fetches again when a jar was corrupted or removed", async () => {
    await project.start().ended;
    fs.writeFileSync(path.join(project.jars(), "a.jar"), "jar !");
    project.asked();
    await project.start().ended;
    const afterCorruption = project.asked();
    fs.rmSync(path.join(project.jars(), "b.jar"));
    await project.start().ended;

    expect(afterCorruption).toEqual(["mvn"]);
    expect(project.asked()).toEqual(["mvn"]);
    expect(fs.readFileSync(path.join(project.jars(), "a.jar"), "utf8")).toBe("jar a");
    expect(fs.readFileSync(path.join(project.jars(), "b.jar"), "utf8")).toBe("jar b");
  });

  it("takes jars that were touched but are the same", async () => {
    await project.start().ended;
    fs.utimesSync(path.join(project.jars(), "a.jar"), 1, 1);
    project.asked();

    await project.start().ended;

    expect(project.asked()).toEqual([]);
  });

  it("fetches anew when what Maven keeps is corrupted", async () => {
    const { status } = await project.start({ FAKE_MVN: "corrupted once" }).ended;

    expect(status).toBe(7);
    expect(project.asked()).toEqual(["npm ci", "npm build", "mvn", "mvn"]);
    expect(fs.readFileSync(path.join(project.jars(), "b.jar"), "utf8")).toBe("jar b");
  });

  it("goes on after kill -9 in the middle of fetching", async () => {
    const killed = project.start({ FAKE_MVN: "hangs" });
    const maven = await project.pidOfMaven();
    process.kill(killed.pid, "SIGKILL");
    process.kill(maven, "SIGKILL");
    await killed.ended;
    const half = fs.existsSync(project.jars());
    project.asked();

    const { status } = await project.start().ended;

    expect(half).toBe(false);
    expect(status).toBe(7);
    expect(project.asked()).toEqual(["mvn"]);
  });

  it("ends what it has started when it is told to stop", async () => {
    const stopped = project.start({ FAKE_MVN: "hangs" });
    const maven = await project.pidOfMaven();

    process.kill(stopped.pid, "SIGTERM");
    await stopped.ended;

    expect(() => process.kill(maven, 0)).toThrow("ESRCH");
  });

  it("does each step once when started twice at the same time", async () => {
    const both = await Promise.all([1, 2].map(() => project.start({ FAKE_MS: "300" }).ended));

    expect(both.map(({ status }) => status)).toEqual([7, 7]);
    expect(project.asked()).toEqual(EVERYTHING);
    expect(both.map(({ output }) => output).join()).toMatch(/waiting for process \d+/);
  });
});
