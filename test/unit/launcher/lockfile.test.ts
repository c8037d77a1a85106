import fs from "node:fs";

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lockfile = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Entry>;
};

describe("package-lock.json", () => {
  it("has an entry for every optional dependency; if not, run `node scripts/complete-lockfile.mjs`", () => {
    const wanted = Object.values(lockfile.packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );

    const missing = wanted.filter((name) => !lockfile.packages[`node_modules/${name}`]);

    expect(missing).toEqual([]);
  });

  it("names no host", () => {
    const named = Object.values(lockfile.packages).filter((entry) => entry.resolved?.includes("://"));

    expect(named).toEqual([]);
  });
});
