/** `npm start`: prepares what is missing, then becomes the server. */
import "./lib/node-version.mjs";

import("./lib/start.mjs");
