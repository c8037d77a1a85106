import { execFileSync } from "node:child_process";
import path from "node:path";
import { ERROR_CODES } from "../../../src/errors";

describe("the exit statuses of the scripts", () => {
  it("are those of src/errors.ts", () => {
    const file = JSON.stringify(path.resolve("scripts/lib/errors.mjs"));
    const print = `import(${file}).then(({ EXIT }) => console.log(JSON.stringify(EXIT)))`;

    const exits = JSON.parse(execFileSync(process.execPath, ["-e", print], { encoding: "utf8" })) as Record<
      string,
      number
    >;

    const same = Object.keys(exits).map((code) => [
      code,
      ERROR_CODES[code as keyof typeof ERROR_CODES]?.exit,
    ]);
    expect(Object.entries(exits)).toEqual(same);
  });
});
