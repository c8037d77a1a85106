/** `npm test`, `npm run test:long`, `npm run bench`: prepares what is missing, then checks and tests. */
import "./lib/node-version.mjs";

import("./lib/test.mjs");
