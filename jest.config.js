/** What belongs to each tier: `npm test`, `npm run test:long`, `npm run bench`. */
const TIERS = {
  short: { testMatch: ["**/*.test.ts"], testPathIgnorePatterns: ["\\.long\\.test\\.ts$"] },
  long: { testMatch: ["**/*.long.test.ts"] },
  bench: { testMatch: ["**/*.bench.ts"] },
};

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  ...TIERS[process.env.SIGHTLINE_TIER || "short"],
  transform: { "^.+\\.ts$": "@swc/jest" },
  setupFiles: ["reflect-metadata"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  testTimeout: 60000,
};
