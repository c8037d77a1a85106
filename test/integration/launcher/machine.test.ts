import fs from "node:fs";
import { ERROR_CODES, type ErrorCode } from "../../../src/errors";
import { FixtureProject } from "../../support/fixture-project";

describe("npm start on a machine that lacks something", () => {
  let project: FixtureProject;

  beforeEach(() => (project = new FixtureProject()));
  afterEach(() => project.remove());

  /** Starts, and expects that error with its exit status, a message that names `cause`, and a remedy. */
  async function refuses(
    code: ErrorCode,
    cause: RegExp,
    env: Record<string, string> = {},
    flags: string[] = [],
  ) {
    const { status, output } = await project.start(env, flags).ended;

    expect(output).toMatch(new RegExp(`^${code}: `, "m"));
    expect(output).toMatch(cause);
    expect(output).toMatch(/^ {2}\S.{20}/m);
    expect(output).not.toContain("served");
    expect(status).toBe(ERROR_CODES[code].exit);
  }

  it("names an old Node", async () => {
    const old = project.file("old-node.cjs");
    fs.writeFileSync(
      old,
      `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.1" } });`,
    );

    await refuses("NODE_TOO_OLD", /Node 18\.20\.1.*needs Node 20\.19/, {}, ["--require", old]);
  });

  it("names a missing Java", async () => {
    project.removeCommand("java");

    await refuses("JAVA_MISSING", /"java"/);
  });

  it("names the setting that leads to no Java", async () => {
    await refuses("JAVA_MISSING", /JAVA_HOME=\/nowhere/, { JAVA_HOME: "/nowhere" });
  });

  it.each(["1.8.0_392", "11.0.2", "16"])("names an old Java (%s)", async (version) => {
    await refuses("JAVA_TOO_OLD", /is Java [\d.]+; Neo4j needs Java 17/, { FAKE_JAVA: version });
  });

  it("takes a Java that is newer", async () => {
    const { output } = await project.start({ FAKE_JAVA: "25" }).ended;

    expect(output).toContain("Java 25");
    expect(output).toContain("served");
  });

  it("names a missing Maven, when it is needed", async () => {
    project.removeCommand("mvn");

    await refuses("MAVEN_MISSING", /"mvn"/);
  });

  it("names an old Maven", async () => {
    await refuses("MAVEN_MISSING", /Maven 3\.6\.3.*needs Maven 3\.8/, { FAKE_MVN_VERSION: "3.6.3" });
  });

  it("needs neither Java nor Maven with a database of the user's own", async () => {
    for (const name of ["java", "mvn"]) project.removeCommand(name);

    const { output } = await project.start({ NEO4J_URI: "bolt://127.0.0.1:7687" }).ended;

    expect(output).toContain("served");
  });

  it("names a cache that cannot be written", async () => {
    // Below a file: rights do not hold back a superuser, and tests may run as one.
    await refuses("DISK_NOT_WRITABLE", /downloads.*package\.json\/cache/, {
      SIGHTLINE_CACHE: project.file("package.json", "cache"),
    });
  });

  it("names a project folder that cannot be written", async () => {
    fs.writeFileSync(project.file("dist"), "not a folder");

    await refuses("DISK_NOT_WRITABLE", /dist/);
  });

  it("tells what Maven said when a download fails", async () => {
    await refuses("DOWNLOAD_FAILED", /Could not transfer artifact.*Connection refused/, {
      FAKE_MVN: "fails",
    });
  });

  it("tells what npm said when a download fails", async () => {
    await refuses("DOWNLOAD_FAILED", /ENOTFOUND/, { FAKE_NPM: "ci fails" });
  });

  it("tells what the compiler said when the sources do not build", async () => {
    await refuses("BUILD_FAILED", /error TS1005/, { FAKE_NPM: "build fails" });
  });

  it("gives up on a repository that serves other files than the published ones", async () => {
    await refuses("DOWNLOAD_FAILED", /b\.jar/, { FAKE_MVN: "always corrupted" });
  });
});
