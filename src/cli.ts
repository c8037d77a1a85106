#!/usr/bin/env node
import "reflect-metadata";
import { runCli } from "./commands";

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void runCli(process.argv).then((status) => {
  process.exitCode = status;
});
