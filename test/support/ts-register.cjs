/**
 * `node --require test/support/ts-register.cjs some.ts`: lets a process that a test starts run the sources as they are,
 * compiled as jest compiles them, whatever the state of dist.
 */
const { transformFileSync } = require("@swc/core");
require("reflect-metadata");

require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file).code, file);
