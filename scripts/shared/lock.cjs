"use strict";
/**
 * A lock between processes that a killed holder cannot leave shut.
 *
 * Each holding is a file `<name>.<n>.lock` made at once and whole, and the highest number counts. A free or stale
 * holding is never removed to be taken over, since two could do that at once: the next number is made instead, which
 * only one can. Who makes a number and then sees a higher one has read an old state, and tries again.
 */
const fs = require("node:fs");
const path = require("node:path");
const { randomUUID } = require("node:crypto");
const { identify, isAlive } = require("./process-id.cjs");

/** Numbers of the holdings in `folder`, highest first. */
function numbers(folder, name) {
  const form = new RegExp(`^${name}\\.(\\d+)\\.lock$`);
  const found = fs.readdirSync(folder).map((file) => Number(form.exec(file)?.[1] ?? 0));
  return found.filter((number) => number > 0).sort((a, b) => b - a);
}

/** The holding's content; undefined for one that was cut short by a crash. */
function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function writeAside(file, content) {
  const aside = `${file}.${randomUUID()}`;
  fs.writeFileSync(aside, JSON.stringify(content), { mode: 0o600 });
  return aside;
}

/** Makes `file` with its whole content; false when it is there already. */
function make(file, content) {
  const aside = writeAside(file, content);
  try {
    fs.linkSync(aside, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(aside);
  }
}

/**
 * Takes the lock `name` in `folder`, which must exist.
 *
 * Returns `{ release }` when taken, or `{ holder }`, the identity of the living process that has it.
 */
function tryLock(folder, name) {
  const fileOf = (number) => path.join(folder, `${name}.${number}.lock`);
  for (;;) {
    const highest = numbers(folder, name)[0] ?? 0;
    const holder = highest > 0 ? read(fileOf(highest)) : undefined;
    if (isAlive(holder)) return { holder };
    const file = fileOf(highest + 1);
    if (!make(file, identify(process.pid))) continue;
    const [now, ...older] = numbers(folder, name);
    if (now !== highest + 1) {
      fs.rmSync(file, { force: true });
      continue;
    }
    for (const number of older) fs.rmSync(fileOf(number), { force: true });
    // The number stays used after the release, so that nobody who has just read it can make it again.
    return { release: () => fs.renameSync(writeAside(file, { released: true }), file) };
  }
}

module.exports = { tryLock };
